#include "core/fastpath/kernels/simd.h"

namespace effnet::fastpath::EFFNET_SIMD {
namespace {

constexpr float kNear = kNearPoint;
constexpr float kFar = kFarPoint;

/// Six or four values of a line into what the products multiply. `Step` is the distance of the results.
template <int Tile, int Step>
inline void transformInput(const Vec* d, Vec* out) {
  if constexpr (Tile == 2) {
    out[0] = subtract(d[0], d[2]);
    out[Step] = add(d[1], d[2]);
    out[2 * Step] = subtract(d[2], d[1]);
    out[3 * Step] = subtract(d[3], d[1]);
  } else {
    constexpr float kNearSquare = .5F;
    constexpr float kFarSquare = 2;
    const Vec both = broadcast(-(kNearSquare + kFarSquare));
    const Vec evenNear = multiplyAdd(broadcast(-kFarSquare), d[2], d[4]);
    const Vec oddNear = multiply(broadcast(kNear), multiplyAdd(broadcast(-kFarSquare), d[1], d[3]));
    const Vec evenFar = multiplyAdd(broadcast(-kNearSquare), d[2], d[4]);
    const Vec oddFar = multiply(broadcast(kFar), multiplyAdd(broadcast(-kNearSquare), d[1], d[3]));
    out[0] = add(multiplyAdd(both, d[2], d[4]), d[0]);
    out[Step] = add(evenNear, oddNear);
    out[2 * Step] = subtract(evenNear, oddNear);
    out[3 * Step] = add(evenFar, oddFar);
    out[4 * Step] = subtract(evenFar, oddFar);
    out[5 * Step] = add(multiplyAdd(both, d[3], d[5]), d[1]);
  }
}

/// And the products of a line into its outputs.
template <int Tile, int Step>
inline void transformOutput(const Vec* m, Vec* out) {
  if constexpr (Tile == 2) {
    out[0] = add(m[0], add(m[1], m[2]));
    out[Step] = add(subtract(m[1], m[2]), m[3]);
  } else {
    const Vec evenNear = add(m[1], m[2]);
    const Vec oddNear = multiply(broadcast(kNear), subtract(m[1], m[2]));
    const Vec evenFar = add(m[3], m[4]);
    const Vec oddFar = multiply(broadcast(kFar), subtract(m[3], m[4]));
    const Vec nearSquare = broadcast(.5F);
    const Vec farSquare = broadcast(2);
    out[0] = add(m[0], add(evenNear, evenFar));
    out[Step] = add(oddNear, oddFar);
    out[2 * Step] = multiplyAdd(nearSquare, evenNear, multiply(farSquare, evenFar));
    out[3 * Step] = multiplyAdd(nearSquare, oddNear, multiplyAdd(farSquare, oddFar, m[5]));
  }
}

template <int Tile>
void input(const WinogradInputCall& call) {
  constexpr int kSide = Tile + 2;
  for (int i = 0; i < call.count; i += kLanes) {
    Vec columns[kSide][kSide];
    EFFNET_UNROLL
    for (int x = 0; x < kSide; ++x) {
      Vec d[kSide];
      EFFNET_UNROLL
      for (int y = 0; y < kSide; ++y) d[y] = load(call.pixels[y * kSide + x] + i);
      transformInput<Tile, kSide>(d, &columns[0][x]);
    }
    float* target = call.target + i;
    EFFNET_UNROLL
    for (int y = 0; y < kSide; ++y) {
      Vec line[kSide];
      transformInput<Tile, 1>(columns[y], line);
      EFFNET_UNROLL
      for (int x = 0; x < kSide; ++x) store(target + (y * kSide + x) * call.targetPitch, line[x]);
    }
  }
}

template <int Tile, FinishKind Kind>
void output(const WinogradOutputCall& call) {
  constexpr int kSide = Tile + 2;
  const Vec low = broadcast(call.finish.low);
  const Vec high = broadcast(call.finish.high);
  for (int v = 0; v < call.vectors; ++v) {
    Vec columns[Tile][kSide];
    const float* products = call.products + v * kLanes;
    EFFNET_UNROLL
    for (int x = 0; x < kSide; ++x) {
      Vec m[kSide];
      EFFNET_UNROLL
      for (int y = 0; y < kSide; ++y) m[y] = load(products + (y * kSide + x) * call.productPitch);
      transformOutput<Tile, kSide>(m, &columns[0][x]);
    }
    const Vec bias = load(call.bias + v * kLanes);
    for (int y = 0; y < call.lines; ++y) {
      Vec line[Tile];
      transformOutput<Tile, 1>(columns[y], line);
      const std::size_t begin = y * call.linePitch + v * kLanes;
      EFFNET_UNROLL
      for (int x = 0; x < Tile; ++x) {
        if (x >= call.columns) break;
        const std::size_t at = begin + x * call.pixelPitch;
        Vec value = add(line[x], bias);
        if (call.residual && call.residualFirst) value = add(value, load(call.residual + at));
        value = finished<Kind>(value, low, high);
        if (call.residual && !call.residualFirst) value = add(value, load(call.residual + at));
        store(call.output + at, value);
      }
    }
  }
}

template <int Tile>
void outputOf(const WinogradOutputCall& call) {
  if (call.finish.kind == FinishKind::SiLU) return output<Tile, FinishKind::SiLU>(call);
  if (call.finish.kind == FinishKind::HardSwish) return output<Tile, FinishKind::HardSwish>(call);
  output<Tile, FinishKind::Clamp>(call);
}

}  // namespace

void winogradInput(const WinogradInputCall& call) {
  if (call.tile == 2) return input<2>(call);
  input<4>(call);
}

void winogradOutput(const WinogradOutputCall& call) {
  if (call.tile == 2) return outputOf<2>(call);
  outputOf<4>(call);
}

}  // namespace effnet::fastpath::EFFNET_SIMD
