#include "core/fastpath/steps/convolution_step.h"

#include <algorithm>
#include <cstring>

namespace effnet::fastpath {
namespace {

/// A task's copy of its input. It may be larger where the weights are more yet, since every task goes through
/// all of these.
constexpr std::size_t kInputFloats = std::size_t{48} << 10;
constexpr std::size_t kMostInputFloats = std::size_t{120} << 10;
/// A stretch of a panel that is used for all lines before the next one is touched.
constexpr std::size_t kWeightFloats = std::size_t{32} << 10;
/// Pixels between convolution and projection: enough for full tiles, few enough to stay in the cache.
constexpr int kPixelsAtOnce = 96;

}  // namespace

ConvolutionStep::ConvolutionStep(const Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels), parts_(parts) {
  const int lines = parts_.output.size;
  const int images = parts_.output.images;
  const std::size_t mostFloats = std::clamp(parts_.matrix->weights.size(), kInputFloats, kMostInputFloats);
  const auto tooLarge = [&] {
    return inputLines((lines + bands_ - 1) / bands_) * inputLineFloats() > mostFloats;
  };
  while (bands_ < lines && (tooLarge() || (images * bands_ < 4 * threads && lines / bands_ > 4))) ++bands_;
  const int panels = static_cast<int>(parts_.matrix->panels.size());
  if (threads > 1 && !parts_.project)
    while (tasks() < 2 * threads && groups_ * 2 <= panels) groups_ *= 2;
  addStretches();
  linesAtOnce_ = std::clamp(kPixelsAtOnce / lines, 1, (lines + bands_ - 1) / bands_);
  parts_.output.slot->require(parts_.output.floats());
}

void ConvolutionStep::addStretches() {
  const PackedMatrix& matrix = *parts_.matrix;
  const int lineDepth = matrix.kernel * matrix.inChannels;
  const int mostDepth = static_cast<int>(kWeightFloats) / (kernels_.panelWidth * kernels_.lanes);
  if (matrix.depth() <= mostDepth) {
    stretches_ = {{0, matrix.kernel, 0, lineDepth}};
    return;
  }
  const int parts = (lineDepth + mostDepth - 1) / mostDepth;
  for (int segment = 0; segment < matrix.kernel; ++segment)
    for (int part = 0; part < parts; ++part) {
      const int begin = partBegin(lineDepth, part, parts);
      stretches_.push_back({segment, 1, begin, partBegin(lineDepth, part + 1, parts) - begin});
    }
}

int ConvolutionStep::inputLines(int outputLines) const {
  return (outputLines - 1) * parts_.matrix->stride + parts_.matrix->kernel;
}

std::size_t ConvolutionStep::inputLineFloats() const {
  return static_cast<std::size_t>(inputLines(parts_.output.size)) * parts_.matrix->inChannels;
}

std::size_t ConvolutionStep::scratchFloats() const {
  const int lines = (parts_.output.size + bands_ - 1) / bands_;
  const std::size_t input = inputLines(lines) * inputLineFloats() + kChannelGroup;
  const std::size_t between = parts_.project ? static_cast<std::size_t>(linesAtOnce_) * parts_.output.size *
                                                   paddedChannels(parts_.matrix->outChannels)
                                             : 0;
  return (input + kChannelGroup - 1) / kChannelGroup * kChannelGroup + between;
}

void ConvolutionStep::interleave(int image, int line, int pixels, float* target) const {
  const int size = parts_.input.size;
  const int channels = parts_.matrix->inChannels;
  for (int c = 0; c < channels; ++c) {
    const std::size_t plane = static_cast<std::size_t>(image) * channels + c;
    const float* source = parts_.arrays->images + (plane * size + line) * size;
    for (int x = 0; x < pixels; ++x) target[x * channels + c] = source[x];
  }
}

/// The input lines of a band without the channels' padding, but with that of the borders. A line's copy may
/// write some floats beyond it; they are overwritten by what follows.
void ConvolutionStep::copyInput(const Band& band, float* target) const {
  const int channels = parts_.matrix->inChannels;
  const int size = parts_.input.size;
  const std::size_t lineFloats = inputLineFloats();
  const std::size_t before = static_cast<std::size_t>(parts_.paddingBefore) * channels;
  // Behind the last window the input may go on: with a stride, not every pixel is read.
  const std::size_t inside = std::min(lineFloats - before, static_cast<std::size_t>(size) * channels);
  const int top = band.begin * parts_.matrix->stride - parts_.paddingBefore;
  CopyCall call;
  call.sourcePitch = parts_.input.pitch();
  call.targetPitch = channels;
  call.count = channels;
  call.rows = static_cast<int>(inside) / channels;
  for (int i = 0; i < inputLines(band.lines()); ++i, target += lineFloats) {
    const int y = top + i;
    if (y < 0 || y >= size) {
      std::memset(target, 0, lineFloats * sizeof(float));
      continue;
    }
    if (parts_.input.slot) {
      call.source = parts_.input.image(band.image) + y * parts_.input.lineFloats();
      call.target = target + before;
      kernels_.copy(call);
    } else {
      interleave(band.image, y, call.rows, target + before);
    }
    std::memset(target, 0, before * sizeof(float));
    std::memset(target + before + inside, 0, (lineFloats - before - inside) * sizeof(float));
  }
}

void ConvolutionStep::addResidual(GemmCall& call, std::size_t offset) const {
  const Residual& residual = parts_.residual;
  if (!residual.map.slot) return;
  call.residual = residual.map.data() + offset;
  call.residualPitch = residual.map.pitch();
  call.residualFirst = residual.beforeActivation;
}

/// One panel over some lines, stretch by stretch of the weights.
void ConvolutionStep::convolvePanel(GemmCall call, const Panel& panel, int lines,
                                    std::size_t outputLineFloats) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const std::size_t width = static_cast<std::size_t>(panel.vectors) * kernels_.lanes;
  const std::size_t lineDepth = static_cast<std::size_t>(matrix.kernel) * matrix.inChannels;
  const GemmCall whole = call;
  call.vectors = panel.vectors;
  call.segmentPitch = inputLineFloats();
  for (const Stretch& stretch : stretches_) {
    const bool last = &stretch == &stretches_.back();
    const std::size_t begin = panel.weights + (stretch.segment * lineDepth + stretch.begin) * width;
    const std::size_t count = static_cast<std::size_t>(stretch.segments) * stretch.depth * width;
    // What follows in memory is the next stretch or the next panel.
    const bool followed = begin + 2 * count <= matrix.weights.size();
    call.segments = stretch.segments;
    call.depth = stretch.depth;
    call.weights = matrix.weights.data() + begin;
    call.bias = &stretch == &stretches_.front() ? matrix.bias.data() + panel.channel : nullptr;
    call.finish = last ? matrix.finish : kUnfinished;
    call.upcomingFloats = count / lines;
    for (int line = 0; line < lines; ++line) {
      call.upcoming = followed ? call.weights + count + line * call.upcomingFloats : nullptr;
      call.input = whole.input + (line * matrix.stride + stretch.segment) * inputLineFloats() + stretch.begin;
      call.output = whole.output + line * outputLineFloats;
      call.residual = last && whole.residual ? whole.residual + line * outputLineFloats : nullptr;
      kernels_.gemm(call);
    }
  }
}

void ConvolutionStep::convolve(const Band& band, int group, const float* input) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const int panels = static_cast<int>(matrix.panels.size());
  const Map& output = parts_.output;
  for (int p = partBegin(panels, group, groups_); p < partBegin(panels, group + 1, groups_); ++p) {
    const std::size_t begin =
        band.image * output.imageFloats() + band.begin * output.lineFloats() + matrix.panels[p].channel;
    GemmCall call;
    call.input = input;
    call.inputPitch = static_cast<std::size_t>(matrix.stride) * matrix.inChannels;
    call.rows = output.size;
    call.output = output.data() + begin;
    call.outputPitch = output.pitch();
    call.vectorPitch = kernels_.lanes;
    addResidual(call, begin);
    convolvePanel(call, matrix.panels[p], band.lines(), output.lineFloats());
  }
}

void ConvolutionStep::convolveAndProject(const Band& band, const float* input, float* between) const {
  const PackedMatrix& matrix = *parts_.matrix;
  const PackedMatrix& project = *parts_.project;
  const Map& output = parts_.output;
  const int inner = paddedChannels(matrix.outChannels);
  for (int line = band.begin; line < band.end; line += linesAtOnce_) {
    const int lines = std::min(linesAtOnce_, band.end - line);
    GemmCall expand;
    expand.input = input + (line - band.begin) * matrix.stride * inputLineFloats();
    expand.inputPitch = static_cast<std::size_t>(matrix.stride) * matrix.inChannels;
    expand.rows = output.size;
    expand.outputPitch = inner;
    expand.vectorPitch = kernels_.lanes;
    for (const Panel& panel : matrix.panels) {
      expand.output = between + panel.channel;
      convolvePanel(expand, panel, lines, static_cast<std::size_t>(output.size) * inner);
    }
    GemmCall call;
    call.input = between;
    call.inputPitch = inner;
    call.depth = project.inChannels;
    call.rows = lines * output.size;
    call.outputPitch = output.pitch();
    call.vectorPitch = kernels_.lanes;
    call.finish = project.finish;
    for (const Panel& panel : project.panels) {
      const std::size_t begin =
          band.image * output.imageFloats() + line * output.lineFloats() + panel.channel;
      call.vectors = panel.vectors;
      call.weights = project.weights.data() + panel.weights;
      call.bias = project.bias.data() + panel.channel;
      call.output = output.data() + begin;
      addResidual(call, begin);
      kernels_.gemm(call);
    }
  }
}

void ConvolutionStep::run(int task, float* scratch) const {
  const int group = task % groups_;
  const int index = task / groups_ % bands_;
  const Band band{task / groups_ / bands_, partBegin(parts_.output.size, index, bands_),
                  partBegin(parts_.output.size, index + 1, bands_)};
  copyInput(band, scratch);
  if (!parts_.project) {
    convolve(band, group, scratch);
    return;
  }
  const std::size_t input =
      inputLines((parts_.output.size + bands_ - 1) / bands_) * inputLineFloats() + kChannelGroup;
  convolveAndProject(band, scratch, scratch + (input + kChannelGroup - 1) / kChannelGroup * kChannelGroup);
}

}  // namespace effnet::fastpath
