#include "app/engine/first_answer.h"

#include "app/engine/answer_json.h"
#include "app/engine/curve_json.h"
#include "app/engine/resources.h"
#include "core/base/utf8.h"
#include "core/features/feature_cache.h"
#include "core/features/learning_curve.h"

#include <set>

namespace effnet {
namespace {

EvaluatedImage evaluatedImage(const FeatureData& data, const MeasuredPicture& picture) {
  EvaluatedImage image;
  image.file = describeSample(data.samples[static_cast<std::size_t>(picture.row)]);
  image.classIndex = picture.label;
  image.predicted = picture.predicted;
  image.probability = picture.probability;
  image.probabilityOfClass = picture.probabilityOfLabel;
  return image;
}

FirstAnswerReport reportOf(const FeatureData& data, const FirstAnswer& answer, int doubtful) {
  FirstAnswerReport report;
  const MeasuredAnswers& measured = answer.measured;
  report.images = static_cast<int>(measured.pictures.size());
  report.correct = measured.right;
  report.top1 = measured.accuracy;
  report.macroF1 = measured.macroF1;
  report.interval = {measured.interval.low, measured.interval.high};
  report.effectiveImages = measured.effective;
  report.largestClass = answer.largestClass;
  report.by = answer.byFolds ? "folds" : "val";
  report.folds = answer.folds;
  for (const std::string& label : data.dataset.labels) report.labels.push_back(printable(label));
  report.confusion = measured.confusion;
  for (const MeasuredPicture& each : doubtfulFirst(measured, static_cast<std::size_t>(doubtful)))
    report.doubtful.push_back(evaluatedImage(data, each));
  for (const Json& each : answerWarnings(data, answer))
    report.warnings.push_back(
        {.code = each["code"].get<std::string>(), .detail = each["detail"].get<std::string>()});
  report.skipped = data.features.skipped;
  report.kept = static_cast<int>(data.features.kept);
  report.groups = static_cast<int>(std::set<int>(data.groups.begin(), data.groups.end()).size());
  report.fitSeconds = answer.seconds;
  report.seconds = data.features.seconds + answer.seconds;
  return report;
}

}  // namespace

FeatureData featuresFor(const FeatureQuestion& question, Classifier& classifier, int threads,
                        const RequestContext& context) {
  FeatureDataParams reading;
  reading.data.data = question.data;
  reading.data.val = question.val;
  reading.data.columns = question.columns;
  reading.data.watch = ListingWatch(context.stop);
  reading.group = question.group;
  reading.cache = featureCacheFolder();
  reading.workers = threads;
  reading.stop = context.stop;
  reading.progress = [&](std::size_t done, std::size_t total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  return readFeatureData(classifier, reading);
}

Classifier openedFor(const std::string& weights, c10::Device device) {
  return {openCheckpoint(resolveModelSource(weights)), device};
}

FirstAnswerReport firstAnswerOf(const FirstAnswerRequest& request, c10::Device device, int threads,
                                const RequestContext& context) {
  Classifier classifier = openedFor(request.weights, device);
  const FeatureData data =
      featuresFor({request.data, request.val, request.columns, request.group}, classifier, threads, context);
  FirstAnswerParams params{data.features.table, data.labels, data.parts, data.groups, data.classes()};
  params.folds = request.folds;
  params.seed = request.seed;
  params.threads = threads;
  params.stop = context.stop;
  return reportOf(data, firstAnswer(params), request.doubtful);
}

LearningCurveReport learningCurveOf(const LearningCurveRequest& request, c10::Device device, int threads,
                                    const RequestContext& context) {
  Classifier classifier = openedFor(request.weights, device);
  const FeatureData data =
      featuresFor({request.data, request.val, request.columns, request.group}, classifier, threads, context);
  FirstAnswerParams params{data.features.table, data.labels, data.parts, data.groups, data.classes()};
  params.folds = request.folds;
  params.threads = threads;
  params.stop = context.stop;
  const FirstAnswer answer = firstAnswer(params);
  LearningCurveParams asking{params, answer.strength, answer.byFolds};
  asking.target = request.target;
  return curveReport(learningCurve(asking), data.dataset.labels, request.target);
}

}  // namespace effnet
