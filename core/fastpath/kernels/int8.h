#pragma once

#include "core/fastpath/kernels/kernels.h"

#include <cstddef>
#include <cstdint>

namespace effnet::fastpath {

/// Segments of the curve that stands for an activation: the first and the last have no end.
inline constexpr int kCurveSegments = 32;

/// A curve in pieces of second degree, from t to a byte's value: with i = ⌊t⌋ within 0…31 and f = t − i,
/// a[i] + f (b[i] + f c[i]).
struct Curve {
  float a[kCurveSegments];
  float b[kCurveSegments];
  float c[kCurveSegments];
};

/// What becomes of a sum of products: sum · multiplier + offset, one of each for a channel, then the curve or
/// nothing, the residual, and clamping. Floats are computed with fused multiply-adds in this order on every
/// processor, so that all of them give the same bytes.
struct Int8Finish {
  const float* multiplier = nullptr;
  const float* offset = nullptr;
  const Curve* curve = nullptr;  ///< null: none
  float low = 0;                 ///< of what is rounded to bytes
  float high = 255;
  const std::uint8_t* residual = nullptr;  ///< null: none; residual · residualMultiplier is added
  std::size_t residualPitch = 0;           ///< bytes from row to row
  float residualMultiplier = 0;
  bool clampFirst = false;   ///< before the residual is added, as well
  float residualOffset = 0;  ///< added behind that clamping
};

/// One panel of a convolution as a product of bytes by signed bytes, summed in 32 bits without loss. Four
/// bytes at a time: quad q of a row lies `offsets[q]` bytes behind the row's first.
struct Int8Gemm {
  const std::uint8_t* input = nullptr;
  std::size_t inputPitch = 0;  ///< bytes from row to row
  int rows = 0;
  const std::int32_t* offsets = nullptr;
  int quads = 0;
  const std::int8_t* weights = nullptr;        ///< quads × vectors × lanes × 4
  const std::int32_t* extraOffsets = nullptr;  ///< likewise, of what Int8Kernels::pairLimit kept out
  int extraQuads = 0;
  const std::int8_t* extraWeights = nullptr;
  const std::int32_t* start = nullptr;  ///< what the sums begin with
  int vectors = 1;
  Int8Finish finish;

  // Exactly one of the three is wanted.
  std::uint8_t* bytes = nullptr;
  std::int32_t* wide = nullptr;  ///< a byte in 32 bits each, vector by vector
  float* floats = nullptr;       ///< before rounding
  std::size_t outputPitch = 0;   ///< from row to row within a line, in elements
  std::size_t vectorPitch = 0;   ///< from vector to vector of a row
  int line = 0;  ///< rows until the output moves on by `linePitch` from the line's start; 0: none
  std::size_t linePitch = 0;
};

/// One output row of a depthwise convolution over lines of quads: element x of a channel has the bytes of the
/// pixels x … x + 3, vector by vector in planes.
struct Int8Depthwise {
  const std::int32_t* const* lines = nullptr;
  int kernel = 3;
  int stride = 1;
  int vectors = 1;
  std::size_t planePitch = 0;            ///< elements
  const std::int8_t* weights = nullptr;  ///< vectors × kernel × ⌈kernel/4⌉ × levels × lanes × 4
  const std::int32_t* start = nullptr;
  int width = 0;
  std::uint8_t* output = nullptr;
  std::size_t outputPitch = 0;   ///< bytes from pixel to pixel
  std::int32_t* sums = nullptr;  ///< the output bytes are added up here; null: not wanted
  Int8Finish finish;             ///< without a residual
};

/// Pixels of one vector become a line of quads, in place: `before` and `behind` pixels of padding around
/// `pixels`, the first of which lies at line + before · lanes.
struct QuadLine {
  std::int32_t* line = nullptr;
  int before = 0;
  int pixels = 0;
  int behind = 0;
  std::int32_t padding = 0;  ///< the byte of nought
};

/// Bytes times a factor for each channel: round(byte · multiplier + offset), within a byte.
struct RescaleCall {
  const std::uint8_t* source = nullptr;
  std::size_t sourcePitch = 0;
  std::uint8_t* target = nullptr;
  std::size_t targetPitch = 0;
  int rows = 0;
  int count = 0;  ///< a multiple of kChannelGroup
  const float* multiplier = nullptr;
  const float* offset = nullptr;
};

struct Int8Kernels {
  const char* name;
  int lanes;       ///< 32-bit elements of a vector
  int panelWidth;  ///< most vectors of a panel that are of use
  /// Most that two neighbouring weights' magnitudes may come to: maddubs keeps sums of two products in 16
  /// bits. 0: any.
  int pairLimit;
  int levels;  ///< parts that a depthwise weight is the sum of, for the same reason
  void (*gemm)(const Int8Gemm& call);
  void (*depthwise)(const Int8Depthwise& call);
  void (*quads)(const QuadLine& call);
  /// count bytes (a multiple of the lanes) → 32 bits each.
  void (*widen)(const std::uint8_t* source, std::size_t sourcePitch, int rows, std::int32_t* target);
  void (*rescale)(const RescaleCall& call);
  /// target[i] += Σ source[row · pitch + i] for i up to count, a multiple of kChannelGroup.
  void (*sum)(const std::uint8_t* source, std::size_t pitch, int rows, int count, std::int32_t* target);
};

namespace avx2::bytes {
extern const Int8Kernels kInt8Kernels;
}
namespace vnni::bytes {
extern const Int8Kernels kInt8Kernels;
}
namespace portable::bytes {
extern const Int8Kernels kInt8Kernels;
}

}  // namespace effnet::fastpath
