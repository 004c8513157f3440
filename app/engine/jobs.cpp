#include "app/engine/jobs.h"

#include "app/engine/benchmark_json.h"
#include "app/engine/checkpoint_json.h"
#include "app/engine/resources.h"
#include "core/base/error.h"
#include "core/catalog/catalog.h"
#include "core/dataset/dataset_report.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/protocol/methods.h"
#include "core/protocol/network_json.h"
#include "core/training/input/augmentation_preview.h"

namespace effnet {
namespace {

constexpr int kMostRuns = 100'000;
constexpr int kMostBatch = 65'536;
constexpr int kMostThreads = 1024;
constexpr int kMostSamples = 64;

int within(const Json& params, const char* name, int otherwise, int most) {
  const int value = params.value(name, otherwise);
  if (value < 1 || value > most)
    throw Error("bad_value", std::string(name) + " must be between 1 and " + std::to_string(most));
  return value;
}

/// Another number of threads for as long as it lives.
class ThreadsScope {
 public:
  ThreadsScope(int wanted, int before) : before_(before) { setThreads(wanted); }
  ~ThreadsScope() { setThreads(before_); }
  ThreadsScope(const ThreadsScope&) = delete;
  ThreadsScope& operator=(const ThreadsScope&) = delete;

 private:
  int before_;
};

Json runBenchmark(const Json& params, const DeviceOptions& options, const RequestContext& context) {
  BenchmarkParams benchmark;
  benchmark.spec = networkSpecFromJson(params.at("network"));
  benchmark.device = deviceFromString(params.value("device", options.device));
  benchmark.batch = within(params, "batch", 1, kMostBatch);
  benchmark.runs = within(params, "runs", 20, kMostRuns);
  benchmark.training = params.value("training", false);
  benchmark.stages = params.value("stages", false);
  benchmark.stop = context.stop;
  benchmark.progress = [&](int done, int total) { context.progress({{"done", done}, {"total", total}}); };
  const int usual = options.threads > 0 ? options.threads : hardwareThreads();
  const ThreadsScope threads(within(params, "threads", usual, kMostThreads), usual);
  return toJson(measurementOf(benchmark, benchmarkNetwork(benchmark)));
}

/// What a run's configuration says of its data.
TrainConfig splitFromJson(const Json& params) {
  Json fields{{"data", params.at("data")}};
  for (const char* name : {"val", "columns", "val_fraction", "minival", "seed"})
    if (params.contains(name)) fields[name] = params[name];
  TrainConfig config = trainConfigFromJson(fields);
  if (const auto found = problems(config); !found.empty()) throw Error("bad_config", found.front());
  return config;
}

Json inspectDataset(const Json& params, const DeviceOptions& options, const RequestContext& context) {
  const DatasetOptions scan = datasetOptions(splitFromJson(params));
  DatasetReportOptions report;
  report.samplesPerClass = within(params, "samples", report.samplesPerClass, kMostSamples);
  report.decode = params.value("decode", false);
  report.workers = options.threads > 0 ? options.threads : hardwareThreads();
  report.stop = context.stop;
  report.progress = [&](std::size_t done, std::size_t total) {
    context.progress({{"done", done}, {"total", total}});
  };
  return describeDataset(scanDataset(scan), report);
}

Json previewAugmentations(const Json& params, const std::string& image) {
  AugmentationPreviewOptions preview;
  preview.config = params.contains("config") ? trainConfigFromJson(params["config"])
                                             : recipeDefaults(params.value("recipe", "finetune"));
  if (params.contains("epoch")) preview.epoch = params["epoch"].get<int>();
  preview.count = within(params, "count", preview.count, kMostSamples);
  preview.seed = params.value("seed", std::uint64_t{0});
  const AugmentationPreview found = previewAugmentation(preview, image, params.value("name", "the picture"));
  return {{"size", found.size}, {"pictures", found.pictures}};
}

Json inspectFile(const Json& params, const RequestContext& context) {
  InspectionParams inspection;
  inspection.file = resolveModelSource(params.at("source").get<std::string>());
  inspection.statistics = params.value("statistics", false);
  if (params.contains("against"))
    inspection.against = resolveModelSource(params.at("against").get<std::string>());
  inspection.stop = context.stop;
  inspection.progress = [&](int done, int total) { context.progress({{"done", done}, {"total", total}}); };
  return inspectionJson(inspect(inspection));
}

Json listCatalog() {
  Json weights = Json::array();
  for (const KnownWeights& known : knownWeights())
    if (!known.url.empty()) weights.push_back(toJson(known));
  return {{"folder", weightsFolder().string()}, {"weights", std::move(weights)}};
}

Json downloadKnown(const Json& params, const RequestContext& context) {
  const auto progress = [&](std::int64_t done, std::int64_t total) {
    context.progress({{"done", done}, {"total", total}});
  };
  const DownloadResult result = downloadWeights(params.at("name").get<std::string>(), context.stop, progress);
  return {{"file", result.file.string()}, {"bytes", result.bytes}, {"sha256", result.sha256}};
}

}  // namespace

void attachJobs(Server& server, const DeviceOptions& options) {
  using Context = RequestContext;
  server.handle(
      methods::kBenchmarkRun,
      [&options](const Json& params, const std::string&, const Context& context) {
        return runBenchmark(params, options, context);
      },
      ServerLane::Long);
  server.handle(
      methods::kDatasetInspect,
      [&options](const Json& params, const std::string&, const Context& context) {
        return inspectDataset(params, options, context);
      },
      ServerLane::Long);
  server.handle(methods::kAugmentationPreview,
                [](const Json& params, const std::string& image, const Context&) {
                  return previewAugmentations(params, image);
                });
  server.handle(
      methods::kCheckpointDownload,
      [](const Json& params, const std::string&, const Context& context) {
        return downloadKnown(params, context);
      },
      ServerLane::Long);
  server.handle(
      methods::kCheckpointInspect,
      [](const Json& params, const std::string&, const Context& context) {
        return inspectFile(params, context);
      },
      ServerLane::Long);
  server.handle(methods::kCheckpointCatalog,
                [](const Json&, const std::string&, const Context&) { return listCatalog(); });
}

}  // namespace effnet
