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
  CopyCall call;
  call.sourcePitch = static_cast<std::size_t>(stride) * input.pitch();
  call.targetPitch = window.channels;
  call.count = window.channels;
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
    call.target = target + static_cast<std::size_t>(done) * window.channels;
    if (parts_.scale)
      call.scale = parts_.scale->data() + static_cast<std::size_t>(image) * input.pitch() + window.channel;
    kernels_.copy(call);
  }
}

void PointwiseStep::run(int task, float* scratch) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const int panels = static_cast<int>(matrix.panels.size());
  const int allPixels = parts_.output.images * parts_.output.pixels();
  const int group = task % groups_;
  const int firstPixel = partBegin(allPixels, task / groups_, blocks_);
  const int pixels = partBegin(allPixels, task / groups_ + 1, blocks_) - firstPixel;
  const std::size_t outputBegin = static_cast<std::size_t>(firstPixel) * parts_.output.pitch();

  GemmCall call;
  call.rows = pixels;
  call.vectorPitch = kernels_.lanes;
  call.outputPitch = parts_.output.pitch();
  for (int channel = 0; channel < matrix.inChannels; channel += depthStep_) {
    call.depth = std::min(depthStep_, matrix.inChannels - channel);
    if (copiesInput()) {
      const int padded = paddedChannels(call.depth);
      copyInput({firstPixel, pixels, channel, padded}, scratch);
      call.input = scratch;
      call.inputPitch = padded;
    } else {
      call.inputPitch = parts_.input.pitch();
      call.input = parts_.input.data() + firstPixel * call.inputPitch + channel;
    }
    const bool last = channel + call.depth == matrix.inChannels;
    call.finish = last ? matrix.finish : kUnfinished;
    for (int p = partBegin(panels, group, groups_); p < partBegin(panels, group + 1, groups_); ++p) {
      const Panel& panel = matrix.panels[p];
      call.vectors = panel.vectors;
      call.weights = matrix.weights.data() + panel.weights +
                     static_cast<std::size_t>(channel) * panel.vectors * kernels_.lanes;
      call.bias = channel == 0 ? matrix.bias.data() + panel.channel : nullptr;
      call.output = parts_.output.data() + outputBegin + panel.channel;
      if (last && parts_.residual.map.slot) {
        call.residual = parts_.residual.map.data() + outputBegin + panel.channel;
        call.residualPitch = parts_.residual.map.pitch();
        call.residualFirst = parts_.residual.beforeActivation;
      }
      kernels_.gemm(call);
    }
  }
}

}  // namespace effnet::fastpath
