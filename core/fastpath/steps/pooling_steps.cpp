#include "core/fastpath/steps/pooling_steps.h"

#include <algorithm>

namespace effnet::fastpath {
namespace {

constexpr int kSliceChannels = 64;

}  // namespace

MaxPoolStep::MaxPoolStep(const Kernels& kernels, const Parts& parts) : kernels_(kernels), parts_(parts) {
  parts_.output.slot->require(parts_.output.floats());
}

void MaxPoolStep::run(int task, float*) const {
  const Map& input = parts_.input;
  const Map& output = parts_.output;
  const int line = task % output.size;
  const float* image = input.image(task / output.size);
  float* target = output.image(task / output.size) + line * output.lineFloats();
  const int top = line * parts_.stride - parts_.paddingBefore;
  const float* window[kLargestKernel * kLargestKernel];
  for (int x = 0; x < output.size; ++x, target += output.pitch()) {
    const int left = x * parts_.stride - parts_.paddingBefore;
    int count = 0;
    for (int iy = std::max(top, 0); iy < std::min(top + parts_.kernel, input.size); ++iy)
      for (int ix = std::max(left, 0); ix < std::min(left + parts_.kernel, input.size); ++ix)
        window[count++] = image + iy * input.lineFloats() + static_cast<std::size_t>(ix) * input.pitch();
    kernels_.maximum(window, count, output.pitch(), target);
  }
}

GlobalPoolStep::GlobalPoolStep(const Kernels& kernels, const Parts& parts)
    : kernels_(kernels), parts_(parts), slices_((parts.input.pitch() + kSliceChannels - 1) / kSliceChannels) {
  parts_.output->require(static_cast<std::size_t>(parts_.input.images) * parts_.input.pitch());
}

void GlobalPoolStep::run(int task, float*) const {
  const Map& input = parts_.input;
  const int image = task / slices_;
  const int begin = task % slices_ * kSliceChannels;
  const int count = std::min(kSliceChannels, input.pitch() - begin);
  const float factor = parts_.average ? 1.F / static_cast<float>(input.pixels()) : 1;
  float* target = parts_.output->data() + static_cast<std::size_t>(image) * input.pitch() + begin;
  kernels_.sum(input.image(image) + begin, input.pitch(), input.pixels(), count, factor, target);
  if (parts_.arrays && parts_.arrays->pooled) {
    const int real = std::clamp(input.channels - begin, 0, count);
    std::copy_n(target, real,
                parts_.arrays->pooled + static_cast<std::size_t>(image) * input.channels + begin);
  }
}

LinearStep::LinearStep(const Kernels& kernels, const Parts& parts) : kernels_(kernels), parts_(parts) {
  if (parts_.output)
    parts_.output->require(static_cast<std::size_t>(parts_.images) *
                           paddedChannels(parts_.matrix->outChannels));
}

std::size_t LinearStep::scratchFloats() const {
  return static_cast<std::size_t>(parts_.images) * kernels_.panelWidth * kernels_.lanes;
}

void LinearStep::run(int task, float* scratch) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const Panel& panel = matrix.panels[task];
  const int width = panel.vectors * kernels_.lanes;
  if (!parts_.arrays->logits) return;
  GemmCall call;
  call.input = parts_.input->data();
  call.inputPitch = paddedChannels(matrix.inChannels);
  call.depth = matrix.inChannels;
  call.rows = parts_.images;
  call.vectors = panel.vectors;
  call.weights = matrix.weights.data() + panel.weights;
  call.bias = matrix.bias.data() + panel.channel;
  call.output = parts_.output ? parts_.output->data() + panel.channel : scratch;
  call.outputPitch = parts_.output ? paddedChannels(matrix.outChannels) : width;
  call.vectorPitch = kernels_.lanes;
  call.finish = matrix.finish;
  kernels_.gemm(call);
  if (parts_.output) return;
  const int classes = std::clamp(matrix.outChannels - panel.channel, 0, width);
  for (int image = 0; image < parts_.images; ++image)
    std::copy_n(scratch + image * width, classes,
                parts_.arrays->logits + static_cast<std::size_t>(image) * matrix.outChannels + panel.channel);
}

void FeatureStep::run(int task, float*) const {
  const int groups = map_.pitch() / kChannelGroup;
  const int image = task / groups;
  const int begin = task % groups * kChannelGroup;
  const int count = std::min(kChannelGroup, map_.channels - begin);
  const int pixels = map_.pixels();
  const float* source = map_.image(image) + begin;
  float* target = arrays_.features + (static_cast<std::size_t>(image) * map_.channels + begin) * pixels;
  for (int pixel = 0; pixel < pixels; ++pixel)
    for (int c = 0; c < count; ++c)
      target[static_cast<std::size_t>(c) * pixels + pixel] =
          source[static_cast<std::size_t>(pixel) * map_.pitch() + c];
}

}  // namespace effnet::fastpath
