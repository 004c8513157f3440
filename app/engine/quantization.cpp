#include "app/engine/quantization.h"

#include "core/base/error.h"
#include "core/inference/fast_plan.h"
#include "core/quantize/equalization.h"

#include <algorithm>

namespace effnet {
namespace {

using quantize::Answers;
using quantize::FoldedNetwork;
using quantize::Pictures;
using quantize::QuantizeOptions;
using quantize::Quantizer;

constexpr std::size_t kUsualImages = 100;
constexpr std::size_t kNoiseImages = 16;

FoldedNetwork foldedNetwork(Classifier& classifier) {
  FoldedNetwork folded;
  withWeights(classifier.network().module(), [&](const fastpath::WeightProvider& weights) {
    folded = quantize::fold(expand(classifier.network().module()->spec()), weights);
  });
  return folded;
}

void requireFloat(const Classifier& classifier) {
  const Checkpoint& checkpoint = classifier.checkpoint();
  if (checkpoint.quantized) throw Error("unsupported", checkpoint.file + ": it is quantised already");
  if (!fastpath::supportedOnBytes(checkpoint.spec))
    throw Error("unsupported",
                checkpoint.file + ": no kernels for bytes know the activations of " + checkpoint.spec.name);
  if (!checkpoint.tail.empty())
    throw Error("unsupported",
                checkpoint.file + ": a head of several layers (" + checkpoint.head + ") is not quantised");
}

Pictures firstOf(const Pictures& pictures, std::size_t count) {
  Pictures some = pictures;
  some.count = std::min(count, pictures.count);
  some.classes.resize(std::min(some.classes.size(), some.count));
  return some;
}

/// One quantiser, or of a network that can be equalised the better one of two.
Quantizer makeQuantizer(const FoldedNetwork& network, const QuantizationPictures& calibration,
                        const QuantizationParams& params) {
  QuantizeOptions plain = params.options;
  plain.equalize = false;
  Quantizer quantizer(network, calibration.values, plain, params.control);
  if (!params.options.equalize || !quantize::equalizable(network.network.spec)) return quantizer;
  Quantizer equalized(network, calibration.values, params.options, params.control);
  const Pictures some = firstOf(calibration.all(), kNoiseImages);
  const int threads = params.options.threads;
  const Answers reference = answersOf(network, some, threads, params.control);
  const auto snr = [&](const Quantizer& each) {
    return compare(reference, answersOf(each.assemble({}), some, threads, params.control), some).snr;
  };
  return snr(equalized) > snr(quantizer) ? equalized : quantizer;
}

quantize::Agreement naiveAgreement(const FoldedNetwork& network, const QuantizationPictures& calibration,
                                   const Pictures& pictures, const Answers& reference,
                                   const QuantizationParams& params) {
  QuantizeOptions naive;
  naive.ranges = quantize::RangeMethod::MinMax;
  naive.perChannel = false;
  naive.correctBiases = false;
  naive.equalize = false;
  naive.threads = params.options.threads;
  const Quantizer quantizer(network, calibration.values, naive, params.control);
  return compare(reference, answersOf(quantizer.assemble({}), pictures, naive.threads, params.control),
                 pictures);
}

/// Which pictures calibrate and which measure.
struct Split {
  QuantizationPictures calibration;
  QuantizationPictures measured;
  bool same = false;
};

Split readSplit(const QuantizationParams& params, const Classifier& classifier,
                std::vector<std::string>& notes) {
  const QuantizationSource source = quantizationSource(params.data, classifier);
  const std::size_t total = source.images.size();
  const bool apart = !params.evaluate.empty();
  const std::size_t most = apart ? total : std::max<std::size_t>(1, total / 2);
  const std::size_t count =
      params.images ? std::min<std::size_t>(*params.images, total) : std::min(kUsualImages, most);
  const auto read = [&](const QuantizationSource& from, std::size_t begin, std::size_t end) {
    QuantizationPictures pictures =
        readPictures(from, begin, end, classifier, params.workers, params.control);
    notes.insert(notes.end(), pictures.notes.begin(), pictures.notes.end());
    return pictures;
  };
  notes = source.notes;
  Split split{read(source, 0, count), {}};
  const auto measured = static_cast<std::size_t>(params.evaluateImages);
  if (apart) {
    const QuantizationSource other = quantizationSource(params.evaluate, classifier);
    notes.insert(notes.end(), other.notes.begin(), other.notes.end());
    split.measured = read(other, 0, measured);
  } else if (count < total) {
    split.measured = read(source, count, count + measured);
  }
  split.same = split.measured.values.empty();
  if (split.same) split.measured = split.calibration;
  return split;
}

}  // namespace

QuantizationResult quantizeClassifier(Classifier& classifier, const QuantizationParams& params) {
  requireFloat(classifier);
  const FoldedNetwork network = foldedNetwork(classifier);
  QuantizationResult result;
  for (const std::string& word : params.keepFloat) keep(result.kept, word, network.network);
  const Split split = readSplit(params, classifier, result.notes);
  const Pictures pictures = split.measured.all();
  const int threads = params.options.threads;
  result.calibrationImages = static_cast<int>(split.calibration.values.size());
  result.samePictures = split.same;
  result.files = split.measured.files;
  result.classes = split.measured.classes;
  result.floatAnswers = answersOf(network, pictures, threads, params.control);
  result.floatTop1 = top1(result.floatAnswers, pictures);
  result.naive = naiveAgreement(network, split.calibration, pictures, result.floatAnswers, params);

  const Quantizer quantizer = makeQuantizer(network, split.calibration, params);
  result.equalized = quantizer.equalized();
  if (params.stages)
    result.stages = lossOfStages(quantizer, pictures, result.floatAnswers, result.kept.squeezeExcite, threads,
                                 params.control);
  if (params.keepWithin) {
    const auto search = keepWithin(quantizer, pictures, result.floatAnswers, *params.keepWithin, result.kept,
                                   threads, params.control);
    result.kept = search.kept;
    result.keptInOrder = search.order;
    result.reached = search.reached;
  }
  result.network = quantizer.assemble(result.kept);
  result.answers = answersOf(result.network, pictures, threads, params.control);
  result.quantized = compare(result.floatAnswers, result.answers, pictures);
  result.noise = noiseOfTensors(quantizer.network(), result.network, firstOf(pictures, kNoiseImages), threads,
                                params.control);
  for (std::size_t b = 0; b < network.network.blocks.size(); ++b)
    for (std::size_t i = 0; i < network.network.blocks[b].layers.size(); ++i)
      if (network.network.blocks[b].layers[i].weights() > 0)
        result.weights[{static_cast<int>(b), static_cast<int>(i)}] =
            quantize::lossOfWeights(network.layers[b][i]);
  for (const auto& [place, habits] : quantizer.calibration()) {
    result.histograms.emplace(place, habits.histogram);
    result.methods[place] = quantizer.methodAt(place);
  }
  return result;
}

std::vector<std::string> keptWords(const quantize::Kept& kept) {
  std::vector<std::string> words;
  if (kept.squeezeExcite) words.emplace_back("se");
  for (const int stage : kept.stages) words.push_back(std::to_string(stage));
  return words;
}

}  // namespace effnet
