#include "core/fastpath/kernels/int8_simd.h"

#include <utility>

namespace effnet::fastpath::EFFNET_SIMD::bytes {
namespace {

#ifdef EFFNET_PORTABLE
constexpr int kMostPixels = 1;
#else
constexpr int kMostPixels = 8;
#endif
constexpr int kBytes = kLanes * 4;

struct Plane {
  const std::int32_t* lines[kLargestKernel];
  const std::int8_t* weights;
  Whole start;
  std::uint8_t* output;
  Whole sum;
};

inline Whole weightsAt(const Plane& plane, int index) {
  return loadWhole(reinterpret_cast<const std::int32_t*>(plane.weights + index * kBytes));
}

/// Four neighbours in a row of the kernel, for each pixel.
template <int Pixels>
inline void addQuads(const Plane& plane, const std::int32_t* input, int stride, int& at,
                     Whole (&sums)[Pixels]) {
  Whole w[kLevels];
  EFFNET_UNROLL
  for (int level = 0; level < kLevels; ++level) w[level] = weightsAt(plane, at++);
  EFFNET_UNROLL
  for (int p = 0; p < Pixels; ++p) {
    const Whole quad = loadWhole(input + static_cast<std::size_t>(p * stride) * kLanes);
    EFFNET_UNROLL
    for (int level = 0; level < kLevels; ++level) sums[p] = dot(sums[p], quad, w[level]);
  }
}

template <int Kernel, int Stride, int Pixels>
inline void addWindows(const Plane& plane, int x, Whole (&sums)[Pixels]) {
  int at = 0;
  EFFNET_UNROLL
  for (int ky = 0; ky < Kernel; ++ky) {
    const std::int32_t* input = plane.lines[ky] + static_cast<std::size_t>(x) * Stride * kLanes;
    EFFNET_UNROLL
    for (int g = 0; g < (Kernel + 3) / 4; ++g) addQuads(plane, input + 4 * g * kLanes, Stride, at, sums);
  }
}

/// Any kernel and stride. Not unrolled: loops of unknown length became megabytes of code.
template <int Pixels>
inline void addAnyWindows(const Int8Depthwise& call, const Plane& plane, int x, Whole (&sums)[Pixels]) {
  int at = 0;
  for (int ky = 0; ky < call.kernel; ++ky) {
    const std::int32_t* input = plane.lines[ky] + static_cast<std::size_t>(x) * call.stride * kLanes;
    for (int g = 0; g < (call.kernel + 3) / 4; ++g)
      addQuads(plane, input + 4 * g * kLanes, call.stride, at, sums);
  }
}

/// Kernel and Stride 0: whatever the call says.
template <int Kernel, int Stride, bool Curved, int Pixels>
void block(const Int8Depthwise& call, const Finisher& finish, Plane& plane, int x) {
  Whole sums[Pixels];
  EFFNET_UNROLL
  for (int p = 0; p < Pixels; ++p) sums[p] = plane.start;
  if constexpr (Kernel > 0)
    addWindows<Kernel, Stride>(plane, x, sums);
  else
    addAnyWindows(call, plane, x, sums);
  EFFNET_UNROLL
  for (int p = 0; p < Pixels; ++p) {
    const Whole value = finish.byte<Curved>(sums[p]);
    plane.sum = addWhole(plane.sum, value);
    storeBytes(plane.output + static_cast<std::size_t>(x + p) * call.outputPitch, value);
  }
}

using Block = void (*)(const Int8Depthwise&, const Finisher&, Plane&, int);

template <int Kernel, int Stride, bool Curved, typename Pixels = std::make_integer_sequence<int, kMostPixels>>
struct Blocks;

template <int Kernel, int Stride, bool Curved, int... Pixel>
struct Blocks<Kernel, Stride, Curved, std::integer_sequence<int, Pixel...>> {
  static constexpr Block byPixels[] = {block<Kernel, Stride, Curved, Pixel + 1>...};
};

template <bool Curved>
const Block* blocksFor([[maybe_unused]] int kernel, [[maybe_unused]] int stride) {
#ifndef EFFNET_PORTABLE
  if (kernel == 3 && stride == 1) return Blocks<3, 1, Curved>::byPixels;
  if (kernel == 3 && stride == 2) return Blocks<3, 2, Curved>::byPixels;
  if (kernel == 5 && stride == 1) return Blocks<5, 1, Curved>::byPixels;
  if (kernel == 5 && stride == 2) return Blocks<5, 2, Curved>::byPixels;
#endif
  return Blocks<0, 0, Curved>::byPixels;
}

}  // namespace

void int8Depthwise(const Int8Depthwise& call) {
  Finisher finish(call.finish);
  const Block* blocks = finish.curved() ? blocksFor<true>(call.kernel, call.stride)
                                        : blocksFor<false>(call.kernel, call.stride);
  const int blockCount = (call.width + kMostPixels - 1) / kMostPixels;
  const std::size_t taps = static_cast<std::size_t>(call.kernel) * ((call.kernel + 3) / 4) * kLevels;
  Plane plane;
  for (int v = 0; v < call.vectors; ++v) {
    for (int ky = 0; ky < call.kernel; ++ky) plane.lines[ky] = call.lines[ky] + v * call.planePitch;
    plane.weights = call.weights + v * taps * kBytes;
    plane.start = loadWhole(call.start + v * kLanes);
    plane.output = call.output + v * kLanes;
    plane.sum = broadcastWhole(0);
    finish.channels(call.finish.multiplier + v * kLanes, call.finish.offset + v * kLanes);
    for (int b = 0, x = 0; b < blockCount; ++b) {
      const int pixels = (call.width - x + blockCount - b - 1) / (blockCount - b);
      blocks[pixels - 1](call, finish, plane, x);
      x += pixels;
    }
    if (call.sums) storeWhole(call.sums + v * kLanes, addWhole(loadWhole(call.sums + v * kLanes), plane.sum));
  }
}

}  // namespace effnet::fastpath::EFFNET_SIMD::bytes
