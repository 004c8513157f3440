#include "core/quantize/quantizer.h"

#include "core/base/error.h"
#include "core/quantize/equalization.h"
#include "core/quantize/rounded_means.h"
#include "core/quantize/weights.h"

#include <charconv>

namespace effnet::quantize {
namespace {

using fastpath::QuantizedLayer;
using fastpath::TensorPlace;

bool isSqueeze(const Layer& layer) {
  return layer.role == LayerRole::SqueezeReduce || layer.role == LayerRole::SqueezeExpand;
}

}  // namespace

void keep(Kept& kept, const std::string& word, const ExpandedNetwork& network) {
  const int last = network.stageCount();
  const bool hasHead = network.stageKind(last - 1) == StageKind::Head;
  int stage = 0;
  const auto parsed = std::from_chars(word.data(), word.data() + word.size(), stage);
  if (word == "se") {
    kept.squeezeExcite = true;
  } else if (word == "stem") {
    kept.stages.insert(1);
  } else if (word == "classifier") {
    kept.stages.insert(last);
  } else if (word == "head" && hasHead) {
    kept.stages.insert(last - 1);
  } else if (parsed.ec == std::errc() && parsed.ptr == word.data() + word.size() && stage >= 1 &&
             stage <= last) {
    kept.stages.insert(stage);
  } else {
    throw Error("bad_value",
                "'" + word +
                    "' is nothing to keep in float: se, stem, head, classifier or a stage from 1 to " +
                    std::to_string(last));
  }
}

Quantizer::Quantizer(FoldedNetwork network, const std::vector<MapValues>& images,
                     const QuantizeOptions& options, const Control& control)
    : network_(std::move(network)) {
  calibration_ = calibrate(network_, images, options.threads, control);
  if (options.equalize && equalizable(network_.network.spec)) {
    equalized_ = equalize(network_, calibration_);
    if (equalized_ > 0) calibration_ = calibrate(network_, images, options.threads, control);
  }
  choose(options);
  quantizeLayers(options);
  if (options.correctBiases) correctBiases(images, options, control);
}

void Quantizer::choose(const QuantizeOptions& options) {
  for (const auto& [place, habits] : calibration_) {
    const RangeMethod method = options.ranges ? *options.ranges : bestMethod(habits.histogram);
    chosen_[place] = {method, scaleBy(method, habits.histogram)};
  }
}

void Quantizer::quantizeLayers(const QuantizeOptions& options) {
  for (int b = 0; b < static_cast<int>(network_.network.blocks.size()); ++b) {
    const Block& block = network_.network.blocks[b];
    auto& layers = layers_.emplace_back(block.layers.size());
    for (int i = 0; i < static_cast<int>(block.layers.size()); ++i) {
      if (block.layers[i].weights() == 0) continue;
      layers[i] = quantizeWeights(network_.layers[b][i], options.perChannel);
    }
  }
}

void Quantizer::correctBiases(const std::vector<MapValues>& images, const QuantizeOptions& options,
                              const Control& control) {
  std::map<TensorPlace, fastpath::TensorScale> scales;
  for (const auto& [place, chosen] : chosen_) scales[place] = chosen.scale;
  const auto means = meansOfRounded(network_, scales, images, options.threads, control);
  for (int b = 0; b < static_cast<int>(network_.network.blocks.size()); ++b) {
    const Block& block = network_.network.blocks[b];
    for (int i = 0; i < static_cast<int>(block.layers.size()); ++i) {
      const auto before = placeBefore(network_.network, b, i);
      if (block.layers[i].weights() == 0 || !before) continue;
      const ChannelMeans& of = means.at(*before);
      correctBias(layers_[b][i], block.layers[i], network_.layers[b][i], of.exact, of.rounded);
    }
  }
}

fastpath::QuantizedNetwork Quantizer::assemble(const Kept& kept) const {
  fastpath::QuantizedNetwork result;
  result.spec = network_.network.spec;
  for (std::size_t b = 0; b < network_.network.blocks.size(); ++b) {
    const Block& block = network_.network.blocks[b];
    const bool whole = kept.stages.contains(block.stage);
    fastpath::QuantizedBlock& target = result.blocks.emplace_back();
    for (std::size_t i = 0; i < block.layers.size(); ++i) {
      const bool inFloat = whole || (kept.squeezeExcite && isSqueeze(block.layers[i]));
      const FoldedLayer& original = network_.layers[b][i];
      QuantizedLayer& layer = target.layers.emplace_back();
      if (!inFloat) {
        layer = layers_[b][i];
        continue;
      }
      layer.floatWeight = original.weight;
      layer.bias = original.bias;
    }
  }
  for (const TensorPlace& place : fastpath::neededPlaces(network_.network, result))
    scaleAt(result, place) = chosen_.at(place).scale;
  return result;
}

}  // namespace effnet::quantize
