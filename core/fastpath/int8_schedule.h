#pragma once

#include "core/fastpath/packing/packed_int8_network.h"
#include "core/fastpath/schedule.h"
#include "core/fastpath/steps/byte_map.h"

namespace effnet::fastpath {

/// The steps of a quantised network for one shape of input: maps are bytes, but between the blocks that are
/// kept in float.
class Int8Schedule : public Schedule {
 public:
  /// Throws Error("bad_spec") for a size that the network cannot have.
  Int8Schedule(const PackedInt8Network& weights, const Int8Kernels& kernels, const Kernels& floatKernels,
               const Shape& shape);

 private:
  /// A quantised block at the size at hand.
  struct Int8Block;

  void addInt8Block(const Int8Block& block);
  void addInt8Stem(const Int8Block& block);
  void addInt8InvertedResidual(const Int8Block& block);
  void addInt8Fused(const Int8Block& block);
  void addInt8ResNet(const Int8Block& block);
  void addEnd(const PackedInt8Network& weights);
  void addInt8Squeeze(const Int8Block& block, const ByteMap& map, int bands);
  void addInt8Convolution(const Int8Matrix& matrix, const ByteMap& input, const ByteMap& output,
                          const ByteMap& residual, const Slot* gates = nullptr);
  void toBytes(const TensorScale& scale);
  void toFloats();

  ByteMap bytesIn(Slot& slot, int size, int channels, const TensorScale& scale) const {
    return {&slot, shape_.batch, size, channels, scale};
  }
  ByteMap outputOf(const Int8Block& block);

  const Int8Kernels& int8Kernels_;
  TensorScale imagesScale_;
  ByteMap bytes_;  ///< while building: the map that the next block reads, unless it is in float
  bool inBytes_ = false;
};

}  // namespace effnet::fastpath
