#include "app/engine/jobs.h"

#include "app/engine/benchmark_json.h"
#include "app/engine/checkpoint_json.h"
#include "app/engine/decide.h"
#include "app/engine/first_answer.h"
#include "app/engine/open_source.h"
#include "app/engine/random_quantization.h"
#include "app/engine/report.h"
#include "app/engine/resources.h"
#include "app/engine/run_report.h"
#include "app/engine/run_review.h"
#include "core/base/error.h"
#include "core/catalog/catalog.h"
#include "core/dataset/dataset_report.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/training/input/augmentation_preview.h"

namespace effnet {
namespace {

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

/// For requests that count in whole steps and know no time.
template <class Count>
auto reportTo(const RequestContext& context) {
  return [&context](Count done, Count total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
}

/// What a run's configuration says of its data.
TrainConfig splitOf(const InspectDataRequest& request) {
  TrainConfig config;
  config.data = request.data;
  config.val = request.val;
  config.columns = request.columns;
  if (request.valFraction) config.valFraction = *request.valFraction;
  if (request.minival) config.minival = *request.minival;
  if (request.seed) config.seed = static_cast<std::int64_t>(*request.seed);
  config.group = request.group;
  config.folds = request.folds;
  config.fold = request.fold;
  if (const auto found = problems(config); !found.empty()) throw Error("bad_config", found.front());
  return config;
}

}  // namespace

int Jobs::threads() const {
  return options_.threads > 0 ? options_.threads : hardwareThreads();
}

Measurement Jobs::benchmark(const MeasureRequest& request, const RequestContext& context) const {
  BenchmarkParams params;
  params.spec = request.spec;
  params.device = deviceFromString(request.device.empty() ? options_.device : request.device);
  params.batch = request.batch;
  params.runs = request.runs;
  params.training = request.training;
  params.stages = request.stages;
  params.stop = context.stop;
  params.progress = reportTo<int>(context);
  const int used = request.threads > 0 ? request.threads : threads();
  const ThreadsScope scope(used, threads());
  if (request.bits == 8) {
    params.device = torch::kCPU;
    params.quantized = randomQuantization(params.spec, used);
  }
  return measurementOf(params, benchmarkNetwork(params));
}

DatasetReport Jobs::inspectDataset(const InspectDataRequest& request, const RequestContext& context) const {
  DatasetOptions scan = datasetOptions(splitOf(request));
  scan.watch = ListingWatch(context.stop, [&context](std::size_t files) {
    context.progress({static_cast<double>(files), 0});
  });
  DatasetReportOptions report;
  report.samplesPerClass = request.samples;
  report.decode = request.decode;
  report.workers = threads();
  report.stop = context.stop;
  report.progress = reportTo<std::size_t>(context);
  return describeDataset(scanDataset(scan), report);
}

AugmentedPictures Jobs::augment(const AugmentRequest& request, const RequestContext& context) const {
  AugmentationPreviewOptions preview;
  preview.config = request.config ? *request.config : recipeDefaults(request.recipe);
  preview.epoch = request.epoch;
  preview.count = request.count;
  preview.seed = request.seed;
  AugmentationPreview found = previewAugmentation(preview, context.attachment, request.name);
  return {found.size, std::move(found.pictures)};
}

CheckpointReport Jobs::inspectFile(const InspectRequest& request, const RequestContext& context) const {
  InspectionParams inspection;
  inspection.file = resolveModelSource(request.source);
  inspection.statistics = request.statistics;
  if (!request.against.empty()) inspection.against = resolveModelSource(request.against);
  inspection.stop = context.stop;
  inspection.progress = reportTo<int>(context);
  return inspectionReport(inspect(inspection));
}

Catalog Jobs::catalog(const CatalogRequest&, const RequestContext&) const {
  Catalog catalog{weightsFolder().string(), {}};
  for (const KnownWeights& known : knownWeights())
    if (!known.url.empty()) catalog.weights.push_back(catalogEntry(known));
  return catalog;
}

WrittenFile Jobs::download(const FetchRequest& request, const RequestContext& context) const {
  const DownloadResult result = downloadWeights(request.name, context.stop, reportTo<std::int64_t>(context));
  return {.file = result.file.string(), .bytes = result.bytes, .tensors = 0, .sha256 = result.sha256};
}

FirstAnswerReport Jobs::answer(const FirstAnswerRequest& request, const RequestContext& context) const {
  const std::string& device = request.device.empty() ? options_.device : request.device;
  return firstAnswerOf(request, deviceFromString(device), threads(), context);
}

LearningCurveReport Jobs::curve(const LearningCurveRequest& request, const RequestContext& context) const {
  const std::string& device = request.device.empty() ? options_.device : request.device;
  return learningCurveOf(request, deviceFromString(device), threads(), context);
}

DecisionReport Jobs::decideFor(const DecideRequest& request, const RequestContext& context) const {
  const std::string& device = request.device.empty() ? options_.device : request.device;
  Classifier classifier(openSource(request.weights, request.how), deviceFromString(device));
  const FeatureData data =
      featuresFor({request.data, request.val, request.columns, {}}, classifier, threads(), context);
  return decide(request, classifier, data);
}

RunReview Jobs::review(const ReviewRequest& request, const RequestContext& context) const {
  const std::string& device = request.device.empty() ? options_.device : request.device;
  return reviewRun(request, deviceFromString(device), context);
}

RunExamples Jobs::examples(const ExamplesRequest& request, const RequestContext&) const {
  return examplesOf(request);
}

RunReportPage Jobs::report(const RunReportRequest& request, const RequestContext& context) const {
  RunReportParams params{request.run, static_cast<std::size_t>(request.examples)};
  params.common = englishWords();
  setReportWords(request.words, params.words, params.common);
  params.threads = threads();
  params.stop = context.stop;
  params.progress = reportTo<std::size_t>(context);
  const std::string& device = request.device.empty() ? options_.device : request.device;
  const RunReportResult result = reportRun(params, deviceFromString(device));
  return {.html = toHtml(result.report),
          .images = result.data.evaluation.images,
          .top1 = result.data.evaluation.top1,
          .leaks = result.data.leaks()};
}

void Jobs::attach(Server& server) {
  server.on(*this, &Jobs::benchmark, ServerLane::Long);
  server.on(*this, &Jobs::inspectDataset, ServerLane::Long);
  server.on(*this, &Jobs::answer, ServerLane::Long);
  server.on(*this, &Jobs::curve, ServerLane::Long);
  server.on(*this, &Jobs::decideFor, ServerLane::Long);
  server.on(*this, &Jobs::augment);
  server.on(*this, &Jobs::download, ServerLane::Long);
  server.on(*this, &Jobs::inspectFile, ServerLane::Long);
  server.on(*this, &Jobs::catalog);
  server.on(*this, &Jobs::review, ServerLane::Long);
  server.on(*this, &Jobs::examples, ServerLane::Long);
  server.on(*this, &Jobs::report, ServerLane::Long);
}

}  // namespace effnet
