#include "core/fastpath/steps/squeeze_excite_step.h"

#include "core/fastpath/steps/packed_row.h"

namespace effnet::fastpath {

SqueezeExciteStep::SqueezeExciteStep(const Kernels& kernels, const Parts& parts)
    : kernels_(kernels), parts_(parts) {
  parts_.factors->require(static_cast<std::size_t>(parts_.images) *
                          paddedChannels(parts_.expand->outChannels));
}

std::size_t SqueezeExciteStep::scratchFloats() const {
  return paddedChannels(parts_.reduce->inChannels) + paddedChannels(parts_.reduce->outChannels);
}

void SqueezeExciteStep::run(int task, float* scratch) const {
  const int channels = paddedChannels(parts_.reduce->inChannels);
  const std::size_t pitch = channels;
  float* averages = scratch;
  float* squeezed = scratch + channels;
  float* factors = parts_.factors->data() + task * pitch;
  kernels_.sum(parts_.sums->data() + task * parts_.bands * pitch, pitch, parts_.bands, channels,
               1.F / static_cast<float>(parts_.pixels), averages);
  multiplyRow(kernels_, *parts_.reduce, averages, squeezed);
  multiplyRow(kernels_, *parts_.expand, squeezed, factors);
  if (parts_.gate == Activation::Sigmoid) kernels_.sigmoid(factors, channels);
}

}  // namespace effnet::fastpath
