#pragma once

// Included only by the kernels for bytes, which are compiled once for each instruction set; see simd.h for
// what they may not call.

#include "core/fastpath/kernels/int8.h"

#ifndef EFFNET_PORTABLE
#include <immintrin.h>
#endif

#if defined(EFFNET_PORTABLE)
#define EFFNET_UNROLL  // there are no registers to keep: unrolled, the compiler took minutes and 17 GB
#elif defined(__clang__)
#define EFFNET_UNROLL _Pragma("clang loop unroll(full)")
#else
#define EFFNET_UNROLL _Pragma("GCC unroll 32")
#endif

namespace effnet::fastpath::EFFNET_SIMD::bytes {

#if defined(EFFNET_PORTABLE)

inline constexpr int kLanes = 8;
inline constexpr int kLevels = 1;

struct Whole {
  std::int32_t v[kLanes];
};
struct Vec {
  float v[kLanes];
};

template <typename To, typename From, typename Each>
inline To eachOf(const From& from, Each each) {
  To result;
  for (int i = 0; i < kLanes; ++i) result.v[i] = each(from.v[i], i);
  return result;
}

inline Whole loadWhole(const std::int32_t* from) {
  Whole result;
  for (int i = 0; i < kLanes; ++i) result.v[i] = from[i];
  return result;
}
inline void storeWhole(std::int32_t* to, const Whole& value) {
  for (int i = 0; i < kLanes; ++i) to[i] = value.v[i];
}
inline Whole broadcastWhole(std::int32_t value) {
  Whole result;
  for (int i = 0; i < kLanes; ++i) result.v[i] = value;
  return result;
}
inline Whole addWhole(const Whole& a, const Whole& b) {
  return eachOf<Whole>(a, [&](std::int32_t x, int i) { return x + b.v[i]; });
}
/// The next pixel of a quad comes in below.
inline Whole pushByte(const Whole& quad, const Whole& byte) {
  return eachOf<Whole>(quad, [&](std::int32_t x, int i) {
    return static_cast<std::int32_t>((static_cast<std::uint32_t>(x) << 8) |
                                     static_cast<std::uint32_t>(byte.v[i]));
  });
}
/// sum + Σ of four products of bytes by signed bytes.
inline Whole dot(const Whole& sum, const Whole& bytes, const Whole& weights) {
  return eachOf<Whole>(sum, [&](std::int32_t x, int i) {
    const auto b = static_cast<std::uint32_t>(bytes.v[i]);
    const auto w = static_cast<std::uint32_t>(weights.v[i]);
    for (int k = 0; k < 32; k += 8)
      x += static_cast<std::int32_t>((b >> k) & 255) * static_cast<std::int8_t>((w >> k) & 255);
    return x;
  });
}
inline Whole loadBytes(const std::uint8_t* from) {
  Whole result;
  for (int i = 0; i < kLanes; ++i) result.v[i] = from[i];
  return result;
}
inline void storeBytes(std::uint8_t* to, const Whole& value) {
  for (int i = 0; i < kLanes; ++i) to[i] = static_cast<std::uint8_t>(value.v[i]);
}
inline Vec load(const float* from) {
  Vec result;
  for (int i = 0; i < kLanes; ++i) result.v[i] = from[i];
  return result;
}
inline void store(float* to, const Vec& value) {
  for (int i = 0; i < kLanes; ++i) to[i] = value.v[i];
}
inline Vec broadcast(float value) {
  Vec result;
  for (int i = 0; i < kLanes; ++i) result.v[i] = value;
  return result;
}
inline Vec toFloat(const Whole& value) {
  return eachOf<Vec>(value, [](std::int32_t x, int) { return static_cast<float>(x); });
}
inline Vec multiplyAdd(const Vec& a, const Vec& b, const Vec& c) {
  return eachOf<Vec>(a, [&](float x, int i) { return __builtin_fmaf(x, b.v[i], c.v[i]); });
}
inline Vec subtract(const Vec& a, const Vec& b) {
  return eachOf<Vec>(a, [&](float x, int i) { return x - b.v[i]; });
}
inline Vec minimum(const Vec& a, const Vec& b) {
  return eachOf<Vec>(a, [&](float x, int i) { return x < b.v[i] ? x : b.v[i]; });
}
inline Vec maximum(const Vec& a, const Vec& b) {
  return eachOf<Vec>(a, [&](float x, int i) { return x > b.v[i] ? x : b.v[i]; });
}
/// To the nearest whole number, of two the even one.
inline Whole rounded(const Vec& value) {
  return eachOf<Whole>(value, [](float x, int) { return static_cast<std::int32_t>(__builtin_lrintf(x)); });
}
inline Whole truncated(const Vec& value) {
  return eachOf<Whole>(value, [](float x, int) { return static_cast<std::int32_t>(x); });
}
struct Table {
  const float* values;
};
inline Table loadTable(const float* values) {
  return {values};
}
inline Vec look(const Table& table, const Whole& index) {
  return eachOf<Vec>(index, [&](std::int32_t i, int) { return table.values[i]; });
}

#elif defined(__AVX512VNNI__)

inline constexpr int kLanes = 16;
inline constexpr int kLevels = 1;
using Whole = __m512i;
using Vec = __m512;

inline Whole loadWhole(const std::int32_t* from) {
  return _mm512_loadu_si512(from);
}
inline void storeWhole(std::int32_t* to, Whole value) {
  _mm512_storeu_si512(to, value);
}
inline Whole broadcastWhole(std::int32_t value) {
  return _mm512_set1_epi32(value);
}
inline Whole addWhole(Whole a, Whole b) {
  return _mm512_add_epi32(a, b);
}
inline Whole pushByte(Whole quad, Whole byte) {
  return _mm512_or_si512(_mm512_slli_epi32(quad, 8), byte);
}
inline Whole dot(Whole sum, Whole bytes, Whole weights) {
  return _mm512_dpbusd_epi32(sum, bytes, weights);
}
inline Whole loadBytes(const std::uint8_t* from) {
  return _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}
inline void storeBytes(std::uint8_t* to, Whole value) {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(value));
}
inline Vec load(const float* from) {
  return _mm512_loadu_ps(from);
}
inline void store(float* to, Vec value) {
  _mm512_storeu_ps(to, value);
}
inline Vec broadcast(float value) {
  return _mm512_set1_ps(value);
}
inline Vec toFloat(Whole value) {
  return _mm512_cvtepi32_ps(value);
}
inline Vec multiplyAdd(Vec a, Vec b, Vec c) {
  return _mm512_fmadd_ps(a, b, c);
}
inline Vec subtract(Vec a, Vec b) {
  return _mm512_sub_ps(a, b);
}
inline Vec minimum(Vec a, Vec b) {
  return _mm512_min_ps(a, b);
}
inline Vec maximum(Vec a, Vec b) {
  return _mm512_max_ps(a, b);
}
inline Whole rounded(Vec value) {
  return _mm512_cvtps_epi32(value);
}
inline Whole truncated(Vec value) {
  return _mm512_cvttps_epi32(value);
}
struct Table {
  Vec low;
  Vec high;
};
inline Table loadTable(const float* values) {
  return {load(values), load(values + kLanes)};
}
inline Vec look(const Table& table, Whole index) {
  return _mm512_permutex2var_ps(table.low, index, table.high);
}

#else

inline constexpr int kLanes = 8;
inline constexpr int kLevels = 2;
using Whole = __m256i;
using Vec = __m256;

inline Whole loadWhole(const std::int32_t* from) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}
inline void storeWhole(std::int32_t* to, Whole value) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), value);
}
inline Whole broadcastWhole(std::int32_t value) {
  return _mm256_set1_epi32(value);
}
inline Whole addWhole(Whole a, Whole b) {
  return _mm256_add_epi32(a, b);
}
inline Whole pushByte(Whole quad, Whole byte) {
  return _mm256_or_si256(_mm256_slli_epi32(quad, 8), byte);
}
/// maddubs saturates: packing sees to it that no pair of weights comes to more than 128.
inline Whole dot(Whole sum, Whole bytes, Whole weights) {
  const Whole pairs = _mm256_maddubs_epi16(bytes, weights);
  return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}
inline Whole loadBytes(const std::uint8_t* from) {
  return _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)));
}
inline void storeBytes(std::uint8_t* to, Whole value) {
  const __m256i pick = _mm256_setr_epi8(0, 4, 8, 12, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 4, 8,
                                        12, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
  const __m256i packed = _mm256_shuffle_epi8(value, pick);
  const __m128i both =
      _mm_unpacklo_epi32(_mm256_castsi256_si128(packed), _mm256_extracti128_si256(packed, 1));
  _mm_storel_epi64(reinterpret_cast<__m128i*>(to), both);
}
inline Vec load(const float* from) {
  return _mm256_loadu_ps(from);
}
inline void store(float* to, Vec value) {
  _mm256_storeu_ps(to, value);
}
inline Vec broadcast(float value) {
  return _mm256_set1_ps(value);
}
inline Vec toFloat(Whole value) {
  return _mm256_cvtepi32_ps(value);
}
inline Vec multiplyAdd(Vec a, Vec b, Vec c) {
  return _mm256_fmadd_ps(a, b, c);
}
inline Vec subtract(Vec a, Vec b) {
  return _mm256_sub_ps(a, b);
}
inline Vec minimum(Vec a, Vec b) {
  return _mm256_min_ps(a, b);
}
inline Vec maximum(Vec a, Vec b) {
  return _mm256_max_ps(a, b);
}
inline Whole rounded(Vec value) {
  return _mm256_cvtps_epi32(value);
}
inline Whole truncated(Vec value) {
  return _mm256_cvttps_epi32(value);
}
struct Table {
  const float* values;
};
inline Table loadTable(const float* values) {
  return {values};
}
inline Vec look(const Table& table, Whole index) {
  return _mm256_i32gather_ps(table.values, index, 4);
}

#endif

/// What sums become, the same float operations in the same order everywhere.
class Finisher {
 public:
  explicit Finisher(const Int8Finish& finish)
      : curved_(finish.curve != nullptr),
        clampFirst_(finish.clampFirst),
        low_(broadcast(finish.low)),
        high_(broadcast(finish.high)),
        residualMultiplier_(broadcast(finish.residualMultiplier)),
        residualOffset_(broadcast(finish.residualOffset)) {
    if (!curved_) return;
    a_ = loadTable(finish.curve->a);
    b_ = loadTable(finish.curve->b);
    c_ = loadTable(finish.curve->c);
  }

  void channels(const float* multiplier, const float* offset) {
    multiplier_ = load(multiplier);
    offset_ = load(offset);
  }

  Vec linear(Whole sum) const { return multiplyAdd(toFloat(sum), multiplier_, offset_); }

  template <bool Curved>
  Vec activated(Whole sum) const {
    const Vec t = linear(sum);
    if constexpr (!Curved) return t;
    const Vec inside = minimum(maximum(t, broadcast(0)), broadcast(kCurveSegments - 1));
    const Whole segment = truncated(inside);
    const Vec f = subtract(t, toFloat(segment));
    return multiplyAdd(multiplyAdd(look(c_, segment), f, look(b_, segment)), f, look(a_, segment));
  }

  Vec clamped(Vec value) const { return minimum(maximum(value, low_), high_); }

  template <bool Curved>
  Whole byte(Whole sum) const {
    return rounded(clamped(activated<Curved>(sum)));
  }

  template <bool Curved>
  Whole byte(Whole sum, const std::uint8_t* residual) const {
    Vec value = activated<Curved>(sum);
    if (clampFirst_) value = multiplyAdd(residualOffset_, broadcast(1), clamped(value));
    value = multiplyAdd(toFloat(loadBytes(residual)), residualMultiplier_, value);
    if (clampFirst_) value = minimum(maximum(value, broadcast(0)), broadcast(255));
    return rounded(clampFirst_ ? value : clamped(value));
  }

  bool curved() const { return curved_; }

 private:
  bool curved_;
  bool clampFirst_;
  Vec low_;
  Vec high_;
  Vec residualMultiplier_;
  Vec residualOffset_;
  Vec multiplier_{};
  Vec offset_{};
  Table a_{};
  Table b_{};
  Table c_{};
};

void int8Gemm(const Int8Gemm& call);
void int8Depthwise(const Int8Depthwise& call);

}  // namespace effnet::fastpath::EFFNET_SIMD::bytes
