#include "app/engine/random_quantization.h"

#include "core/base/error.h"
#include "core/base/rng.h"
#include "core/fastpath/instruction_set.h"
#include "core/quantize/quantizer.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr int kSmall = 64;  // pixels: ranges are of values, whatever the picture's size

quantize::MapValues randomPicture(int size) {
  Rng random(1);
  std::vector<float> pixels(std::size_t{3} * size * size);
  for (float& pixel : pixels) pixel = static_cast<float>(random.uniform(-2, 2));
  return quantize::MapValues::ofImages(std::move(pixels), 1, size);
}

}  // namespace

SharedQuantization randomQuantization(const NetworkSpec& spec, int threads) {
  if (!fastpath::supportedOnBytes(spec))
    throw Error("unsupported", "no kernels for bytes know the activations of " + spec.name +
                                   " (hard-swish, a layer before the classifier)");
  NetworkSpec small = spec;
  small.resolution = std::min(spec.resolution, kSmall);
  quantize::FoldedNetwork folded;
  withWeights(Network(small), [&](const fastpath::WeightProvider& weights) {
    folded = quantize::fold(expand(small), weights);
  });
  quantize::QuantizeOptions options;
  options.ranges = quantize::RangeMethod::MinMax;
  options.correctBiases = false;
  options.equalize = false;
  options.threads = threads;
  const quantize::Quantizer quantizer(std::move(folded), {randomPicture(small.resolution)}, options);
  fastpath::QuantizedNetwork network = quantizer.assemble({});
  network.spec.resolution = spec.resolution;
  return std::make_shared<const fastpath::QuantizedNetwork>(std::move(network));
}

}  // namespace effnet
