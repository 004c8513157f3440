#include "core/fastpath/kernels/simd.h"

#include <utility>

namespace effnet::fastpath::EFFNET_SIMD {
namespace {

#ifdef __AVX512F__
constexpr int kMostRows[kWidestPanel] = {16, 14, 9, 6};  // accumulators, weights and a factor: 32 registers
#else
constexpr int kMostRows[kWidestPanel] = {10, 6, 4, 3};  // and 16
#endif

/// How many steps of depth ahead the weights are fetched from the second-level cache.
constexpr int kPrefetch = 8;

struct TileTarget {
  const float* input;
  const float* residual;
  const float* upcoming;
  std::size_t upcomingStep;  ///< how far it moves at each step of depth
  float* outputs[16];        ///< one a row
};

/// A block of Rows × Vectors outputs that stays in registers from the first to the last step of depth.
template <int Rows, int Vectors, FinishKind Kind>
void tile(const GemmCall& call, const TileTarget& target) {
  Vec sums[Rows][Vectors];
  EFFNET_UNROLL
  for (int v = 0; v < Vectors; ++v) {
    EFFNET_UNROLL
    for (int r = 0; r < Rows; ++r)
      sums[r][v] = load(call.bias ? call.bias + v * kLanes : target.outputs[r] + v * call.vectorPitch);
  }

  const float* weights = call.weights;
  const float* upcoming = target.upcoming;
  const std::size_t pitch = call.inputPitch;
  for (int s = 0; s < call.segments; ++s) {
    const float* input = target.input + s * call.segmentPitch;
    for (const float* const end = input + call.depth; input != end; ++input) {
      Vec w[Vectors];
      EFFNET_UNROLL
      for (int v = 0; v < Vectors; ++v) w[v] = load(weights + v * kLanes);
      EFFNET_UNROLL
      for (int i = 0; i < Vectors * kLanes; i += 16)
        __builtin_prefetch(weights + kPrefetch * Vectors * kLanes + i);
      weights += Vectors * kLanes;
      __builtin_prefetch(upcoming, 0, 2);
      upcoming += target.upcomingStep;
      EFFNET_UNROLL
      for (int r = 0; r < Rows; ++r) {
        const Vec x = broadcast(input[r * pitch]);
        EFFNET_UNROLL
        for (int v = 0; v < Vectors; ++v) sums[r][v] = multiplyAdd(x, w[v], sums[r][v]);
      }
    }
  }

  const Vec low = broadcast(call.finish.low);
  const Vec high = broadcast(call.finish.high);
  const float* residual = target.residual;
  EFFNET_UNROLL
  for (int r = 0; r < Rows; ++r) {
    EFFNET_UNROLL
    for (int v = 0; v < Vectors; ++v) {
      Vec value = sums[r][v];
      if (residual && call.residualFirst) value = add(value, load(residual + v * kLanes));
      value = finished<Kind>(value, low, high);
      if (residual && !call.residualFirst) value = add(value, load(residual + v * kLanes));
      store(target.outputs[r] + v * call.vectorPitch, value);
    }
    if (residual) residual += call.residualPitch;
  }
}

using Tile = void (*)(const GemmCall&, const TileTarget&);

template <int Vectors, FinishKind Kind,
          typename Rows = std::make_integer_sequence<int, kMostRows[Vectors - 1]>>
struct Tiles;

template <int Vectors, FinishKind Kind, int... Row>
struct Tiles<Vectors, Kind, std::integer_sequence<int, Row...>> {
  static constexpr Tile byRows[] = {tile<Row + 1, Vectors, Kind>...};
};

template <FinishKind Kind>
constexpr const Tile* kTilesOf[kWidestPanel] = {Tiles<1, Kind>::byRows, Tiles<2, Kind>::byRows,
                                                Tiles<3, Kind>::byRows, Tiles<4, Kind>::byRows};

const Tile* tilesFor(const GemmCall& call) {
  if (call.finish.kind == FinishKind::SiLU) return kTilesOf<FinishKind::SiLU>[call.vectors - 1];
  if (call.finish.kind == FinishKind::HardSwish) return kTilesOf<FinishKind::HardSwish>[call.vectors - 1];
  return kTilesOf<FinishKind::Clamp>[call.vectors - 1];
}

}  // namespace

/// The rows are shared out evenly, so that no tile is left with one or two rows and idle arithmetic units.
void gemm(const GemmCall& call) {
  if (call.rows == 0) return;
  const Tile* tiles = tilesFor(call);
  const int most = kMostRows[call.vectors - 1];
  const int tileCount = (call.rows + most - 1) / most;
  const std::size_t tileSteps = static_cast<std::size_t>(call.segments) * call.depth;
  TileTarget target{call.input, call.residual, call.weights, 0, {}};
  if (call.upcoming) {
    target.upcoming = call.upcoming;
    target.upcomingStep = (call.upcomingFloats + tileCount * tileSteps - 1) / (tileCount * tileSteps);
  }
  float* line = call.output;
  int column = 0;
  const int fewest = call.rows / tileCount;
  const int withOneMore = call.rows % tileCount;
  for (int t = 0; t < tileCount; ++t) {
    const int rows = fewest + (t < withOneMore ? 1 : 0);
    for (int r = 0; r < rows; ++r) {
      target.outputs[r] = line + column * call.outputPitch;
      if (++column == call.line) {
        column = 0;
        line += call.linePitch;
      }
    }
    tiles[rows - 1](call, target);
    target.upcoming += tileSteps * target.upcomingStep;
    target.input += rows * call.inputPitch;
    if (target.residual) target.residual += rows * call.residualPitch;
  }
}

}  // namespace effnet::fastpath::EFFNET_SIMD
