#include "app/engine/first_answer.h"

#include "app/engine/answer_json.h"
#include "app/engine/resources.h"
#include "core/base/utf8.h"
#include "core/features/feature_cache.h"
#include "core/inference/feature_data.h"

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
  report.seconds = data.features.seconds + answer.seconds;
  return report;
}

}  // namespace

FirstAnswerReport firstAnswerOf(const FirstAnswerRequest& request, c10::Device device, int threads,
                                const RequestContext& context) {
  Classifier classifier(openCheckpoint(resolveModelSource(request.weights)), device);
  FeatureDataParams reading;
  reading.data.data = request.data;
  reading.data.val = request.val;
  reading.data.columns = request.columns;
  reading.group = request.group;
  reading.cache = featureCacheFolder();
  reading.workers = threads;
  reading.stop = context.stop;
  reading.progress = [&](std::size_t done, std::size_t total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  const FeatureData data = readFeatureData(classifier, reading);
  FirstAnswerParams params{data.features.table, data.labels, data.parts, data.groups, data.classes()};
  params.folds = request.folds;
  params.threads = threads;
  params.stop = context.stop;
  return reportOf(data, firstAnswer(params), request.doubtful);
}

}  // namespace effnet
