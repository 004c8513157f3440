#pragma once

#include "core/fastpath/packing/quantized_network.h"
#include "core/fastpath/steps/step.h"

#include <cstdint>

namespace effnet::fastpath {

/// As Map, of bytes.
struct ByteMap {
  Slot* slot = nullptr;
  int images = 0;
  int size = 0;  ///< height and width
  int channels = 0;
  TensorScale scale;

  std::uint8_t* data() const { return reinterpret_cast<std::uint8_t*>(slot->data()); }
  std::uint8_t* image(int index) const { return data() + index * imageBytes(); }
  int pitch() const { return paddedChannels(channels); }
  int pixels() const { return size * size; }
  std::size_t lineBytes() const { return static_cast<std::size_t>(size) * pitch(); }
  std::size_t imageBytes() const { return lineBytes() * size; }
  /// Makes room in its slot.
  void require() const { slot->require((imageBytes() * images + 3) / 4); }
};

/// Floats that so many bytes take, in whole cache lines.
inline std::size_t floatsForBytes(std::size_t bytes) {
  return (bytes + 63) / 64 * 16;
}

/// The byte of a value: its place among the steps of a scale, to the nearest.
inline std::uint8_t byteOf(float value, const TensorScale& scale) {
  constexpr float kWhole = 12582912;  // 1.5 · 2^23: adding it leaves no bits behind the point
  float byte = value * (1 / scale.scale);
  const float low = -static_cast<float>(scale.zero);
  const float high = static_cast<float>(255 - scale.zero);
  byte = byte < low ? low : byte > high ? high : byte;
  return static_cast<std::uint8_t>(static_cast<int>((byte + kWhole) - kWhole) + scale.zero);
}

inline float valueOf(std::uint8_t byte, const TensorScale& scale) {
  return static_cast<float>(byte - scale.zero) * scale.scale;
}

}  // namespace effnet::fastpath
