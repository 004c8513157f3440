#include "core/inference/folder_evaluation.h"

#include "core/base/error.h"
#include "core/base/proportion.h"
#include "core/inference/energy.h"
#include "core/inference/image_stream.h"
#include "core/inference/stored_decision.h"
#include "core/protocol/macro_f1.h"
#include "core/protocol/run_event.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace effnet {
namespace {

constexpr int kTop = 5;

constexpr std::size_t kBins = 15;

std::vector<ReliabilityStep> reliabilityOf(const std::vector<EvaluatedImage>& predictions) {
  std::vector<ReliabilityStep> bins(kBins);
  for (const EvaluatedImage& prediction : predictions) {
    const auto at = static_cast<std::size_t>(prediction.probability * kBins);
    ReliabilityStep& bin = bins[std::min(at, kBins - 1)];
    ++bin.images;
    bin.accuracy += prediction.predicted == prediction.classIndex ? 1 : 0;
    bin.confidence += prediction.probability;
  }
  for (ReliabilityStep& bin : bins) {
    bin.accuracy /= bin.images;  // NaN for an empty bin
    bin.confidence /= bin.images;
  }
  return bins;
}

/// Expected calibration error: by how much confidence and accuracy differ, weighted over bins of confidence.
double calibrationError(const EvaluationReport& evaluation) {
  double error = 0;
  for (const ReliabilityStep& bin : evaluation.reliability)
    if (bin.images > 0) error += bin.images * std::abs(bin.confidence - bin.accuracy);
  return error / static_cast<double>(evaluation.predictions.size());
}

void suspectLabels(EvaluationReport& evaluation) {
  std::vector<double> usual(evaluation.classes.size());
  for (const EvaluatedImage& each : evaluation.predictions)
    usual[static_cast<std::size_t>(each.classIndex)] += each.probabilityOfClass;
  for (std::size_t i = 0; i < usual.size(); ++i) usual[i] /= evaluation.classes[i].images;  // NaN: no image
  for (EvaluatedImage& each : evaluation.predictions)
    each.suspect = each.predicted != each.classIndex &&
                   each.probability >= usual[static_cast<std::size_t>(each.predicted)];
}

std::vector<double> energiesOf(const std::vector<EvaluatedImage>& predictions) {
  std::vector<double> energies;
  for (const EvaluatedImage& each : predictions) energies.push_back(each.energy);
  return energies;
}

void summarize(EvaluationReport& result, const std::vector<std::string>& labels, int classes) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(classes); ++i)
    result.classes.push_back({i < labels.size() ? labels[i] : std::to_string(i)});
  const auto confusion = confusionOf(result);
  const auto scores = classScores(confusion);
  for (std::size_t i = 0; i < result.classes.size(); ++i) {
    EvaluatedClass& each = result.classes[i];
    each.index = static_cast<int>(i);
    each.images = scores[i].images;
    each.correct = confusion[i][i];
    each.precision = scores[i].precision;
    each.recall = scores[i].recall;
    each.f1 = scores[i].f1;
    const Interval interval = wilsonInterval(each.correct, each.images);
    each.recallInterval = {interval.low, interval.high};
  }
  result.images = static_cast<int>(result.predictions.size());
  result.macroF1 = macroF1(confusion);
  result.reliability = reliabilityOf(result.predictions);
  result.calibrationError = calibrationError(result);
  result.energyThreshold = energyThreshold(energiesOf(result.predictions));
  suspectLabels(result);
}

/// Runs batches of a stream through the network and keeps what came out.
class Collector {
 public:
  explicit Collector(Classifier& classifier) : classifier_(classifier) {}

  void add(const std::vector<StreamedImage>& images, const std::vector<LabelledImage>& truth) {
    std::vector<const ImageInput*> inputs;
    std::vector<const LabelledImage*> labelled;
    for (const StreamedImage& image : images) {
      if (!image.input) {
        result_.skipped.push_back({truth[image.index].file.string(), image.errorCode, image.errorDetail});
        continue;
      }
      for (const std::string& warning : image.input->warnings)
        result_.warnings.push_back({.file = truth[image.index].file.string(), .detail = warning});
      inputs.push_back(&*image.input);
      labelled.push_back(&truth[image.index]);
    }
    if (!inputs.empty()) predict(inputs, labelled);
  }

  EvaluationReport finish(const std::vector<std::string>& labels) {
    if (result_.predictions.empty()) throw Error("no_images", "there is no readable image of a known class");
    summarize(result_, labels.empty() ? classifier_.labels() : labels,
              classifier_.classCount() == 1 ? 2 : classifier_.classCount());
    const auto total = static_cast<double>(result_.predictions.size());
    result_.batchLimit = classifier_.network().batchLimit();
    result_.top1 = inTop1_ / total;
    const Interval interval = wilsonInterval(inTop1_, total);
    result_.interval = {interval.low, interval.high};
    result_.top5 = inTop5_ / total;
    return std::move(result_);
  }

 private:
  void predict(const std::vector<const ImageInput*>& inputs,
               const std::vector<const LabelledImage*>& labelled) {
    torch::Tensor logits = classifier_.network().logits(toBatch(inputs)).to(torch::kDouble);
    const bool single = classifier_.classCount() == 1;
    if (single) logits = noAndYes(logits);
    const torch::Tensor probabilities =
        single ? torch::softmax(logits, 1) : classifier_.network().probabilities(logits);
    const torch::Tensor energies = -torch::logsumexp(logits, 1);
    const auto indices = std::get<1>(logits.topk(std::min<std::int64_t>(kTop, logits.size(1))));
    const torch::Tensor values = probabilities.gather(1, indices);
    for (std::size_t i = 0; i < labelled.size(); ++i) {
      const auto row = static_cast<std::int64_t>(i);
      const int truth = labelled[i]->classIndex;
      const int answer = static_cast<int>(indices[row][0].item<std::int64_t>());
      inTop1_ += answer == truth ? 1 : 0;
      inTop5_ += (indices[row] == truth).any().item<bool>() ? 1 : 0;
      result_.predictions.push_back({.file = labelled[i]->file.string(),
                                     .classIndex = truth,
                                     .predicted = answer,
                                     .probability = values[row][0].item<double>(),
                                     .probabilityOfClass = probabilities[row][truth].item<double>(),
                                     .energy = energies[row].item<double>()});
    }
  }

  Classifier& classifier_;
  EvaluationReport result_;
  double inTop1_ = 0;
  double inTop5_ = 0;
};

}  // namespace

EvaluationReport evaluateFolder(Classifier& classifier, const FolderEvaluationParams& params) {
  const Stopwatch stopwatch;
  std::vector<std::filesystem::path> files;
  for (const LabelledImage& image : params.images) files.push_back(image.file);
  ImageStream stream(files, classifier.checkpoint().preprocessing, params.workers, 2 * params.batch,
                     TestAugmentation::Off, [&](std::size_t index) {
                       const LabelledImage& image = params.images[index];
                       return image.read ? image.read() : readImageFile(image.file);
                     });
  Collector collector(classifier);
  std::size_t done = 0;
  for (auto images = stream.nextWhole(params.batch); !images.empty();
       images = stream.nextWhole(params.batch)) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the evaluation was cancelled");
    collector.add(images, params.images);
    done += images.size();
    if (params.progress) params.progress(done, files.size());
  }
  EvaluationReport result = collector.finish(params.labels);
  result.imagesPerSecond = result.images / (stopwatch.milliseconds() / 1000);
  return result;
}

}  // namespace effnet
