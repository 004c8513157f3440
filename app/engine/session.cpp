#include "app/engine/session.h"

#include "app/engine/checkpoint_json.h"
#include "app/engine/device_json.h"
#include "app/engine/evaluation.h"
#include "app/engine/resources.h"
#include "core/checkpoint/export.h"
#include "core/nn/compat.h"
#include "core/protocol/methods.h"
#include "core/protocol/network_json.h"
#include "core/scaling/error.h"

#include <opencv2/core/version.hpp>
#include <torch/version.h>
#include <utility>

namespace effnet {
namespace {

constexpr int kProtocol = 1;
constexpr int kDefaultTopk = 5;

OpenOptions openOptions(const Json& params) {
  OpenOptions options;
  options.partial = params.value("partial", false);
  const Json overrides = params.value("overrides", Json::object());
  if (overrides.contains("padding"))
    options.padding =
        overrides["padding"] == Json(toString(Padding::Same)) ? Padding::Same : Padding::Symmetric;
  if (overrides.contains("bn_epsilon")) options.bnEpsilon = overrides["bn_epsilon"].get<double>();
  if (overrides.contains("labels")) options.labels = overrides["labels"].get<std::vector<std::string>>();
  if (overrides.contains("network")) options.spec = networkSpecFromJson(overrides["network"]);
  if (overrides.contains("preprocessing")) {
    const Preprocessing wanted = preprocessingFromJson(overrides["preprocessing"]);
    options.preprocessing = {wanted.inputSize,     wanted.resize, {},        wanted.mode,
                             wanted.interpolation, wanted.mean,   wanted.std};
  }
  return options;
}

Json modelJson(int handle, const Classifier& classifier, InferenceNetwork& network) {
  const Checkpoint& checkpoint = classifier.checkpoint();
  return {{"model", handle},
          {"name", checkpoint.spec.name},
          {"layout", checkpoint.layout},
          {"format", checkpoint.format},
          {"network", toJson(checkpoint.spec)},
          {"analysis", toJson(analyzeCost(checkpoint.spec))},
          {"preprocessing", toJson(checkpoint.preprocessing)},
          {"labels", classifier.labels()},
          {"guessed", checkpoint.guessed},
          {"missing", checkpoint.report.missing},
          {"unexpected", checkpoint.report.unexpected},
          {"device", network.device().str()}};
}

}  // namespace

void Session::attach(Server& server) {
  using Context = RequestContext;
  server.prepare([this] { setThreads(options_.threads); });
  server.handle(methods::kInitialize,
                [this](const Json&, const std::string&, const Context&) { return initialize(); });
  server.handle(methods::kModelOpen,
                [this](const Json& params, const std::string&, const Context&) { return openModel(params); });
  server.handle(methods::kModelClose, [this](const Json& params, const std::string&, const Context&) {
    return closeModel(params);
  });
  server.handle(methods::kImageClassify, [this](const Json& params, const std::string& image,
                                                const Context&) { return classify(params, image); });
  server.handle(methods::kImageExplain,
                [this](const Json& params, const std::string& image, const Context& context) {
                  return explain(params, image, context);
                });
  server.handle(
      methods::kFolderEvaluate,
      [this](const Json& params, const std::string&, const Context& context) {
        return evaluate(params, context);
      },
      ServerLane::Long);
  server.handle(
      methods::kCheckpointExport,
      [this](const Json& params, const std::string&, const Context& context) {
        return exportModel(params, context);
      },
      ServerLane::Long);
}

Json Session::initialize() const {
  return {{"protocol", kProtocol},
          {"version", EFFNET_VERSION},
          {"torch", TORCH_VERSION},
          {"opencv", CV_VERSION},
          {"threads", options_.threads > 0 ? options_.threads : hardwareThreads()},
          {"devices", devicesJson()}};
}

Json Session::openModel(const Json& params) {
  const auto file = resolveModelSource(params.at("source").get<std::string>());
  const torch::Device device = deviceFromString(params.value("device", options_.device));
  const auto classifier = std::make_shared<Classifier>(openCheckpoint(file, openOptions(params)), device);
  const std::lock_guard lock(mutex_);
  models_[++lastHandle_] = classifier;
  return modelJson(lastHandle_, *classifier, classifier->network());
}

Json Session::closeModel(const Json& params) {
  const std::lock_guard lock(mutex_);
  models_.erase(params.at("model").get<int>());
  return Json::object();
}

std::shared_ptr<Classifier> Session::model(const Json& params) {
  const std::lock_guard lock(mutex_);
  const auto found = models_.find(params.at("model").get<int>());
  if (found == models_.end()) throw Error("model_closed", "the model is not open any more");
  return found->second;
}

Json Session::classify(const Json& params, const std::string& image) {
  const auto classifier = model(params);
  const ImageInput input = classifier->read(image, params.value("name", "the picture"));
  const ImageInput* const one = &input;
  return toJson(
      classifier->classify({&one, 1}, params.value("topk", kDefaultTopk), params.value("tta", false))
          .front());
}

Json Session::explain(const Json& params, const std::string& image, const RequestContext& context) {
  const auto classifier = model(params);
  const int topk = params.value("topk", kDefaultTopk);
  CamParams cam;
  cam.method = camMethodFromString(params.value("method", "cam"));
  if (params.contains("stage")) cam.stage = params["stage"].get<int>();
  if (params.contains("classes")) cam.classes = params["classes"].get<std::vector<int>>();
  cam.stop = context.stop;
  cam.progress = [&](int done, int total) { context.progress({{"done", done}, {"total", total}}); };
  const ImageInput input = classifier->read(image, params.value("name", "the picture"));
  return toJson(classifier->explain(input, cam, topk, topk, params.value("tta", false)));
}

Json Session::evaluate(const Json& params, const RequestContext& context) {
  const auto classifier = model(params);
  std::vector<std::string> skipped;
  FolderEvaluationParams folder;
  folder.images = labelledImages(params.at("data").get<std::string>(), *classifier, skipped);
  folder.stop = context.stop;
  const Stopwatch stopwatch;
  folder.progress = [&](std::size_t done, std::size_t total) {
    const double each = stopwatch.milliseconds() / 1000 / static_cast<double>(done);
    context.progress(
        {{"done", done}, {"total", total}, {"seconds_left", each * static_cast<double>(total - done)}});
  };
  return evaluationJson(evaluateFolder(*classifier, folder), *classifier, skipped, true);
}

Json Session::exportModel(const Json& params, const RequestContext& context) {
  const Layout layout = layoutFromString(params.value("layout", "torchvision"));
  OnnxOptions onnx;
  onnx.foldNormalisation = params.value("fold", true);
  onnx.preprocessing = params.value("preprocess", false);
  onnx.batch = params.value("batch", 0);
  ExportControl control;
  control.stop = context.stop;
  control.progress = [&](std::int64_t done, std::int64_t total) {
    context.progress({{"done", done}, {"total", total}});
  };
  const std::string target = params.at("to").get<std::string>();
  const ExportResult result =
      params.contains("source")
          ? exportCheckpoint(openCheckpoint(resolveModelSource(params.at("source").get<std::string>()),
                                            openOptions(params)),
                             layout, target, onnx, control)
          : exportCheckpoint(model(params)->checkpoint(), layout, target, onnx, control);
  return {{"file", result.file}, {"tensors", result.tensors}, {"bytes", result.bytes}};
}

}  // namespace effnet
