#pragma once

#include "core/fastpath/packing/packed_network.h"
#include "core/fastpath/steps/step.h"
#include "core/quantize/folded_network.h"

#include <functional>
#include <vector>

namespace effnet::quantize {

/// A batch of square maps as the fast path holds them: pixel by pixel, the padded channels one behind the
/// other; the network's images are planar instead, image by image and plane by plane.
struct MapValues {
  int images = 0;
  int size = 1;
  int channels = 0;
  bool planar = false;
  std::vector<float> values;

  MapValues() = default;
  MapValues(int imageCount, int side, int channelCount);
  static MapValues ofImages(std::vector<float> pixels, int imageCount, int side);

  int pitch() const { return planar ? channels : fastpath::paddedChannels(channels); }
  int pixels() const { return size * size; }
  std::size_t index(int image, int pixel, int channel) const;
  /// Every value but the padding, as visit(channel, value).
  template <typename Visit>
  void each(Visit&& visit) {
    float* row = values.data();
    const std::size_t count = static_cast<std::size_t>(images) * (planar ? channels : pixels());
    for (std::size_t r = 0; r < count; ++r, row += planar ? pixels() : pitch())
      if (planar)
        for (int p = 0; p < pixels(); ++p) visit(static_cast<int>(r % channels), row[p]);
      else
        for (int c = 0; c < channels; ++c) visit(c, row[c]);
  }
};

/// Sees every tensor between layers before the next one reads it, and may change its values.
using TensorObserver = std::function<void(const fastpath::TensorPlace&, MapValues&)>;

/// A folded network run layer by layer in fp32, no two of them fused: what calibration and simulation look
/// into.
class LayerwiseNetwork {
 public:
  /// Throws Error("unsupported_device") where the processor has no instruction set of the fast path.
  explicit LayerwiseNetwork(const FoldedNetwork& network, int threads = 1);

  const ExpandedNetwork& network() const { return folded_->network; }

  /// From the planar images to logits, images × classes; nothing is observed where `observer` is null.
  std::vector<float> run(MapValues images, const TensorObserver& observer) const;
  /// One block other than the classifier's. `input` is what observers left of the block before.
  MapValues runBlock(int block, const MapValues& input, const TensorObserver& observer) const;
  std::vector<float> classify(const MapValues& features, const TensorObserver& observer) const;

 private:
  MapValues convolve(int block, int layer, const MapValues& input, const MapValues* residual) const;
  MapValues maxPool(const Layer& layer, const MapValues& input) const;
  void squeezeExcite(int block, int reduce, MapValues& map, const TensorObserver& observer) const;
  MapValues matrix(int block, int layer, const MapValues& input) const;
  void runStep(std::unique_ptr<fastpath::Step> step) const;
  int paddingBefore(const Layer& layer, int inSize, int outSize) const;

  const FoldedNetwork* folded_;
  const fastpath::Kernels& kernels_;
  int threads_;
  fastpath::PackedNetwork packed_;
};

}  // namespace effnet::quantize
