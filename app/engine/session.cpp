#include "app/engine/session.h"

#include "app/engine/checkpoint_json.h"
#include "app/engine/device_json.h"
#include "app/engine/evaluation.h"
#include "app/engine/map_files.h"
#include "app/engine/measure.h"
#include "app/engine/open_source.h"
#include "app/engine/quantized_files.h"
#include "app/engine/resources.h"
#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/checkpoint/export.h"
#include "core/features/feature_cache.h"
#include "core/inference/batch_classification.h"
#include "core/inference/gpu_obstacle.h"
#include "core/inference/localization.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"
#include "core/protocol/known_weights.h"
#include "core/protocol/network_json.h"
#include "core/protocol/report.h"

#include <opencv2/core/version.hpp>
#include <torch/version.h>
#include <utility>

namespace effnet {
namespace {

constexpr int kProtocol = 1;
constexpr std::size_t kPart = 128;  // predictions in one message

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
Progress progressOf(std::size_t done, std::size_t total, const Stopwatch& watch) {
  const double each = watch.milliseconds() / 1000 / static_cast<double>(std::max<std::size_t>(done, 1));
  return {static_cast<double>(done), static_cast<double>(total), each * static_cast<double>(total - done)};
}

CamParams camParams(const MapChoice& map, const RequestContext& context) {
  CamParams cam;
  cam.method = parseWord<CamMethod>(map.method, "method");
  if (map.stage) cam.stage = *map.stage;
  cam.classes = map.classes;
  if (map.against) cam.against = *map.against;
  cam.stop = context.stop;
  return cam;
}

/// Sends answers in parts: the first at once, then as many together as come within a moment.
class AnswerParts {
 public:
  explicit AnswerParts(const RequestContext& context) : context_(context) {}

  void add(const FileAnswer& result) {
    FileTop line{.file = result.file.string(), .top = {}, .error = {}};
    if (result.answer) {
      line.top = result.answer->top;
      ++answered_;
    } else {
      line.error = FileError{result.errorCode, result.errorDetail};
    }
    waiting_.answers.push_back(std::move(line));
    constexpr double kMoment = 50;  // milliseconds
    if (answered_ <= 1 || waiting_.answers.size() >= kPart || sinceSent_.milliseconds() > kMoment) send();
  }

  void send() {
    if (!waiting_.answers.empty()) context_.partial(std::exchange(waiting_, {}));
    sinceSent_ = Stopwatch();
  }

  int answered() const { return answered_; }

 private:
  const RequestContext& context_;
  FolderClassifyPart waiting_;
  int answered_ = 0;
  Stopwatch sinceSent_;
};

/// With what the window warns of besides.
std::vector<std::string> guessedFields(const Checkpoint& checkpoint) {
  std::vector<std::string> fields = checkpoint.guessed;
  if (!checkpoint.sizeKnown) fields.emplace_back("resolution");
  if (checkpoint.head.find("(assumed)") != std::string::npos) fields.emplace_back("head_activation");
  return fields;
}

OpenedModel describe(int handle, const Classifier& classifier, InferenceNetwork& network) {
  const Checkpoint& checkpoint = classifier.checkpoint();
  OpenedModel opened;
  opened.handle = handle;
  opened.name = checkpoint.spec.name;
  opened.layout = checkpoint.layout;
  opened.format = checkpoint.format;
  opened.network = checkpoint.spec;
  opened.analysis = toJson(analyzeCost(checkpoint.spec));
  if (!checkpoint.tail.empty()) opened.analysis["params"] = checkpoint.params;
  opened.preprocessing = checkpoint.preprocessing;
  opened.labels = classifier.labels();
  opened.guessed = guessedFields(checkpoint);
  opened.missing = checkpoint.report.missing;
  opened.unexpected = checkpoint.report.unexpected;
  opened.device = network.device().str();
  opened.notes = answeringNotes(checkpoint);
  opened.energyThreshold = energyThresholdOf(checkpoint);
  opened.decision = classifier.decision();
  return opened;
}

/// The data that a request is about, folder/evaluate's or folder/classes'.
template <class Request>
EvaluationSource evaluationOptions(const Request& request, const RequestContext& context) {
  EvaluationSource options{request.data, request.columns};
  options.watch = ListingWatch(context.stop);
  if (!request.classes.is_null()) options.mapping = classMappingFromJson(request.classes);
  return options;
}

}  // namespace

void Session::attach(Server& server) {
  server.prepare([this] { setThreads(options_.threads); });
  server.on(*this, &Session::initialize);
  server.on(*this, &Session::openModel);
  server.on(*this, &Session::closeModel);
  server.on(*this, &Session::classify);
  server.on(*this, &Session::explain);
  server.on(*this, &Session::measure, ServerLane::Long);
  server.on(*this, &Session::classifyFolder, ServerLane::Long);
  server.on(*this, &Session::cameraNext);
  server.on(*this, &Session::cameraClose);
  server.on(*this, &Session::folderClasses, ServerLane::Long);
  server.on(*this, &Session::evaluate, ServerLane::Long);
  server.on(*this, &Session::exportModel, ServerLane::Long);
  server.on(*this, &Session::quantize, ServerLane::Long);
  server.on(*this, &Session::nearest, ServerLane::Long);
}

EngineInfo Session::initialize(const InitializeRequest&, const RequestContext&) const {
  return {.protocol = kProtocol,
          .version = EFFNET_VERSION,
          .torch = TORCH_VERSION,
          .opencv = CV_VERSION,
          .threads = options_.threads > 0 ? options_.threads : hardwareThreads(),
          .devices = engineDevices(),
          .gpuObstacle = gpuObstacle()};
}

OpenedModel Session::openModel(const OpenRequest& request, const RequestContext&) {
  const torch::Device device = deviceFromString(request.device.empty() ? options_.device : request.device);
  const auto classifier = std::make_shared<Classifier>(openSource(request.source, request.how), device);
  const std::lock_guard lock(mutex_);
  models_[++lastHandle_] = classifier;
  return describe(lastHandle_, *classifier, classifier->network());
}

Done Session::closeModel(const CloseRequest& request, const RequestContext&) {
  const std::lock_guard lock(mutex_);
  models_.erase(request.model);
  return {};
}

std::shared_ptr<Classifier> Session::model(int handle) {
  const std::lock_guard lock(mutex_);
  const auto found = models_.find(handle);
  if (found == models_.end()) throw Error("model_closed", "the model is not open any more");
  return found->second;
}

/// What is said with every answer: what is odd about the network, and about the picture.
static Explanation noted(Explanation answer, const Classifier& classifier, const ImageInput& input) {
  answer.notes = answeringNotes(classifier.checkpoint());
  answer.warnings = input.warnings;
  return answer;
}

Explanation Session::classify(const ClassifyRequest& request, const RequestContext& context) {
  const auto classifier = model(request.model);
  const TestAugmentation augmentation = parseWord<TestAugmentation>(request.tta, "test-time augmentation");
  const ImageInput input = classifier->read(context.attachment, request.name, augmentation);
  const ImageInput* const one = &input;
  return noted(classifier->classify({&one, 1}, request.topk, augmentation).front(), *classifier, input);
}

Explanation Session::explain(const ExplainRequest& request, const RequestContext& context) {
  const auto classifier = model(request.model);
  CamParams cam = camParams(request.map, context);
  const TestAugmentation augmentation = parseWord<TestAugmentation>(request.tta, "test-time augmentation");
  const Stopwatch stopwatch;
  cam.progress = [&](int done, int total) {
    context.progress(progressOf(static_cast<std::size_t>(done), static_cast<std::size_t>(total), stopwatch));
  };
  const ImageInput input = classifier->read(context.attachment, request.name, augmentation);
  return noted(classifier->explain(input, cam, request.topk, request.topk, augmentation), *classifier, input);
}

MapMeasures Session::measure(const MeasureMapRequest& request, const RequestContext& context) {
  const auto classifier = model(request.model);
  const TestAugmentation augmentation = parseWord<TestAugmentation>(request.tta, "test-time augmentation");
  const ImageInput input = classifier->read(context.attachment, request.name, augmentation);
  const Explanation explanation =
      classifier->explain(input, camParams(request.map, context), 1, 1, augmentation);
  MapMeasures measures = measuresOf(measureMap(*classifier, input, explanation, request.steps, context.stop));
  if (request.boxes.empty()) return measures;
  const Localization found =
      localize(explanation, explanation.maps.front(), request.boxes, {.tolerance = request.tolerance});
  measures.hasBoxes = true;
  measures.tolerance = request.tolerance;
  measures.peakInside = found.peakInside;
  measures.iou = found.iou;
  measures.foundBox = found.box;
  return measures;
}

FolderClassifyReply Session::classifyFolder(const FolderClassifyRequest& request,
                                            const RequestContext& context) {
  const auto classifier = model(request.model);
  BatchClassificationParams folder;
  folder.files.assign(request.files.begin(), request.files.end());
  folder.topk = request.topk;
  folder.augmentation = parseWord<TestAugmentation>(request.tta, "test-time augmentation");
  folder.workers = options_.threads;
  folder.stop = context.stop;
  AnswerParts parts(context);
  folder.answered = [&](const FileAnswer& result) { parts.add(result); };
  const std::size_t unreadable = classifyFiles(*classifier, folder);
  parts.send();
  return {parts.answered(), static_cast<int>(unreadable)};
}

NearestPictures Session::nearest(const NearestRequest& request, const RequestContext& context) {
  const Stopwatch stopwatch;
  const auto classifier = model(request.model);
  if (!known_.pictures || known_.model != request.model || known_.data != request.data) {
    FeatureDataParams reading;
    reading.data.data = request.data;
    reading.data.watch = ListingWatch(context.stop);
    reading.cache = featureCacheFolder();
    reading.workers = options_.threads;
    reading.stop = context.stop;
    reading.progress = [&](std::size_t done, std::size_t total) {
      context.progress({static_cast<double>(done), static_cast<double>(total)});
    };
    known_ = {request.model, request.data,
              std::make_unique<KnownPictures>(readFeatureData(*classifier, reading))};
  }
  const auto features = featuresOf(*classifier, context.attachment, request.name);
  NearestPictures reply{known_.pictures->nearest(features, static_cast<std::size_t>(request.count))};
  reply.images = known_.pictures->size();
  reply.seconds = stopwatch.milliseconds() / 1000;
  return reply;
}

CameraFrame Session::cameraNext(const CameraRequest& request, const RequestContext&) {
  if (!camera_ || camera_->source() != request.source) {
    camera_.reset();  // a device opens once
    camera_ = std::make_unique<Camera>(request.source);
  }
  try {
    return {base64(jpegBytes(camera_->next()))};
  } catch (const Error&) {
    camera_.reset();
    throw;
  }
}

Done Session::cameraClose(const CloseCameraRequest&, const RequestContext&) {
  camera_.reset();
  return {};
}

FolderClasses Session::folderClasses(const FolderClassesRequest& request, const RequestContext& context) {
  return matchedFolders(evaluationOptions(request, context), *model(request.model));
}

EvaluationReport Session::evaluate(const EvaluateRequest& request, const RequestContext& context) {
  const auto classifier = model(request.model);
  const EvaluationData data = evaluationData(evaluationOptions(request, context), *classifier);
  FolderEvaluationParams folder;
  folder.stop = context.stop;
  const Stopwatch stopwatch;
  folder.progress = [&](std::size_t done, std::size_t total) {
    context.progress(progressOf(done, total, stopwatch));
  };
  const EvaluationReport found = evaluateData(*classifier, data, folder);
  EvaluationReport reply = figuresOf(found);
  if (!request.stream) {
    reply.confusion = confusionOf(found);
    reply.predictions = found.predictions;
    return reply;
  }
  EvaluationPart part;
  for (const EvaluatedImage& each : found.predictions) {
    part.predictions.push_back(each);
    if (part.predictions.size() == kPart) context.partial(std::exchange(part, {}));
  }
  context.partial(part);
  return reply;
}

QuantizedFile Session::quantize(const QuantizeRequest& request, const RequestContext& context) const {
  requireQuantizedName(request.target);
  Classifier classifier(openSource(request.source, request.how), torch::kCPU);
  QuantizationParams params;
  params.data = request.data;
  if (request.images > 0) params.images = request.images;
  params.keepFloat = request.keep;
  params.keepWithin = request.keepWithin;
  params.options.threads = options_.threads > 0 ? options_.threads : hardwareThreads();
  params.workers = options_.threads;
  params.control.stop = context.stop;
  params.control.progress = [&](const char*, int done, int total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  const QuantizationResult result = quantizeClassifier(classifier, params);
  OnnxOptions onnx;
  onnx.preprocessing = request.preprocess;
  onnx.batch = request.batch;
  QuantizedFile file = quantizedFile(result);
  file.file = request.target;
  file.bytes = writeQuantization(request.target, result, classifier, onnx);
  return file;
}

WrittenFile Session::exportModel(const ExportRequest& request, const RequestContext& context) {
  const Layout layout = parseWord<Layout>(request.layout, "layout");
  OnnxOptions onnx;
  onnx.foldNormalisation = request.fold;
  onnx.preprocessing = request.preprocess;
  onnx.batch = request.batch;
  ExportControl control;
  control.stop = context.stop;
  control.progress = [&](std::int64_t done, std::int64_t total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  const ExportResult result =
      !request.source.empty()
          ? exportCheckpoint(openSource(request.source, request.how), layout, request.target, onnx, control)
          : exportCheckpoint(model(request.model)->checkpoint(), layout, request.target, onnx, control);
  return {.file = result.file, .bytes = result.bytes, .tensors = result.tensors};
}

}  // namespace effnet
