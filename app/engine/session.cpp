#include "app/engine/session.h"

#include "app/engine/checkpoint_json.h"
#include "app/engine/device_json.h"
#include "app/engine/evaluation.h"
#include "app/engine/map_files.h"
#include "app/engine/measure.h"
#include "app/engine/resources.h"
#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/checkpoint/export.h"
#include "core/inference/batch_classification.h"
#include "core/inference/gpu_obstacle.h"
#include "core/inference/localization.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"
#include "core/protocol/known_weights.h"
#include "core/protocol/methods.h"
#include "core/protocol/network_json.h"
#include "core/protocol/report.h"

#include <array>
#include <opencv2/core/version.hpp>
#include <torch/version.h>
#include <utility>

namespace effnet {
namespace {

constexpr int kProtocol = 1;
constexpr int kDefaultTopk = 5;
constexpr std::size_t kPart = 128;  // predictions in one message
constexpr int kMostTruthBoxes = 10'000;

OpenOptions openOptions(const Json& params) {
  OpenOptions options;
  options.partial = params.value("partial", false);
  const Json overrides = params.value("overrides", Json::object());
  if (overrides.contains("padding"))
    options.padding =
        overrides["padding"] == Json(toString(Padding::Same)) ? Padding::Same : Padding::Symmetric;
  if (overrides.contains("bn_epsilon")) options.bnEpsilon = overrides["bn_epsilon"].get<double>();
  options.sigmoid = overrides.value("activation", "") == "sigmoid";
  if (overrides.contains("labels")) options.labels = overrides["labels"].get<std::vector<std::string>>();
  if (overrides.contains("network")) options.spec = networkSpecFromJson(overrides["network"]);
  if (overrides.contains("preprocessing")) {
    const Preprocessing wanted = preprocessingFromJson(overrides["preprocessing"]);
    options.preprocessing = {wanted.inputSize,     wanted.resize, {},        wanted.mode,
                             wanted.interpolation, wanted.mean,   wanted.std};
  }
  return options;
}

/// The checkpoint that a request names as its source.
Checkpoint openSource(const Json& params) {
  const auto file = resolveModelSource(params.at("source").get<std::string>());
  OpenOptions options = openOptions(params);
  options.identifyUpTo = kQuickToIdentify;
  return openCheckpoint(file, options);
}

/// What the training run noted of its validation images, where there was one.
std::optional<double> energyThresholdOf(const Checkpoint& checkpoint) {
  const auto training = checkpoint.metadata.find("effnet.training");
  if (training == checkpoint.metadata.end()) return std::nullopt;
  const Json json = parseJson(training->second);
  if (!json.is_object() || !json.contains("energy_threshold") || !json["energy_threshold"].is_number())
    return std::nullopt;
  return json["energy_threshold"].get<double>();
}

/// `done` of `total` took what the watch shows; the rest is taken to go on like that.
Json progressJson(std::size_t done, std::size_t total, const Stopwatch& watch) {
  const double each = watch.milliseconds() / 1000 / static_cast<double>(std::max<std::size_t>(done, 1));
  return {{"done", done}, {"total", total}, {"seconds_left", each * static_cast<double>(total - done)}};
}

CamParams camParams(const Json& params, const RequestContext& context) {
  CamParams cam;
  cam.method = parseWord<CamMethod>(params.value("method", "cam"), "method");
  if (params.contains("stage")) cam.stage = params["stage"].get<int>();
  if (params.contains("classes")) cam.classes = params["classes"].get<std::vector<int>>();
  if (params.contains("against")) cam.against = params["against"].get<int>();
  cam.stop = context.stop;
  return cam;
}

/// By name; a truth value, which was all there used to be, stands for the mirror image.
TestAugmentation augmentationOf(const Json& params) {
  const Json wanted = params.value("tta", Json(false));
  if (wanted.is_boolean()) return wanted.get<bool>() ? TestAugmentation::Mirror : TestAugmentation::Off;
  return testAugmentationFromString(wanted.get<std::string>());
}

std::vector<PixelBox> truthBoxes(const Json& params) {
  std::vector<PixelBox> boxes;
  for (const auto& box : params.value("boxes", std::vector<std::array<double, 4>>()))
    boxes.push_back({box[0], box[1], box[2], box[3]});
  if (boxes.size() > kMostTruthBoxes) throw Error("bad_value", "there are too many boxes");
  return boxes;
}

/// Sends answers in parts: the first at once, then as many together as come within a moment.
class AnswerParts {
 public:
  explicit AnswerParts(const RequestContext& context) : context_(context) {}

  void add(const FileAnswer& result) {
    Json line{{"file", result.file.string()}};
    if (result.answer) {
      line["top"] = toJson(*result.answer)["top"];
      ++answered_;
    } else {
      line["error"] = {{"code", result.errorCode}, {"detail", result.errorDetail}};
    }
    waiting_.push_back(std::move(line));
    constexpr double kMoment = 50;  // milliseconds
    if (answered_ <= 1 || waiting_.size() >= kPart || sinceSent_.milliseconds() > kMoment) send();
  }

  void send() {
    if (!waiting_.empty()) context_.partial({{"answers", std::exchange(waiting_, Json::array())}});
    sinceSent_ = Stopwatch();
  }

  std::size_t answered() const { return answered_; }

 private:
  const RequestContext& context_;
  Json waiting_ = Json::array();
  std::size_t answered_ = 0;
  Stopwatch sinceSent_;
};

/// With what the window warns of besides.
std::vector<std::string> guessedFields(const Checkpoint& checkpoint) {
  std::vector<std::string> fields = checkpoint.guessed;
  if (!checkpoint.sizeKnown) fields.emplace_back("resolution");
  if (checkpoint.head.find("(assumed)") != std::string::npos) fields.emplace_back("head_activation");
  return fields;
}

Json modelJson(int handle, const Classifier& classifier, InferenceNetwork& network) {
  const Checkpoint& checkpoint = classifier.checkpoint();
  Json json{{"model", handle},
            {"name", checkpoint.spec.name},
            {"layout", checkpoint.layout},
            {"format", checkpoint.format},
            {"network", toJson(checkpoint.spec)},
            {"analysis", toJson(analyzeCost(checkpoint.spec))},
            {"preprocessing", toJson(checkpoint.preprocessing)},
            {"labels", classifier.labels()},
            {"guessed", guessedFields(checkpoint)},
            {"missing", checkpoint.report.missing},
            {"unexpected", checkpoint.report.unexpected},
            {"device", network.device().str()}};
  json.update(answeringJson(checkpoint));
  if (!checkpoint.tail.empty()) json["analysis"]["params"] = checkpoint.params;
  if (const auto threshold = energyThresholdOf(checkpoint)) json["energy_threshold"] = *threshold;
  return json;
}

EvaluationOptions evaluationOptions(const Json& params) {
  EvaluationOptions options{params.at("data").get<std::string>(), params.value("columns", std::string())};
  if (params.contains("classes")) options.mapping = classMappingFromJson(params["classes"]);
  return options;
}

}  // namespace

void Session::attach(Server& server) {
  using Context = RequestContext;
  server.prepare([this] { setThreads(options_.threads); });
  server.handle(methods::kInitialize,
                [this](const Json&, const std::string&, const Context&) { return initialize(); });
  server.handle(
      methods::kModelOpen,
      [this](const Json& params, const std::string&, const Context&) { return openModel(params); },
      ServerLane::Quick, [this](const Json& opened) { closeModel(opened); });
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
      methods::kImageMeasure,
      [this](const Json& params, const std::string& image, const Context& context) {
        return measure(params, image, context);
      },
      ServerLane::Long);
  server.handle(
      methods::kFolderClassify,
      [this](const Json& params, const std::string&, const Context& context) {
        return classifyFolder(params, context);
      },
      ServerLane::Long);
  server.handle(methods::kCameraNext, [this](const Json& params, const std::string&, const Context&) {
    return cameraNext(params);
  });
  server.handle(methods::kCameraClose, [this](const Json&, const std::string&, const Context&) {
    camera_.reset();
    return Json::object();
  });
  server.handle(
      methods::kFolderEvaluate,
      [this](const Json& params, const std::string&, const Context& context) {
        return evaluate(params, context);
      },
      ServerLane::Long);
  server.handle(
      methods::kFolderClasses,
      [this](const Json& params, const std::string&, const Context&) { return folderClasses(params); },
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
          {"devices", devicesJson()},
          {"gpu_obstacle", gpuObstacle()}};
}

Json Session::openModel(const Json& params) {
  const torch::Device device = deviceFromString(params.value("device", options_.device));
  const auto classifier = std::make_shared<Classifier>(openSource(params), device);
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

/// An answer about a file with faults says so.
static Json marked(Json answer, const ImageInput& input) {
  if (!input.warnings.empty()) answer["warnings"] = input.warnings;
  return answer;
}

Json Session::classify(const Json& params, const std::string& image) {
  const auto classifier = model(params);
  const TestAugmentation augmentation = augmentationOf(params);
  const ImageInput input = classifier->read(image, params.value("name", "the picture"), augmentation);
  const ImageInput* const one = &input;
  Json json =
      toJson(classifier->classify({&one, 1}, params.value("topk", kDefaultTopk), augmentation).front());
  json.update(answeringJson(classifier->checkpoint()));
  return marked(std::move(json), input);
}

Json Session::explain(const Json& params, const std::string& image, const RequestContext& context) {
  const auto classifier = model(params);
  const int topk = params.value("topk", kDefaultTopk);
  CamParams cam = camParams(params, context);
  const TestAugmentation augmentation = augmentationOf(params);
  const Stopwatch stopwatch;
  cam.progress = [&](int done, int total) { context.progress(progressJson(done, total, stopwatch)); };
  const ImageInput input = classifier->read(image, params.value("name", "the picture"), augmentation);
  Json json = toJson(classifier->explain(input, cam, topk, topk, augmentation));
  json.update(answeringJson(classifier->checkpoint()));
  return marked(std::move(json), input);
}

Json Session::measure(const Json& params, const std::string& image, const RequestContext& context) {
  const auto classifier = model(params);
  const TestAugmentation augmentation = augmentationOf(params);
  const ImageInput input = classifier->read(image, params.value("name", "the picture"), augmentation);
  const Explanation explanation = classifier->explain(input, camParams(params, context), 1, 1, augmentation);
  const int steps = params.value("steps", kFaithfulnessSteps);
  if (steps < 1 || steps > kMostSteps) throw Error("bad_value", "steps are out of range");
  Json json = toJson(measureMap(*classifier, input, explanation, steps, context.stop));
  const std::vector<PixelBox> truth = truthBoxes(params);
  if (truth.empty()) return json;
  const double tolerance = params.value("tolerance", 0.0);
  const Localization found = localize(explanation, explanation.maps.front(), truth, {.tolerance = tolerance});
  json["tolerance"] = tolerance;
  json["peak_inside"] = found.peakInside;
  json["iou"] = found.iou;
  json["found_box"] = {found.box.x, found.box.y, found.box.width, found.box.height};
  return json;
}

Json Session::classifyFolder(const Json& params, const RequestContext& context) {
  const auto classifier = model(params);
  BatchClassificationParams folder;
  for (const auto& file : params.at("files").get<std::vector<std::string>>()) folder.files.emplace_back(file);
  folder.topk = params.value("topk", 1);
  folder.augmentation = augmentationOf(params);
  folder.workers = options_.threads;
  folder.stop = context.stop;
  AnswerParts parts(context);
  folder.answered = [&](const FileAnswer& result) { parts.add(result); };
  const std::size_t unreadable = classifyFiles(*classifier, folder);
  parts.send();
  return {{"answered", parts.answered()}, {"unreadable", unreadable}};
}

Json Session::cameraNext(const Json& params) {
  const std::string source = params.value("source", "0");
  if (!camera_ || camera_->source() != source) {
    camera_.reset();  // a device opens once
    camera_ = std::make_unique<Camera>(source);
  }
  try {
    return {{"jpeg", base64(jpegBytes(camera_->next()))}};
  } catch (const Error&) {
    camera_.reset();
    throw;
  }
}

Json Session::folderClasses(const Json& params) {
  return folderClassesJson(evaluationOptions(params), *model(params));
}

Json Session::evaluate(const Json& params, const RequestContext& context) {
  const auto classifier = model(params);
  const EvaluationData data = evaluationData(evaluationOptions(params), *classifier);
  FolderEvaluationParams folder;
  folder.stop = context.stop;
  const Stopwatch stopwatch;
  folder.progress = [&](std::size_t done, std::size_t total) {
    context.progress(progressJson(done, total, stopwatch));
  };
  const EvaluationReport found = evaluateData(*classifier, data, folder);
  Json json = figuresJson(found);
  const bool stream = params.value("stream", false);
  if (!stream) json["confusion"] = confusionOf(found);
  Json predictions = Json::array();
  for (const EvaluatedImage& each : found.predictions) {
    predictions.push_back(toJson(each));
    if (stream && predictions.size() == kPart)
      context.partial({{"predictions", std::exchange(predictions, Json::array())}});
  }
  if (stream) {
    context.partial({{"predictions", std::move(predictions)}});
  } else {
    json["predictions"] = std::move(predictions);
  }
  return json;
}

Json Session::exportModel(const Json& params, const RequestContext& context) {
  const Layout layout = parseWord<Layout>(params.value("layout", "torchvision"), "layout");
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
          ? exportCheckpoint(openSource(params), layout, target, onnx, control)
          : exportCheckpoint(model(params)->checkpoint(), layout, target, onnx, control);
  return {{"file", result.file}, {"tensors", result.tensors}, {"bytes", result.bytes}};
}

}  // namespace effnet
