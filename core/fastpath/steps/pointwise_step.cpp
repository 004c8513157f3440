#include "core/fastpath/steps/pointwise_step.h"

#include <algorithm>

namespace effnet::fastpath {
namespace {

// A block of pixels, a stretch of depth: both operands of the product stay in the second-level cache.
constexpr int kBlockPixels = 96;
constexpr int kDepth = 256;

/// Pixels for which a task scales its weights once.
constexpr int kScaledPixels = 192;

int dividedUp(int value, int divisor) {
  return (value + divisor - 1) / divisor;
}

/// Where a block has many more pixels than outputs, squeeze-excite's factors come cheaper to the weights than
/// to the input, which then need not be copied. A block is of one image then.
bool scalesWeights(const PointwiseStep::Parts& parts) {
  return parts.scale && parts.matrix->stride == 1 && parts.output.pixels() >= kScaledPixels &&
         4 * parts.output.pitch() <= kScaledPixels + kBlockPixels;
}

/// The weights of some channels, `width` each, times the channels' factors.
void scaleWeights(const float* weights, const float* factors, int channels, int width, float* target) {
  for (int c = 0; c < channels; ++c)
    for (const float* const end = weights + width; weights != end; ++weights, ++target)
      *target = *weights * factors[c];
}

/// Blocks of pixels, as many for each thread once there are more than threads; where weights are scaled, as
/// many in each image.
int blocksFor(const PointwiseStep::Parts& parts, int threads) {
  const int images = parts.output.images;
  if (!scalesWeights(parts)) {
    const int blocks = dividedUp(images * parts.output.pixels(), kBlockPixels);
    return blocks > threads ? dividedUp(blocks, threads) * threads : blocks;
  }
  int blocks = dividedUp(parts.output.pixels(), kScaledPixels);
  while (blocks > 1 && images * blocks % threads != 0) ++blocks;
  return images * blocks;
}

/// The fewest parts of `panels` that with `blocks` of pixels give all threads as much to do; else, many small
/// ones.
int groupsFor(int blocks, int panels, int threads) {
  if (threads == 1) return 1;
  for (int groups = 1; groups <= panels; ++groups)
    if (panels % groups == 0 && blocks * groups % threads == 0) return groups;
  int groups = 1;
  while (blocks * groups < 2 * threads && groups * 2 <= panels) groups *= 2;
  return groups;
}

}  // namespace

PointwiseStep::PointwiseStep(const Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels), parts_(parts) {
  blocks_ = blocksFor(parts_, threads);
  groups_ = groupsFor(blocks_, static_cast<int>(parts_.matrix->panels.size()), threads);
  const int depth = parts_.matrix->depth();
  depthStep_ = paddedChannels(dividedUp(depth, dividedUp(depth, kDepth)));
  parts_.output.slot->require(parts_.output.floats());
}

std::size_t PointwiseStep::scratchFloats() const {
  if (scalesWeights(parts_))
    return static_cast<std::size_t>(depthStep_) * kernels_.panelWidth * kernels_.lanes;
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
  const bool scaled = scalesWeights(parts_);
  if (copiesInput() && !scaled) {
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
    if (scaled) {
      const int image = window.pixel / parts_.output.pixels();
      const float* factors =
          parts_.scale->data() + static_cast<std::size_t>(image) * parts_.input.pitch() + window.channel;
      scaleWeights(call.weights, factors, window.channels, panel.vectors * kernels_.lanes, scratch);
      call.weights = scratch;
    }
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
