#include "core/fastpath/steps/pointwise_step.h"

#include <algorithm>

namespace effnet::fastpath {
namespace {

// A block of pixels, a stretch of depth: both operands of the product stay in the second-level cache.
constexpr int kBlockPixels = 96;
constexpr int kDepth = 256;

int dividedUp(int value, int divisor) {
  return (value + divisor - 1) / divisor;
}

}  // namespace

PointwiseStep::PointwiseStep(const Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels), parts_(parts) {
  const int pixels = parts_.output.images * parts_.output.pixels();
  blocks_ = dividedUp(pixels, kBlockPixels);
  const int panels = static_cast<int>(parts_.matrix->panels.size());
  if (threads > 1)
    while (blocks_ * groups_ < 2 * threads && groups_ * 2 <= panels) groups_ *= 2;
  const int depth = parts_.matrix->depth();
  depthStep_ = paddedChannels(dividedUp(depth, dividedUp(depth, kDepth)));
  parts_.output.slot->require(parts_.output.floats());
}

std::size_t PointwiseStep::scratchFloats() const {
  return copiesInput() ? static_cast<std::size_t>(kBlockPixels) * depthStep_ : 0;
}

void PointwiseStep::copyInput(const Window& window, float* target) const {
  const Map& input = parts_.input;
  const int stride = parts_.matrix->stride;
  const int lineEnd = parts_.output.size;
  const int channels = paddedChannels(window.channels);
  CopyCall call;
  call.sourcePitch = static_cast<std::size_t>(stride) * input.pitch();
  call.targetPitch = channels;
  call.count = channels;
  for (int done = 0; done < window.pixels; done += call.rows) {
    const int pixel = window.pixel + done;
    const int image = pixel / parts_.output.pixels();
    const int inImage = pixel % parts_.output.pixels();
    const int line = inImage / lineEnd;
    const int column = inImage % lineEnd;
    // Without a stride the lines of an image follow one another.
    const int unbroken = stride == 1 ? parts_.output.pixels() - inImage : lineEnd - column;
    call.rows = std::min(window.pixels - done, unbroken);
    call.source =
        input.image(image) + line * stride * input.lineFloats() + column * call.sourcePitch + window.channel;
    call.target = target + static_cast<std::size_t>(done) * channels;
    if (parts_.scale)
      call.scale = parts_.scale->data() + static_cast<std::size_t>(image) * input.pitch() + window.channel;
    kernels_.copy(call);
  }
}

const float* PointwiseStep::weightsAt(const Panel& panel, int channel) const {
  return parts_.matrix->weights.data() + panel.weights +
         static_cast<std::size_t>(channel) * panel.vectors * kernels_.lanes;
}

void PointwiseStep::run(int task, float* scratch) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const int allPixels = parts_.output.images * parts_.output.pixels();
  Window window;
  window.pixel = partBegin(allPixels, task / groups_, blocks_);
  window.pixels = partBegin(allPixels, task / groups_ + 1, blocks_) - window.pixel;
  for (window.channel = 0; window.channel < matrix.inChannels; window.channel += depthStep_) {
    window.channels = std::min(depthStep_, matrix.inChannels - window.channel);
    multiply(window, task % groups_, scratch);
  }
}

/// Adds the window's part of the product to the outputs of a group of panels.
void PointwiseStep::multiply(const Window& window, int group, float* scratch) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const Residual& residual = parts_.residual;
  const std::size_t outputBegin = static_cast<std::size_t>(window.pixel) * parts_.output.pitch();
  const bool first = window.channel == 0;
  const bool last = window.channel + window.channels == matrix.inChannels;
  GemmCall call;
  call.rows = window.pixels;
  call.depth = window.channels;
  call.vectorPitch = kernels_.lanes;
  call.outputPitch = parts_.output.pitch();
  call.finish = last ? matrix.finish : kUnfinished;
  if (copiesInput()) {
    copyInput(window, scratch);
    call.input = scratch;
    call.inputPitch = paddedChannels(window.channels);
  } else {
    call.inputPitch = parts_.input.pitch();
    call.input = parts_.input.data() + window.pixel * call.inputPitch + window.channel;
  }
  const int panels = static_cast<int>(matrix.panels.size());
  const int begin = partBegin(panels, group, groups_);
  const int end = partBegin(panels, group + 1, groups_);
  for (int p = begin; p < end; ++p) {
    const Panel& panel = matrix.panels[p];
    call.vectors = panel.vectors;
    call.weights = weightsAt(panel, window.channel);
    call.bias = first ? matrix.bias.data() + panel.channel : nullptr;
    call.output = parts_.output.data() + outputBegin + panel.channel;
    call.upcomingFloats = static_cast<std::size_t>(call.depth) * panel.vectors * kernels_.lanes;
    if (p + 1 < end)
      call.upcoming = weightsAt(matrix.panels[p + 1], window.channel);
    else
      call.upcoming = last ? nullptr : weightsAt(matrix.panels[begin], window.channel + window.channels);
    if (last && residual.map.slot) {
      call.residual = residual.map.data() + outputBegin + panel.channel;
      call.residualPitch = residual.map.pitch();
      call.residualFirst = residual.beforeActivation;
    }
    kernels_.gemm(call);
  }
}

}  // namespace effnet::fastpath
