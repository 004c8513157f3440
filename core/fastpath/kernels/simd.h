#pragma once

// Included only by the kernels, which are compiled once for each instruction set. Nothing here or there may
// call an inline function of the standard library: the linker would be free to keep the copy compiled for the
// newer processor and use it everywhere.

#include "core/fastpath/kernels/kernels.h"

#include <cstddef>
#include <cstdint>
#ifndef EFFNET_PORTABLE
#include <immintrin.h>
#endif

#ifdef __clang__
#define EFFNET_UNROLL _Pragma("clang loop unroll(full)")
#else
#define EFFNET_UNROLL _Pragma("GCC unroll 32")
#endif

namespace effnet::fastpath::EFFNET_SIMD {

#ifdef __AVX512F__

using Vec = __m512;
inline constexpr int kLanes = 16;

inline Vec zero() {
  return _mm512_setzero_ps();
}
inline Vec broadcast(float value) {
  return _mm512_set1_ps(value);
}
inline Vec load(const float* from) {
  return _mm512_loadu_ps(from);
}
inline void store(float* to, Vec value) {
  _mm512_storeu_ps(to, value);
}
inline Vec add(Vec a, Vec b) {
  return _mm512_add_ps(a, b);
}
inline Vec subtract(Vec a, Vec b) {
  return _mm512_sub_ps(a, b);
}
inline Vec multiply(Vec a, Vec b) {
  return _mm512_mul_ps(a, b);
}
inline Vec multiplyAdd(Vec a, Vec b, Vec c) {
  return _mm512_fmadd_ps(a, b, c);
}
inline Vec minimum(Vec a, Vec b) {
  return _mm512_min_ps(a, b);
}
inline Vec maximum(Vec a, Vec b) {
  return _mm512_max_ps(a, b);
}

inline Vec reciprocal(Vec x) {
  const Vec estimate = _mm512_rcp14_ps(x);
  return multiply(estimate, _mm512_fnmadd_ps(x, estimate, broadcast(2)));
}

/// x − floor(x), and value · 2^floor(exponent).
inline Vec fraction(Vec x) {
  return _mm512_reduce_ps(x, 1);
}
inline Vec scaleByPowerOfTwo(Vec value, Vec exponent) {
  return _mm512_scalef_ps(value, exponent);
}

#elif defined(EFFNET_PORTABLE)

using Vec = float __attribute__((vector_size(16)));
using WholeVec = std::int32_t __attribute__((vector_size(16)));
inline constexpr int kLanes = 4;

inline Vec broadcast(float value) {
  return Vec{value, value, value, value};
}
inline Vec zero() {
  return broadcast(0);
}
inline Vec load(const float* from) {
  Vec value;
  __builtin_memcpy(&value, from, sizeof value);
  return value;
}
inline void store(float* to, Vec value) {
  __builtin_memcpy(to, &value, sizeof value);
}
inline Vec add(Vec a, Vec b) {
  return a + b;
}
inline Vec subtract(Vec a, Vec b) {
  return a - b;
}
inline Vec multiply(Vec a, Vec b) {
  return a * b;
}
inline Vec multiplyAdd(Vec a, Vec b, Vec c) {
  return a * b + c;
}
inline Vec minimum(Vec a, Vec b) {
  return a < b ? a : b;
}
inline Vec maximum(Vec a, Vec b) {
  return a > b ? a : b;
}
inline Vec reciprocal(Vec x) {
  return 1 / x;
}

inline Vec floorOf(Vec x) {
  return Vec{__builtin_floorf(x[0]), __builtin_floorf(x[1]), __builtin_floorf(x[2]), __builtin_floorf(x[3])};
}
inline Vec fraction(Vec x) {
  return x - floorOf(x);
}
inline Vec scaleByPowerOfTwo(Vec value, Vec exponent) {
  const WholeVec whole = __builtin_convertvector(floorOf(exponent), WholeVec);
  return reinterpret_cast<Vec>(reinterpret_cast<WholeVec>(value) + (whole << 23));
}

#else

using Vec = __m256;
inline constexpr int kLanes = 8;

inline Vec zero() {
  return _mm256_setzero_ps();
}
inline Vec broadcast(float value) {
  return _mm256_set1_ps(value);
}
inline Vec load(const float* from) {
  return _mm256_loadu_ps(from);
}
inline void store(float* to, Vec value) {
  _mm256_storeu_ps(to, value);
}
inline Vec add(Vec a, Vec b) {
  return _mm256_add_ps(a, b);
}
inline Vec subtract(Vec a, Vec b) {
  return _mm256_sub_ps(a, b);
}
inline Vec multiply(Vec a, Vec b) {
  return _mm256_mul_ps(a, b);
}
inline Vec multiplyAdd(Vec a, Vec b, Vec c) {
  return _mm256_fmadd_ps(a, b, c);
}
inline Vec minimum(Vec a, Vec b) {
  return _mm256_min_ps(a, b);
}
inline Vec maximum(Vec a, Vec b) {
  return _mm256_max_ps(a, b);
}

inline Vec reciprocal(Vec x) {
  const Vec estimate = _mm256_rcp_ps(x);
  return multiply(estimate, _mm256_fnmadd_ps(x, estimate, broadcast(2)));
}

inline Vec fraction(Vec x) {
  return _mm256_sub_ps(x, _mm256_floor_ps(x));
}
inline Vec scaleByPowerOfTwo(Vec value, Vec exponent) {
  const __m256i whole = _mm256_cvttps_epi32(_mm256_floor_ps(exponent));
  return _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(value), _mm256_slli_epi32(whole, 23)));
}

#endif

/// exp(−x) as a power of two: 2^floor(t) · 2^fraction(t), t = −x / ln 2. The polynomial's relative error
/// is 7.5e−8 (Remez, degree 5, on [0, 1]); t is bounded so that neither 2^t nor its reciprocal leaves the
/// normal range.
inline Vec exponentialOfNegative(Vec x) {
  const Vec t = maximum(minimum(multiply(x, broadcast(-1.44269504F)), broadcast(125)), broadcast(-125));
  const Vec f = fraction(t);
  Vec power = broadcast(0.00187757664F);
  power = multiplyAdd(power, f, broadcast(0.00898934016F));
  power = multiplyAdd(power, f, broadcast(0.055826318F));
  power = multiplyAdd(power, f, broadcast(0.240153617F));
  power = multiplyAdd(power, f, broadcast(0.693153073F));
  power = multiplyAdd(power, f, broadcast(0.999999925F));
  return scaleByPowerOfTwo(power, t);
}

inline Vec sigmoid(Vec x) {
  return reciprocal(add(exponentialOfNegative(x), broadcast(1)));
}

/// `Kind` as a template argument keeps the other branches out of the inner loops. The order of the operands
/// lets a NaN through, as the reference does.
template <FinishKind Kind>
inline Vec finished(Vec x, Vec low, Vec high) {
  if constexpr (Kind == FinishKind::SiLU) return multiply(x, sigmoid(x));
  if constexpr (Kind == FinishKind::HardSwish)
    return multiply(
        x, minimum(broadcast(1), maximum(zero(), multiplyAdd(x, broadcast(1.F / 6), broadcast(0.5F)))));
  return minimum(high, maximum(low, x));
}

void gemm(const GemmCall& call);
void depthwise(const DepthwiseCall& call);
void copy(const CopyCall& call);
void winogradInput(const WinogradInputCall& call);
void winogradOutput(const WinogradOutputCall& call);
void maximumOfRows(const float* const* rows, int rowCount, int count, float* target);
void sumOfRows(const float* source, std::size_t pitch, int rows, int count, float factor, float* target);
void sigmoidInPlace(float* values, int count);

}  // namespace effnet::fastpath::EFFNET_SIMD
