#include "core/fastpath/steps/depthwise_step.h"

#include "core/fastpath/steps/depthwise_band.h"

#include <algorithm>
#include <cstring>

namespace effnet::fastpath {

/// The last `capacity` lines of the expanded map, of one panel, each vector in a plane of its own, with the
/// padding left and right; and one line of zeros for what lies above and below.
class DepthwiseStep::Ring {
 public:
  Ring(const DepthwiseStep& step, float* scratch)
      : lanes_(step.kernels_.lanes),
        paddingBefore_(step.parts_.paddingBefore),
        size_(step.parts_.input.size),
        capacity_(capacity(step)),
        lineFloats_(lineFloats(step)),
        data_(scratch) {}

  static int capacity(const DepthwiseStep& step) {
    return (step.linesAtOnce_ - 1) * step.parts_.depthwise->stride + step.parts_.depthwise->kernel;
  }
  static std::size_t lineFloats(const DepthwiseStep& step) {
    const PackedDepthwise& depthwise = *step.parts_.depthwise;
    const int read = (step.parts_.output.size - 1) * depthwise.stride + depthwise.kernel;
    const int written = step.parts_.paddingBefore + step.parts_.input.size;
    return static_cast<std::size_t>(std::max(read, written)) * step.kernels_.lanes;
  }

  void clearPadding(int vectors) const {
    const std::size_t before = static_cast<std::size_t>(paddingBefore_) * lanes_;
    const std::size_t behind = before + static_cast<std::size_t>(size_) * lanes_;
    for (int v = 0; v < vectors; ++v) {
      for (int slot = 0; slot < capacity_; ++slot) {
        float* line = data_ + v * planeFloats() + slot * lineFloats_;
        std::memset(line, 0, before * sizeof(float));
        std::memset(line + behind, 0, (lineFloats_ - behind) * sizeof(float));
      }
      std::memset(data_ + v * planeFloats() + capacity_ * lineFloats_, 0, lineFloats_ * sizeof(float));
    }
  }

  std::size_t planeFloats() const { return (capacity_ + 1) * lineFloats_; }
  std::size_t lineFloats() const { return lineFloats_; }
  int capacity() const { return capacity_; }

  const float* line(int y) const {
    return data_ + (y < 0 || y >= size_ ? capacity_ : y % capacity_) * lineFloats_;
  }
  float* firstPixel(int y) const {
    return data_ + y % capacity_ * lineFloats_ + static_cast<std::size_t>(paddingBefore_) * lanes_;
  }

 private:
  int lanes_;
  int paddingBefore_;
  int size_;
  int capacity_;
  std::size_t lineFloats_;
  float* data_;
};

DepthwiseStep::DepthwiseStep(const Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels),
      parts_(parts),
      panels_(parts.expand ? parts.expand->panels
                           : panelsOf(parts.depthwise->channels, kernels.panelWidth, kernels.lanes)) {
  const int lines = parts_.output.size;
  while (tasks() < 2 * threads && lines / (bands_ * 2) >= kSmallestBand) bands_ *= 2;
  linesAtOnce_ = std::clamp(kBandPixels / lines, 1, (lines + bands_ - 1) / bands_);
  parts_.output.slot->require(parts_.output.floats());
  if (parts_.sums)
    parts_.sums->require(static_cast<std::size_t>(parts_.output.images) * bands_ * parts_.output.pitch());
}

std::size_t DepthwiseStep::scratchFloats() const {
  return (Ring::capacity(*this) + 1) * Ring::lineFloats(*this) * kernels_.panelWidth;
}

/// Lines begin … end − 1 of the image, of the panel's channels, into the ring.
void DepthwiseStep::fillLines(const Ring& ring, const Panel& panel, const float* image, int begin,
                              int end) const {
  const Map& input = parts_.input;
  if (!parts_.expand) {
    CopyCall call{.sourcePitch = static_cast<std::size_t>(input.pitch()),
                  .targetPitch = static_cast<std::size_t>(kernels_.lanes),
                  .rows = input.size,
                  .count = kernels_.lanes};
    for (int y = begin; y < end; ++y)
      for (int v = 0; v < panel.vectors; ++v) {
        call.source = image + y * input.lineFloats() + panel.channel + v * kernels_.lanes;
        call.target = ring.firstPixel(y) + v * ring.planeFloats();
        kernels_.copy(call);
      }
    return;
  }
  GemmCall call;
  call.inputPitch = input.pitch();
  call.depth = parts_.expand->inChannels;
  call.weights = parts_.expand->weights.data() + parts_.expand->panels[&panel - panels_.data()].weights;
  call.bias = parts_.expand->bias.data() + panel.channel;
  call.vectors = panel.vectors;
  call.outputPitch = kernels_.lanes;
  call.vectorPitch = ring.planeFloats();
  call.line = input.size;
  call.linePitch = ring.lineFloats();
  call.finish = parts_.expand->finish;
  while (begin < end) {
    const int untilWrap = ring.capacity() - begin % ring.capacity();
    const int lines = std::min(end - begin, untilWrap);
    call.input = image + begin * input.lineFloats();
    call.rows = lines * input.size;
    call.output = ring.firstPixel(begin);
    kernels_.gemm(call);
    begin += lines;
  }
}

void DepthwiseStep::run(int task, float* scratch) const {
  const DepthwiseBand band(task, static_cast<int>(panels_.size()), bands_, parts_.output.size);
  const Panel& panel = panels_[band.panel];
  const PackedDepthwise& depthwise = *parts_.depthwise;
  const Map& output = parts_.output;

  const Ring ring(*this, scratch);
  ring.clearPadding(panel.vectors);
  const float* lines[kLargestKernel];
  DepthwiseCall call;
  call.lines = lines;
  call.kernel = depthwise.kernel;
  call.stride = depthwise.stride;
  call.vectors = panel.vectors;
  call.planePitch = ring.planeFloats();
  call.weights =
      depthwise.weights.data() + static_cast<std::size_t>(panel.channel) * call.kernel * call.kernel;
  call.bias = depthwise.bias.data() + panel.channel;
  call.width = output.size;
  call.outputPitch = output.pitch();
  call.finish = depthwise.finish;
  if (parts_.sums) {
    const std::size_t sums = static_cast<std::size_t>(band.image) * bands_ + band.band;
    call.sums = parts_.sums->data() + sums * output.pitch() + panel.channel;
    std::fill_n(call.sums, panel.vectors * kernels_.lanes, 0.F);
  }

  const float* image = parts_.input.image(band.image);
  const DepthwiseWalk walk{linesAtOnce_, call.kernel, call.stride, parts_.paddingBefore, parts_.input.size};
  walkBand(
      band, walk, [&](int begin, int end) { fillLines(ring, panel, image, begin, end); },
      [&](int line, int top) {
        for (int ky = 0; ky < call.kernel; ++ky) lines[ky] = ring.line(top + ky);
        call.output = output.image(band.image) + line * output.lineFloats() + panel.channel;
        kernels_.depthwise(call);
      });
}

}  // namespace effnet::fastpath
