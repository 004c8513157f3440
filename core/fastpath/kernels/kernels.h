#pragma once

#include <cstddef>
#include <limits>

namespace effnet::fastpath {

/// Maps and packed channels are padded to whole groups of this many, one AVX-512 vector or two of AVX2.
inline constexpr int kChannelGroup = 16;

/// Most vectors that a panel of a matrix has, most taps of a window in one direction.
inline constexpr int kWidestPanel = 4;
inline constexpr int kLargestKernel = 31;

/// What happens to a value behind its convolution; clamping is all of None, ReLU, ReLU6 and hard-sigmoid.
enum class FinishKind { Clamp, SiLU, HardSwish };

struct Finish {
  FinishKind kind = FinishKind::Clamp;
  float low = 0;
  float high = 0;
};

/// Leaves values as they are, for products that go on.
inline constexpr Finish kUnfinished{FinishKind::Clamp, -std::numeric_limits<float>::infinity(),
                                    std::numeric_limits<float>::infinity()};

/// One panel of a convolution written as a matrix product. An input row is one output pixel's window:
/// `segments` runs (the window's lines) of `depth` consecutive floats. All pitches and offsets in floats.
struct GemmCall {
  const float* input = nullptr;
  std::size_t inputPitch = 0;    ///< from row to row
  std::size_t segmentPitch = 0;  ///< from segment to segment of a row
  int segments = 1;
  int depth = 0;
  int rows = 0;

  const float* weights = nullptr;  ///< segments · depth times `vectors` vectors
  const float* bias = nullptr;     ///< null: go on from what the output holds
  int vectors = 1;                 ///< the panel's width, at most kWidestPanel

  const float* upcoming =
      nullptr;  ///< weights of a later call, to be brought into the cache meanwhile; null: none
  std::size_t upcomingFloats = 0;

  float* output = nullptr;
  std::size_t outputPitch = 0;  ///< from row to row within a line
  std::size_t vectorPitch = 0;  ///< from vector to vector of a row
  int line = 0;                 ///< rows until the output moves on by `linePitch` from the line's start
  std::size_t linePitch = 0;

  const float* residual = nullptr;  ///< added to the output; null: nothing
  std::size_t residualPitch = 0;    ///< from row to row; its vectors lie one behind the other
  bool residualFirst = false;       ///< added before the activation (ResNet), else behind it
  Finish finish;
};

/// One output row of a depthwise convolution over maps stored vector by vector: a plane holds one vector's
/// pixels.
struct DepthwiseCall {
  const float* const* lines = nullptr;  ///< kernel input lines of the first plane, with their padding
  int kernel = 3;
  int stride = 1;
  int vectors = 1;
  std::size_t planePitch = 0;      ///< from plane to plane of the input
  const float* weights = nullptr;  ///< vectors × kernel² × vector
  const float* bias = nullptr;
  int width = 0;                ///< output pixels
  float* output = nullptr;      ///< vectors of a pixel one behind the other
  std::size_t outputPitch = 0;  ///< from pixel to pixel
  float* sums = nullptr;        ///< the outputs are added up here, vector by vector, for squeeze-excite
  Finish finish;
};

/// Where F(4×4, 3×3) evaluates its polynomials, beside 0 and infinity: ± both. √½ and √2 round less than the
/// usual 1 and 2 do, and their squares' product is 1.
inline constexpr double kNearPoint = 0.70710678118654752;
inline constexpr double kFarPoint = 1.41421356237309505;

/// The input of one tile of Winograd's F(tile×tile, 3×3), transformed: value by value, line by line.
struct WinogradInputCall {
  int tile = 4;                          ///< 2 or 4
  const float* const* pixels = nullptr;  ///< (tile + 2)² of them, line by line
  int count = 0;                         ///< channels, rounded up to whole vectors
  float* target = nullptr;
  std::size_t targetPitch = 0;  ///< from value to value
};

/// The outputs of one tile from its products.
struct WinogradOutputCall {
  int tile = 4;
  const float* products = nullptr;
  std::size_t productPitch = 0;  ///< from product to product; the vectors lie one behind the other
  int vectors = 1;
  const float* bias = nullptr;
  float* output = nullptr;
  std::size_t pixelPitch = 0;
  std::size_t linePitch = 0;
  int lines = 0;  ///< those of the tile that the map still has
  int columns = 0;
  const float* residual = nullptr;  ///< as GemmCall's, laid out as the output
  bool residualFirst = false;
  Finish finish;
};

/// `rows` rows of `count` floats, rounded up to whole vectors, from one place to another.
struct CopyCall {
  const float* source = nullptr;
  std::size_t sourcePitch = 0;
  float* target = nullptr;
  std::size_t targetPitch = 0;
  int rows = 0;
  int count = 0;
  const float* scale = nullptr;  ///< factors, one for each of the `count`; null: none
};

/// Batch normalisation while training, with the activation behind it: y = act(x · scale + shift) of rows of
/// `channels` floats, a whole number of vectors. On the way back the activation's input is computed again
/// from x, so that nobody has to keep it.
struct NormCall {
  const float* input = nullptr;  ///< x
  int rows = 0;
  int channels = 0;
  const float* scale = nullptr;  ///< a channel's weight / √(variance + epsilon)
  const float* shift = nullptr;
  float* output = nullptr;  ///< y; on the way back x's gradient
  Finish finish;

  const float* gradient = nullptr;  ///< on the way back: y's
  const float* mean = nullptr;      ///< of x, for the sums
  const float* ofInput =
      nullptr;  ///< x's gradient = scale · (gradient of act's input) + ofInput · x + constant
  const float* constant = nullptr;
};

/// The innermost loops, compiled once for each instruction set.
struct Kernels {
  int lanes;       ///< floats of a vector
  int panelWidth;  ///< most vectors of a panel that are of use
  void (*gemm)(const GemmCall& call);
  void (*depthwise)(const DepthwiseCall& call);
  void (*winogradInput)(const WinogradInputCall& call);
  void (*winogradOutput)(const WinogradOutputCall& call);
  void (*copy)(const CopyCall& call);
  /// target[i] = max over `rows` of source[row · pitch + i], for i up to `count` rounded up to whole vectors.
  void (*maximum)(const float* const* rows, int rowCount, int count, float* target);
  /// target[i] = factor · Σ source[row · pitch + i], likewise.
  void (*sum)(const float* source, std::size_t pitch, int rows, int count, float factor, float* target);
  /// values[i] = 1 / (1 + exp(−values[i])), likewise.
  void (*sigmoid)(float* values, int count);
  /// Each channel's mean over so many rows, and its squared distances from it added up. The rows should fit
  /// the cache.
  void (*normMoments)(const float* input, int rows, int channels, float* mean, float* squares);
  void (*normForward)(const NormCall& call);
  /// Σ g and Σ g · (x − mean) of each channel, g the gradient of the activation's input.
  void (*normGradientSums)(const NormCall& call, float* sums, float* products);
  void (*normBackward)(const NormCall& call);
};

namespace portable {
extern const Kernels kKernels;
}
namespace avx2 {
extern const Kernels kKernels;
}
namespace avx512 {
extern const Kernels kKernels;
}

}  // namespace effnet::fastpath
