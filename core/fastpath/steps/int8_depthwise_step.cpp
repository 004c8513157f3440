#include "core/fastpath/steps/int8_depthwise_step.h"

#include "core/fastpath/steps/depthwise_band.h"

#include <algorithm>

namespace effnet::fastpath {

Int8DepthwiseStep::Int8DepthwiseStep(const Int8Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels),
      parts_(parts),
      panels_(panelsOf(parts.output.channels, kernels.panelWidth, kernels.lanes)) {
  const Int8DepthwiseWeights& depthwise = *parts_.depthwise;
  const int read = (parts_.output.size - 1) * depthwise.stride + (depthwise.kernel + 3) / 4 * 4;
  linePixels_ = std::max(read, parts_.paddingBefore + parts_.input.size);
  const int lines = parts_.output.size;
  linesAtOnce_ = std::clamp(kBandPixels / (parts_.input.size * depthwise.stride), 1, lines);
  const auto tooFew = [&] {
    return parts_.output.images * bands_ * static_cast<int>(panels_.size()) < 3 * threads;
  };
  while (threads > 1 && tooFew() && lines / (bands_ + 1) >= kSmallestBand) ++bands_;
  parts_.output.require();
  if (parts_.sums)
    parts_.sums->require(static_cast<std::size_t>(parts_.output.images) * bands_ * parts_.output.pitch());
  if (!parts_.expand) return;
  for (int quad = 0; quad < parts_.expand->quads(); ++quad) offsets_.push_back(quad * 4);
  for (const std::int32_t quad : parts_.expand->extraQuads) extraOffsets_.push_back(quad * 4);
}

int Int8DepthwiseStep::capacity() const {
  return (linesAtOnce_ - 1) * parts_.depthwise->stride + parts_.depthwise->kernel;
}

/// The last line of a plane is one of padding, for what lies above and below the map.
std::int32_t* Int8DepthwiseStep::ringLine(std::int32_t* ring, int y) const {
  const bool outside = y < 0 || y >= parts_.input.size;
  return ring + (outside ? capacity() : y % capacity()) * lineElements();
}

/// Lines begin … end − 1 of the image, of the panel's channels, as quads into the ring.
void Int8DepthwiseStep::fillLines(std::int32_t* ring, int panelIndex, const std::uint8_t* image, int begin,
                                  int end) const {
  const ByteMap& input = parts_.input;
  const Panel& panel = panels_[panelIndex];
  const std::size_t first = static_cast<std::size_t>(parts_.paddingBefore) * kernels_.lanes;
  Int8Gemm call;
  if (parts_.expand) {
    const Int8Matrix::PanelPlace& place = parts_.expand->panels[panelIndex];
    call.inputPitch = input.pitch();
    call.offsets = offsets_.data();
    call.quads = parts_.expand->quads();
    call.weights = parts_.expand->weightsOf(place);
    call.extraOffsets = extraOffsets_.data() + place.extraBegin;
    call.extraQuads = place.extraCount;
    call.extraWeights = parts_.expand->extrasOf(place);
    call.start = parts_.expand->start.data() + panel.channel;
    call.vectors = panel.vectors;
    call.finish = parts_.expand->outcome.finish(panel.channel);
    call.outputPitch = kernels_.lanes;
    call.vectorPitch = planeElements();
    call.line = input.size;
    call.linePitch = lineElements();
  }
  for (int y = begin; y < end;) {
    const int lines = parts_.expand ? std::min(end - y, capacity() - y % capacity()) : 1;
    if (parts_.expand) {
      call.input = image + y * input.lineBytes();
      call.rows = lines * input.size;
      call.wide = ringLine(ring, y) + first;
      kernels_.gemm(call);
    } else {
      for (int v = 0; v < panel.vectors; ++v)
        kernels_.widen(image + y * input.lineBytes() + panel.channel + v * kernels_.lanes, input.pitch(),
                       input.size, ringLine(ring, y) + v * planeElements() + first);
    }
    y += lines;
  }
  QuadLine quads{nullptr, parts_.paddingBefore, input.size, linePixels_ - parts_.paddingBefore - input.size,
                 parts_.depthwise->padding};
  for (int y = begin; y < end; ++y)
    for (int v = 0; v < panel.vectors; ++v) {
      quads.line = ringLine(ring, y) + v * planeElements();
      kernels_.quads(quads);
    }
}

void Int8DepthwiseStep::run(int task, float* scratch) const {
  const DepthwiseBand band(task, static_cast<int>(panels_.size()), bands_, parts_.output.size);
  const Panel& panel = panels_[band.panel];
  const Int8DepthwiseWeights& depthwise = *parts_.depthwise;
  const ByteMap& output = parts_.output;

  auto* ring = reinterpret_cast<std::int32_t*>(scratch);
  const auto padding = static_cast<std::int32_t>(static_cast<std::uint32_t>(depthwise.padding) * 0x01010101U);
  for (int v = 0; v < panel.vectors; ++v)
    std::fill_n(ringLine(ring, -1) + v * planeElements(), lineElements(), padding);
  const std::int32_t* lines[kLargestKernel];
  Int8Depthwise call;
  call.lines = lines;
  call.kernel = depthwise.kernel;
  call.stride = depthwise.stride;
  call.vectors = panel.vectors;
  call.planePitch = planeElements();
  call.weights = reinterpret_cast<const std::int8_t*>(depthwise.weights.data()) +
                 panel.channel / kernels_.lanes * depthwise.vectorBytes(kernels_);
  call.start = depthwise.start.data() + panel.channel;
  call.width = output.size;
  call.outputPitch = output.pitch();
  call.finish = depthwise.outcome.finish(panel.channel);
  if (parts_.sums) {
    const std::size_t sums = static_cast<std::size_t>(band.image) * bands_ + band.band;
    call.sums = reinterpret_cast<std::int32_t*>(parts_.sums->data()) + sums * output.pitch() + panel.channel;
    std::fill_n(call.sums, panel.vectors * kernels_.lanes, 0);
  }

  const std::uint8_t* image = parts_.input.image(band.image);
  const DepthwiseWalk walk{linesAtOnce_, call.kernel, call.stride, parts_.paddingBefore, parts_.input.size};
  walkBand(
      band, walk, [&](int begin, int end) { fillLines(ring, band.panel, image, begin, end); },
      [&](int line, int top) {
        for (int ky = 0; ky < call.kernel; ++ky) lines[ky] = ringLine(ring, top + ky);
        call.output = output.image(band.image) + line * output.lineBytes() + panel.channel;
        kernels_.depthwise(call);
      });
}

}  // namespace effnet::fastpath
