#include "core/fastpath/steps/int8_pointwise_step.h"

#include <algorithm>
#include <cstring>

namespace effnet::fastpath {

Int8PointwiseStep::Int8PointwiseStep(const Int8Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels), parts_(parts) {
  constexpr int kBlockBytes = 64 << 10;
  constexpr int kMostPixels = 288;
  for (int quad = 0; quad < parts_.matrix->quads(); ++quad) offsets_.push_back(quad * 4);
  for (const std::int32_t quad : parts_.matrix->extraQuads) extraOffsets_.push_back(quad * 4);
  const int pixels = parts_.output.images * parts_.output.pixels();
  blockPixels_ = std::clamp(kBlockBytes / parts_.input.pitch(), 24, kMostPixels);
  blocks_ = (pixels + blockPixels_ - 1) / blockPixels_;
  const int panels = static_cast<int>(parts_.matrix->panels.size());
  if (threads > 1)
    while (blocks_ * groups_ < 2 * threads && groups_ * 2 <= panels) groups_ *= 2;
  parts_.output.require();
}

std::size_t Int8PointwiseStep::scratchFloats() const {
  return copiesInput() ? floatsForBytes(static_cast<std::size_t>(blockPixels_) * parts_.input.pitch()) : 0;
}

void Int8PointwiseStep::copyInput(int begin, int pixels, std::uint8_t* target) const {
  const ByteMap& input = parts_.input;
  const int stride = parts_.matrix->stride;
  const int lineEnd = parts_.output.size;
  RescaleCall call;
  call.sourcePitch = static_cast<std::size_t>(stride) * input.pitch();
  call.targetPitch = input.pitch();
  call.count = input.pitch();
  for (int done = 0; done < pixels; done += call.rows) {
    const int image = (begin + done) / parts_.output.pixels();
    const int inImage = (begin + done) % parts_.output.pixels();
    const int line = inImage / lineEnd;
    const int column = inImage % lineEnd;
    // Without a stride the lines of an image follow one another.
    const int unbroken = stride == 1 ? parts_.output.pixels() - inImage : lineEnd - column;
    call.rows = std::min(pixels - done, unbroken);
    call.source = input.image(image) + line * stride * input.lineBytes() + column * call.sourcePitch;
    call.target = target + static_cast<std::size_t>(done) * input.pitch();
    if (parts_.gates) {
      call.multiplier = parts_.gates->data() + static_cast<std::size_t>(image) * 2 * input.pitch();
      call.offset = call.multiplier + input.pitch();
      kernels_.rescale(call);
      continue;
    }
    for (int r = 0; r < call.rows; ++r)
      std::memcpy(call.target + r * call.targetPitch, call.source + r * call.sourcePitch, call.count);
  }
}

void Int8PointwiseStep::run(int task, float* scratch) const {
  const Int8Matrix& matrix = *parts_.matrix;
  const ByteMap& output = parts_.output;
  const int allPixels = output.images * output.pixels();
  const int group = task % groups_;
  const int begin = partBegin(allPixels, task / groups_, blocks_);
  const int pixels = partBegin(allPixels, task / groups_ + 1, blocks_) - begin;
  Int8Gemm call;
  call.input = parts_.input.data() + static_cast<std::size_t>(begin) * parts_.input.pitch();
  if (copiesInput()) {
    auto* copy = reinterpret_cast<std::uint8_t*>(scratch);
    copyInput(begin, pixels, copy);
    call.input = copy;
  }
  call.inputPitch = parts_.input.pitch();
  call.rows = pixels;
  call.offsets = offsets_.data();
  call.quads = matrix.quads();
  call.outputPitch = output.pitch();
  call.vectorPitch = kernels_.lanes;
  const int panels = static_cast<int>(matrix.panels.size());
  for (int p = partBegin(panels, group, groups_); p < partBegin(panels, group + 1, groups_); ++p) {
    const Int8Matrix::PanelPlace& panel = matrix.panels[p];
    const std::size_t at = static_cast<std::size_t>(begin) * output.pitch() + panel.channel;
    call.weights = matrix.weightsOf(panel);
    call.extraOffsets = extraOffsets_.data() + panel.extraBegin;
    call.extraQuads = panel.extraCount;
    call.extraWeights = matrix.extrasOf(panel);
    call.start = matrix.start.data() + panel.channel;
    call.vectors = panel.vectors;
    call.finish = matrix.outcome.finish(panel.channel);
    call.bytes = output.data() + at;
    if (parts_.residual.slot) {
      call.finish.residual = parts_.residual.data() + at;
      call.finish.residualPitch = output.pitch();
    }
    kernels_.gemm(call);
  }
}

}  // namespace effnet::fastpath
