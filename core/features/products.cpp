#include "core/features/products.h"

// One version for each kind of processor, chosen when the program is loaded.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__)
#define EFFNET_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EFFNET_EVERY_PROCESSOR
#endif

namespace effnet {
namespace {

constexpr std::size_t kLanes = 32;  ///< sums side by side: their order is fixed, so compilers may vectorise

}  // namespace

EFFNET_EVERY_PROCESSOR
void dotEach(const float* row, const float* weights, std::size_t count, std::size_t width, float* out) {
  for (std::size_t k = 0; k < count; ++k) {
    const float* const other = weights + k * width;
    float sums[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= width; i += kLanes)
      for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += row[i + lane] * other[i + lane];
    float sum = 0;
    for (; i < width; ++i) sum += row[i] * other[i];
    for (const float each : sums) sum += each;
    out[k] = sum;
  }
}

EFFNET_EVERY_PROCESSOR
void addEach(const float* row, const float* factors, std::size_t count, std::size_t width, float* target) {
  for (std::size_t k = 0; k < count; ++k) {
    float* const into = target + k * width;
    const float factor = factors[k];
    for (std::size_t i = 0; i < width; ++i) into[i] += factor * row[i];
  }
}

EFFNET_EVERY_PROCESSOR
float squaredDistance(const float* a, const float* b, std::size_t width) {
  float sums[kLanes] = {};
  std::size_t i = 0;
  for (; i + kLanes <= width; i += kLanes)
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const float difference = a[i + lane] - b[i + lane];
      sums[lane] += difference * difference;
    }
  float sum = 0;
  for (; i < width; ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  for (const float each : sums) sum += each;
  return sum;
}

}  // namespace effnet
