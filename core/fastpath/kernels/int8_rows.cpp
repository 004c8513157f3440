#include "core/fastpath/kernels/int8_simd.h"

namespace effnet::fastpath::EFFNET_SIMD::bytes {
namespace {

void quads(const QuadLine& call) {
  const Whole padding = broadcastWhole(call.padding);
  Whole quad =
      broadcastWhole(static_cast<std::int32_t>(static_cast<std::uint32_t>(call.padding) * 0x01010101U));
  std::int32_t* at = call.line + static_cast<std::size_t>(call.before + call.pixels + call.behind) * kLanes;
  for (int i = 0; i < call.behind; ++i) storeWhole(at -= kLanes, quad);
  for (int i = 0; i < call.pixels; ++i) {
    at -= kLanes;
    quad = pushByte(quad, loadWhole(at));
    storeWhole(at, quad);
  }
  for (int i = 0; i < call.before; ++i) {
    quad = pushByte(quad, padding);
    storeWhole(at -= kLanes, quad);
  }
}

void widen(const std::uint8_t* source, std::size_t sourcePitch, int rows, std::int32_t* target) {
  for (int r = 0; r < rows; ++r) storeWhole(target + r * kLanes, loadBytes(source + r * sourcePitch));
}

void rescale(const RescaleCall& call) {
  const Vec low = broadcast(0);
  const Vec high = broadcast(255);
  for (int i = 0; i < call.count; i += kLanes) {
    const Vec multiplier = load(call.multiplier + i);
    const Vec offset = load(call.offset + i);
    for (int r = 0; r < call.rows; ++r) {
      const Vec value =
          multiplyAdd(toFloat(loadBytes(call.source + r * call.sourcePitch + i)), multiplier, offset);
      storeBytes(call.target + r * call.targetPitch + i, rounded(minimum(maximum(value, low), high)));
    }
  }
}

void sum(const std::uint8_t* source, std::size_t pitch, int rows, int count, std::int32_t* target) {
  for (int i = 0; i < count; i += kLanes) {
    Whole total = loadWhole(target + i);
    for (int r = 0; r < rows; ++r) total = addWhole(total, loadBytes(source + r * pitch + i));
    storeWhole(target + i, total);
  }
}

#if defined(EFFNET_PORTABLE)
constexpr char kName[] = "plain C++";
constexpr int kPanelWidth = 2, kPairLimit = 0;
#elif defined(__AVX512VNNI__)
constexpr char kName[] = "AVX-512 VNNI";
constexpr int kPanelWidth = 4, kPairLimit = 0;
#else
constexpr char kName[] = "AVX2";
constexpr int kPanelWidth = 2, kPairLimit = 128;
#endif

}  // namespace

extern const Int8Kernels kInt8Kernels;
const Int8Kernels kInt8Kernels = {
    kName, kLanes, kPanelWidth, kPairLimit, kLevels, int8Gemm, int8Depthwise, quads, widen, rescale, sum,
};

}  // namespace effnet::fastpath::EFFNET_SIMD::bytes
