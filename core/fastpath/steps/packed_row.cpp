#include "core/fastpath/steps/packed_row.h"

namespace effnet::fastpath {

void multiplyRow(const Kernels& kernels, const PackedMatrix& matrix, const float* input, float* output) {
  GemmCall call;
  call.rows = 1;
  call.depth = matrix.depth();
  call.input = input;
  call.vectorPitch = kernels.lanes;
  call.finish = matrix.finish;
  for (const Panel& panel : matrix.panels) {
    call.vectors = panel.vectors;
    call.weights = matrix.weights.data() + panel.weights;
    // A single row reads each weight once, as quickly as memory gives it.
    call.upcomingFloats = static_cast<std::size_t>(call.depth) * panel.vectors * kernels.lanes;
    call.upcoming = &panel == &matrix.panels.back() ? nullptr : call.weights + call.upcomingFloats;
    call.bias = matrix.bias.data() + panel.channel;
    call.output = output + panel.channel;
    kernels.gemm(call);
  }
}

}  // namespace effnet::fastpath
