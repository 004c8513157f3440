#include "core/fastpath/kernels/simd.h"

namespace effnet::fastpath::EFFNET_SIMD {

void copy(const CopyCall& call) {
  for (int r = 0; r < call.rows; ++r) {
    const float* source = call.source + r * call.sourcePitch;
    float* target = call.target + r * call.targetPitch;
    if (call.scale)
      for (int i = 0; i < call.count; i += kLanes)
        store(target + i, multiply(load(source + i), load(call.scale + i)));
    else
      for (int i = 0; i < call.count; i += kLanes) store(target + i, load(source + i));
  }
}

void maximumOfRows(const float* const* rows, int rowCount, int count, float* target) {
  for (int i = 0; i < count; i += kLanes) {
    Vec most = load(rows[0] + i);
    for (int r = 1; r < rowCount; ++r) most = maximum(most, load(rows[r] + i));
    store(target + i, most);
  }
}

void sumOfRows(const float* source, std::size_t pitch, int rows, int count, float factor, float* target) {
  for (int i = 0; i < count; i += kLanes) {
    Vec even = zero();
    Vec odd = zero();
    int r = 0;
    for (; r + 1 < rows; r += 2) {
      even = add(even, load(source + r * pitch + i));
      odd = add(odd, load(source + (r + 1) * pitch + i));
    }
    if (r < rows) even = add(even, load(source + r * pitch + i));
    store(target + i, multiply(add(even, odd), broadcast(factor)));
  }
}

void sigmoidInPlace(float* values, int count) {
  for (int i = 0; i < count; i += kLanes) store(values + i, sigmoid(load(values + i)));
}

const Kernels kKernels = {
    kLanes,           kLanes == 16 ? 4 : 2, gemm,        depthwise,
    winogradInput,    winogradOutput,       copy,        maximumOfRows,
    sumOfRows,        sigmoidInPlace,       normMoments, normForward,
    normGradientSums, normBackward,
};

}  // namespace effnet::fastpath::EFFNET_SIMD
