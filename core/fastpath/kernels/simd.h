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

inline Vec chosenWhereLess(Vec a, Vec b, Vec yes, Vec no) {
  return _mm512_mask_blend_ps(_mm512_cmp_ps_mask(a, b, _CMP_LT_OQ), no, yes);
}
inline Vec zeroWhereLess(Vec a, Vec b, Vec value) {
  return _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a, b, _CMP_NLT_UQ), value);
}
inline Vec zeroWhereLessOrEqual(Vec a, Vec b, Vec value) {
  return _mm512_maskz_mov_ps(_mm512_cmp_ps_mask(a, b, _CMP_NLE_UQ), value);
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

inline Vec chosenWhereLess(Vec a, Vec b, Vec yes, Vec no) {
  return a < b ? yes : no;
}
inline Vec zeroWhereLess(Vec a, Vec b, Vec value) {
  return a < b ? zero() : value;
}
inline Vec zeroWhereLessOrEqual(Vec a, Vec b, Vec value) {
  return a <= b ? zero() : value;
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

inline Vec chosenWhereLess(Vec a, Vec b, Vec yes, Vec no) {
  return _mm256_blendv_ps(no, yes, _mm256_cmp_ps(a, b, _CMP_LT_OQ));
}
inline Vec zeroWhereLess(Vec a, Vec b, Vec value) {
  return _mm256_andnot_ps(_mm256_cmp_ps(a, b, _CMP_LT_OQ), value);
}
inline Vec zeroWhereLessOrEqual(Vec a, Vec b, Vec value) {
  return _mm256_andnot_ps(_mm256_cmp_ps(a, b, _CMP_LE_OQ), value);
}

#endif

/// exp(−x) = 2^(x · kPowerOfInput). Within ±kMostPower neither it nor its reciprocal leaves the normal range.
inline constexpr float kPowerOfInput = -1.44269504F;
inline constexpr float kMostPower = 86.6F;

#if defined(__AVX2__) && !defined(__AVX512F__)
/// 1 + exp(−x): 2^t, t = −x / ln 2, in eighths. Adding `eighths` leaves them in the low bits of the sum, of
/// which three choose the fraction's power and the others, moved up, are added to its exponent; the table has
/// taken off what the three come to there. The rest of t is within 1/16: a cubic's relative error is 4e−8.
/// Multiplications and additions share the work evenly, which processors with units for each gain by.
inline Vec onePlusExponentialOfNegative(Vec x) {
  const Vec bounded = maximum(minimum(x, broadcast(kMostPower)), broadcast(-kMostPower));
  const Vec eighths = broadcast(1572864);  // 1.5 · 2^20
  const Vec sum = multiplyAdd(bounded, broadcast(kPowerOfInput), eighths);
  const Vec f = _mm256_fmsub_ps(bounded, broadcast(kPowerOfInput), subtract(sum, eighths));
  const __m256i bits = _mm256_castps_si256(sum);
  const __m256i powers = _mm256_setr_epi32(0x3f800000, 0x3f7b95c2, 0x3f7837f0, 0x3f75fed7, 0x3f7504f3,
                                           0x3f75672a, 0x3f7744fd, 0x3f7ac0c7);
  const Vec scale = _mm256_castsi256_ps(
      _mm256_add_epi32(_mm256_permutevar8x32_epi32(powers, bits), _mm256_slli_epi32(bits, 20)));
  Vec power = multiplyAdd(broadcast(0.0555093177F), f, broadcast(0.240264073F));
  power = multiplyAdd(power, f, broadcast(0.693147182F));
  power = multiplyAdd(power, f, broadcast(1));
  return multiplyAdd(power, scale, broadcast(1));
}

/// a / (1 + exp(−x)). The divider works beside the units that multiply, which an estimate and its refinement
/// would keep busy.
inline Vec dividedBySigmoidsDivisor(Vec a, Vec x) {
  return _mm256_div_ps(a, onePlusExponentialOfNegative(x));
}
#else
/// 1 + exp(−x) by 2^floor(t) · 2^fraction(t), t = −x / ln 2. The polynomial's relative error is 7.5e−8
/// (Remez, degree 5, on [0, 1]).
inline Vec onePlusExponentialOfNegative(Vec x) {
  const Vec bounded = maximum(minimum(x, broadcast(kMostPower)), broadcast(-kMostPower));
  const Vec t = multiply(bounded, broadcast(kPowerOfInput));
  const Vec f = fraction(t);
  Vec power = broadcast(0.00187757664F);
  power = multiplyAdd(power, f, broadcast(0.00898934016F));
  power = multiplyAdd(power, f, broadcast(0.055826318F));
  power = multiplyAdd(power, f, broadcast(0.240153617F));
  power = multiplyAdd(power, f, broadcast(0.693153073F));
  power = multiplyAdd(power, f, broadcast(0.999999925F));
  return add(scaleByPowerOfTwo(power, t), broadcast(1));
}

inline Vec dividedBySigmoidsDivisor(Vec a, Vec x) {
  return multiply(a, reciprocal(onePlusExponentialOfNegative(x)));
}
#endif

inline Vec sigmoid(Vec x) {
  return dividedBySigmoidsDivisor(broadcast(1), x);
}

/// `Kind` as a template argument keeps the other branches out of the inner loops. The order of the operands
/// lets a NaN through, as the reference does.
template <FinishKind Kind>
inline Vec finished(Vec x, Vec low, Vec high) {
  if constexpr (Kind == FinishKind::SiLU) return dividedBySigmoidsDivisor(x, x);
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
void normMoments(const float* input, int rows, int channels, float* mean, float* squares);
void normForward(const NormCall& call);
void normGradientSums(const NormCall& call, float* sums, float* products);
void normBackward(const NormCall& call);

}  // namespace effnet::fastpath::EFFNET_SIMD
