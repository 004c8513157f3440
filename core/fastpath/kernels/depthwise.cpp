#include "core/fastpath/kernels/simd.h"

#include <utility>

namespace effnet::fastpath::EFFNET_SIMD {
namespace {

/// Neighbouring outputs computed together: they share the weights, and with stride 1 most of the inputs.
constexpr int kMostPixels = 8;

/// One plane of the call: its lines, its weights, where its pixels go, what they sum to.
struct Plane {
  const float* lines[kLargestKernel];
  const float* weights;
  Vec bias;
  Vec low;
  Vec high;
  float* output;
  Vec sum;
};

/// Adds the windows of `Pixels` outputs from column `x` on. Kernel 0: whatever the call says.
template <int Kernel, int Stride, int Pixels>
inline void addWindows(const DepthwiseCall& call, const Plane& plane, int x, Vec (&sums)[Pixels]) {
  const float* weights = plane.weights;
  if constexpr (Kernel == 0) {
    for (int ky = 0; ky < call.kernel; ++ky) {
      const float* input = plane.lines[ky] + static_cast<std::size_t>(x) * call.stride * kLanes;
      for (int kx = 0; kx < call.kernel; ++kx, weights += kLanes, input += kLanes) {
        const Vec w = load(weights);
        EFFNET_UNROLL
        for (int p = 0; p < Pixels; ++p)
          sums[p] = multiplyAdd(w, load(input + static_cast<std::size_t>(p) * call.stride * kLanes), sums[p]);
      }
    }
  } else {
    EFFNET_UNROLL
    for (int ky = 0; ky < Kernel; ++ky) {
      const float* input = plane.lines[ky] + static_cast<std::size_t>(x) * Stride * kLanes;
      EFFNET_UNROLL
      for (int kx = 0; kx < Kernel; ++kx) {
        const Vec w = load(weights + (ky * Kernel + kx) * kLanes);
        EFFNET_UNROLL
        for (int p = 0; p < Pixels; ++p)
          sums[p] = multiplyAdd(w, load(input + (p * Stride + kx) * kLanes), sums[p]);
      }
    }
  }
}

template <int Kernel, int Stride, FinishKind Kind, int Pixels>
void block(const DepthwiseCall& call, Plane& plane, int x) {
  Vec sums[Pixels];
  EFFNET_UNROLL
  for (int p = 0; p < Pixels; ++p) sums[p] = plane.bias;
  addWindows<Kernel, Stride>(call, plane, x, sums);
  EFFNET_UNROLL
  for (int p = 0; p < Pixels; ++p) {
    const Vec value = finished<Kind>(sums[p], plane.low, plane.high);
    plane.sum = add(plane.sum, value);
    store(plane.output + static_cast<std::size_t>(x + p) * call.outputPitch, value);
  }
}

using Block = void (*)(const DepthwiseCall&, Plane&, int);

template <int Kernel, int Stride, FinishKind Kind,
          typename Pixels = std::make_integer_sequence<int, kMostPixels>>
struct Blocks;

template <int Kernel, int Stride, FinishKind Kind, int... Pixel>
struct Blocks<Kernel, Stride, Kind, std::integer_sequence<int, Pixel...>> {
  static constexpr Block byPixels[] = {block<Kernel, Stride, Kind, Pixel + 1>...};
};

template <FinishKind Kind>
const Block* blocksFor(int kernel, int stride) {
  if (kernel == 3 && stride == 1) return Blocks<3, 1, Kind>::byPixels;
  if (kernel == 3 && stride == 2) return Blocks<3, 2, Kind>::byPixels;
  if (kernel == 5 && stride == 1) return Blocks<5, 1, Kind>::byPixels;
  if (kernel == 5 && stride == 2) return Blocks<5, 2, Kind>::byPixels;
  return Blocks<0, 0, Kind>::byPixels;
}

const Block* blocksFor(const DepthwiseCall& call) {
  if (call.finish.kind == FinishKind::SiLU) return blocksFor<FinishKind::SiLU>(call.kernel, call.stride);
  if (call.finish.kind == FinishKind::HardSwish)
    return blocksFor<FinishKind::HardSwish>(call.kernel, call.stride);
  return blocksFor<FinishKind::Clamp>(call.kernel, call.stride);
}

}  // namespace

void depthwise(const DepthwiseCall& call) {
  if (call.width == 0) return;
  const Block* blocks = blocksFor(call);
  const int blockCount = (call.width + kMostPixels - 1) / kMostPixels;
  const int fewest = call.width / blockCount;
  const int withOneMore = call.width % blockCount;
  Plane plane;
  plane.low = broadcast(call.finish.low);
  plane.high = broadcast(call.finish.high);
  for (int v = 0; v < call.vectors; ++v) {
    for (int ky = 0; ky < call.kernel; ++ky) plane.lines[ky] = call.lines[ky] + v * call.planePitch;
    plane.weights = call.weights + static_cast<std::size_t>(v) * call.kernel * call.kernel * kLanes;
    plane.bias = load(call.bias + v * kLanes);
    plane.output = call.output + v * kLanes;
    plane.sum = zero();
    for (int b = 0, x = 0; b < blockCount; ++b) {
      const int pixels = fewest + (b < withOneMore ? 1 : 0);
      blocks[pixels - 1](call, plane, x);
      x += pixels;
    }
    if (call.sums) store(call.sums + v * kLanes, add(load(call.sums + v * kLanes), plane.sum));
  }
}

}  // namespace effnet::fastpath::EFFNET_SIMD
