#include "core/fastpath/kernels/simd.h"

// Batch normalisation while training. Memory sets the pace: each loop reads several rows at once, so that
// what it adds up per channel, which lies in the first-level cache, is loaded and stored once for all of
// them.

namespace effnet::fastpath::EFFNET_SIMD {
namespace {

constexpr int kRowsAtOnce = 4;

/// A number that the compiler knows.
template <int Value>
struct Count {
  static constexpr int kValue = Value;
};

/// Calls `work(first, rows)` with rows = kRowsAtOnce as a constant, and 1 for those left over.
template <typename Work>
inline void byRows(int rows, Work work) {
  int row = 0;
  for (; row + kRowsAtOnce <= rows; row += kRowsAtOnce) work(row, Count<kRowsAtOnce>());
  for (; row < rows; ++row) work(row, Count<1>());
}

/// The gradient of the activation's input, from its output's and from the input `z` itself. What lies on a
/// bound learns nothing, as in PyTorch.
template <FinishKind Kind>
inline Vec gradientThrough(Vec gradient, Vec z, Vec low, Vec high) {
  if constexpr (Kind == FinishKind::SiLU) {
    const Vec s = sigmoid(z);
    const Vec slope = multiply(s, multiplyAdd(z, subtract(broadcast(1), s), broadcast(1)));
    return multiply(gradient, slope);
  }
  if constexpr (Kind == FinishKind::HardSwish) {
    const Vec slope = multiplyAdd(z, broadcast(1.F / 3), broadcast(0.5F));
    const Vec above = zeroWhereLess(z, broadcast(-3), multiply(gradient, slope));
    return chosenWhereLess(broadcast(3), z, gradient, above);
  }
  return zeroWhereLessOrEqual(z, low, zeroWhereLessOrEqual(high, z, gradient));
}

template <FinishKind Kind>
void forward(const NormCall& call) {
  const Vec low = broadcast(call.finish.low);
  const Vec high = broadcast(call.finish.high);
  for (int r = 0; r < call.rows; ++r) {
    const float* input = call.input + static_cast<std::size_t>(r) * call.channels;
    float* output = call.output + static_cast<std::size_t>(r) * call.channels;
    for (int c = 0; c < call.channels; c += kLanes) {
      const Vec z = multiplyAdd(load(input + c), load(call.scale + c), load(call.shift + c));
      store(output + c, finished<Kind>(z, low, high));
    }
  }
}

template <FinishKind Kind>
void gradientSums(const NormCall& call, float* sums, float* products) {
  const Vec low = broadcast(call.finish.low);
  const Vec high = broadcast(call.finish.high);
  for (int c = 0; c < call.channels; c += kLanes) {
    store(sums + c, zero());
    store(products + c, zero());
  }
  byRows(call.rows, [&](int row, auto count) {
    const float* input = call.input + static_cast<std::size_t>(row) * call.channels;
    const float* gradient = call.gradient + static_cast<std::size_t>(row) * call.channels;
    for (int c = 0; c < call.channels; c += kLanes) {
      const Vec scale = load(call.scale + c);
      const Vec shift = load(call.shift + c);
      const Vec mean = load(call.mean + c);
      Vec sum = load(sums + c);
      Vec product = load(products + c);
      EFFNET_UNROLL
      for (int r = 0; r < decltype(count)::kValue; ++r) {
        const std::size_t at = static_cast<std::size_t>(r) * call.channels + c;
        const Vec x = load(input + at);
        const Vec g = gradientThrough<Kind>(load(gradient + at), multiplyAdd(x, scale, shift), low, high);
        sum = add(sum, g);
        product = multiplyAdd(g, subtract(x, mean), product);
      }
      store(sums + c, sum);
      store(products + c, product);
    }
  });
}

template <FinishKind Kind>
void backward(const NormCall& call) {
  const Vec low = broadcast(call.finish.low);
  const Vec high = broadcast(call.finish.high);
  for (int r = 0; r < call.rows; ++r) {
    const std::size_t at = static_cast<std::size_t>(r) * call.channels;
    for (int c = 0; c < call.channels; c += kLanes) {
      const Vec x = load(call.input + at + c);
      const Vec scale = load(call.scale + c);
      const Vec z = multiplyAdd(x, scale, load(call.shift + c));
      const Vec g = gradientThrough<Kind>(load(call.gradient + at + c), z, low, high);
      const Vec centred = multiplyAdd(x, load(call.ofInput + c), load(call.constant + c));
      store(call.output + at + c, multiplyAdd(g, scale, centred));
    }
  }
}

}  // namespace

/// Twice over the rows, which lie in the cache by then: no digits are lost to a large mean.
void normMoments(const float* input, int rows, int channels, float* mean, float* squares) {
  for (int c = 0; c < channels; c += kLanes) {
    store(mean + c, zero());
    store(squares + c, zero());
  }
  const auto rowAt = [&](int row) { return input + static_cast<std::size_t>(row) * channels; };
  byRows(rows, [&](int row, auto count) {
    for (int c = 0; c < channels; c += kLanes) {
      Vec sum = load(mean + c);
      EFFNET_UNROLL
      for (int r = 0; r < decltype(count)::kValue; ++r) sum = add(sum, load(rowAt(row + r) + c));
      store(mean + c, sum);
    }
  });
  const Vec share = broadcast(1.F / static_cast<float>(rows));
  for (int c = 0; c < channels; c += kLanes) store(mean + c, multiply(load(mean + c), share));
  byRows(rows, [&](int row, auto count) {
    for (int c = 0; c < channels; c += kLanes) {
      const Vec middle = load(mean + c);
      Vec sum = load(squares + c);
      EFFNET_UNROLL
      for (int r = 0; r < decltype(count)::kValue; ++r) {
        const Vec away = subtract(load(rowAt(row + r) + c), middle);
        sum = multiplyAdd(away, away, sum);
      }
      store(squares + c, sum);
    }
  });
}

void normForward(const NormCall& call) {
  if (call.finish.kind == FinishKind::SiLU) return forward<FinishKind::SiLU>(call);
  if (call.finish.kind == FinishKind::HardSwish) return forward<FinishKind::HardSwish>(call);
  return forward<FinishKind::Clamp>(call);
}

void normGradientSums(const NormCall& call, float* sums, float* products) {
  if (call.finish.kind == FinishKind::SiLU) return gradientSums<FinishKind::SiLU>(call, sums, products);
  if (call.finish.kind == FinishKind::HardSwish)
    return gradientSums<FinishKind::HardSwish>(call, sums, products);
  return gradientSums<FinishKind::Clamp>(call, sums, products);
}

void normBackward(const NormCall& call) {
  if (call.finish.kind == FinishKind::SiLU) return backward<FinishKind::SiLU>(call);
  if (call.finish.kind == FinishKind::HardSwish) return backward<FinishKind::HardSwish>(call);
  return backward<FinishKind::Clamp>(call);
}

}  // namespace effnet::fastpath::EFFNET_SIMD
