#include "core/inference/folder_evaluation.h"

#include "core/base/error.h"
#include "core/inference/energy.h"
#include "core/inference/image_stream.h"
#include "core/protocol/macro_f1.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace effnet {
namespace {

constexpr int kTop = 5;

constexpr std::size_t kBins = 15;

std::vector<ReliabilityBin> reliabilityOf(const std::vector<Prediction>& predictions) {
  std::vector<ReliabilityBin> bins(kBins);
  for (const Prediction& prediction : predictions) {
    const auto at = static_cast<std::size_t>(prediction.probability * kBins);
    ReliabilityBin& bin = bins[std::min(at, kBins - 1)];
    ++bin.images;
    bin.accuracy += prediction.predicted == prediction.classIndex ? 1 : 0;
    bin.confidence += prediction.probability;
  }
  for (ReliabilityBin& bin : bins) {
    bin.accuracy /= bin.images;  // NaN for an empty bin
    bin.confidence /= bin.images;
  }
  return bins;
}

/// Expected calibration error: by how much confidence and accuracy differ, weighted over bins of confidence.
double calibrationError(const FolderEvaluation& evaluation) {
  double error = 0;
  for (const ReliabilityBin& bin : evaluation.reliability)
    if (bin.images > 0) error += bin.images * std::abs(bin.confidence - bin.accuracy);
  return error / static_cast<double>(evaluation.predictions.size());
}

void suspectLabels(FolderEvaluation& evaluation) {
  std::vector<double> usual(evaluation.perClass.size());
  for (const Prediction& each : evaluation.predictions)
    usual[static_cast<std::size_t>(each.classIndex)] += each.probabilityOfLabel;
  for (std::size_t i = 0; i < usual.size(); ++i) usual[i] /= evaluation.perClass[i].images;  // NaN: no image
  for (Prediction& each : evaluation.predictions)
    each.suspect = each.predicted != each.classIndex &&
                   each.probability >= usual[static_cast<std::size_t>(each.predicted)];
}

std::vector<double> energiesOf(const std::vector<Prediction>& predictions) {
  std::vector<double> energies;
  for (const Prediction& each : predictions) energies.push_back(each.energy);
  return energies;
}

void summarize(FolderEvaluation& result, int classes) {
  const auto count = static_cast<std::size_t>(classes);
  result.confusion.assign(count, std::vector<int>(count));
  for (const Prediction& prediction : result.predictions)
    ++result.confusion[static_cast<std::size_t>(prediction.classIndex)]
                      [static_cast<std::size_t>(prediction.predicted)];
  const auto scores = classScores(result.confusion);
  for (std::size_t i = 0; i < count; ++i) result.perClass.push_back({scores[i], result.confusion[i][i]});
  result.macroF1 = macroF1(result.confusion);
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
        result_.skipped.push_back({truth[image.index].file, image.errorCode, image.errorDetail});
        continue;
      }
      for (const std::string& warning : image.input->warnings)
        result_.flawed.push_back({truth[image.index].file, "image_flawed", warning});
      inputs.push_back(&*image.input);
      labelled.push_back(&truth[image.index]);
    }
    if (!inputs.empty()) predict(inputs, labelled);
  }

  FolderEvaluation finish() {
    if (result_.predictions.empty()) throw Error("no_images", "there is no readable image of a known class");
    summarize(result_, classifier_.classCount() == 1 ? 2 : classifier_.classCount());
    const auto total = static_cast<double>(result_.predictions.size());
    result_.batchLimit = classifier_.network().batchLimit();
    result_.top1 = inTop1_ / total;
    result_.top5 = inTop5_ / total;
    return std::move(result_);
  }

 private:
  void predict(const std::vector<const ImageInput*>& inputs,
               const std::vector<const LabelledImage*>& labelled) {
    torch::Tensor logits = classifier_.network().run(toBatch(inputs)).logits.to(torch::kDouble);
    const bool single = classifier_.classCount() == 1;
    // A sigmoid of one output is the softmax of 0 and it: no and yes, which half a probability parts.
    if (single) logits = torch::cat({torch::zeros_like(logits), logits}, 1);
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
      result_.predictions.push_back({labelled[i]->file, truth, answer, values[row][0].item<double>(),
                                     probabilities[row][truth].item<double>(), energies[row].item<double>()});
    }
  }

  Classifier& classifier_;
  FolderEvaluation result_;
  double inTop1_ = 0;
  double inTop5_ = 0;
};

}  // namespace

std::vector<const Prediction*> hardestFirst(const FolderEvaluation& evaluation, std::optional<int> trueClass,
                                            std::optional<int> predicted) {
  std::vector<const Prediction*> chosen;
  for (const Prediction& each : evaluation.predictions) {
    const bool wanted = trueClass && predicted ? each.classIndex == *trueClass && each.predicted == *predicted
                                               : each.classIndex != each.predicted;
    if (wanted) chosen.push_back(&each);
  }
  std::ranges::stable_sort(chosen, {}, &Prediction::probabilityOfLabel);
  return chosen;
}

FolderEvaluation evaluateFolder(Classifier& classifier, const FolderEvaluationParams& params) {
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
  for (auto images = stream.next(params.batch); !images.empty(); images = stream.next(params.batch)) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the evaluation was cancelled");
    collector.add(images, params.images);
    done += images.size();
    if (params.progress) params.progress(done, files.size());
  }
  FolderEvaluation result = collector.finish();
  result.labels = params.labels.empty() ? classifier.labels() : params.labels;
  result.seconds = stopwatch.milliseconds() / 1000;
  return result;
}

}  // namespace effnet
