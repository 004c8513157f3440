#include "core/fastpath/steps/int8_convolution_step.h"

#include <algorithm>
#include <cstring>

namespace effnet::fastpath {

Int8ConvolutionStep::Int8ConvolutionStep(const Int8Kernels& kernels, const Parts& parts, int threads)
    : kernels_(kernels), parts_(parts), pixelBytes_(quadBytes(parts.matrix->inChannels)) {
  const Int8Matrix& matrix = *parts_.matrix;
  lineBytes_ = inputLines(parts_.output.size) * pixelBytes_;
  const auto offset = [&](int quad) {
    return static_cast<std::int32_t>(quad / matrix.lineQuads * lineBytes_ + quad % matrix.lineQuads * 4);
  };
  for (int quad = 0; quad < matrix.quads(); ++quad) offsets_.push_back(offset(quad));
  for (const std::int32_t quad : matrix.extraQuads) extraOffsets_.push_back(offset(quad));

  constexpr std::size_t kInputBytes = std::size_t{192} << 10;
  const int lines = parts_.output.size;
  const int images = parts_.output.images;
  const auto tooLarge = [&] { return inputLines(mostLines()) * lineBytes_ > kInputBytes; };
  while (bands_ < lines && (tooLarge() || (images * bands_ < 4 * threads && lines / bands_ > 4))) ++bands_;
  const int panels = static_cast<int>(matrix.panels.size());
  if (threads > 1)
    while (tasks() < 2 * threads && groups_ * 2 <= panels) groups_ *= 2;
  parts_.output.require();
}

/// One line with the padding left and right, whole quads a pixel.
void Int8ConvolutionStep::copyLine(int image, int y, std::uint8_t* target) const {
  const Int8Matrix& matrix = *parts_.matrix;
  const int size = parts_.input.size;
  const int channels = matrix.inChannels;
  const int pixels = static_cast<int>(lineBytes_) / pixelBytes_;
  std::memset(target, matrix.padding, lineBytes_);
  if (y < 0 || y >= size) return;
  const int inside = std::min(size, pixels - parts_.paddingBefore);
  std::uint8_t* first = target + static_cast<std::size_t>(parts_.paddingBefore) * pixelBytes_;
  if (parts_.input.slot) {
    const std::uint8_t* source = parts_.input.image(image) + y * parts_.input.lineBytes();
    if (pixelBytes_ == parts_.input.pitch()) {
      std::memcpy(first, source, static_cast<std::size_t>(inside) * pixelBytes_);
      return;
    }
    for (int x = 0; x < inside; ++x)
      std::memcpy(first + static_cast<std::size_t>(x) * pixelBytes_,
                  source + static_cast<std::size_t>(x) * parts_.input.pitch(), pixelBytes_);
    return;
  }
  for (int c = 0; c < channels; ++c) {
    const std::size_t plane = static_cast<std::size_t>(image) * channels + c;
    const float* source = parts_.arrays->images + (plane * size + y) * size;
    for (int x = 0; x < inside; ++x) first[x * pixelBytes_ + c] = byteOf(source[x], parts_.input.scale);
  }
}

void Int8ConvolutionStep::convolve(int image, int begin, int end, int group,
                                   const std::uint8_t* input) const {
  const Int8Matrix& matrix = *parts_.matrix;
  const ByteMap& output = parts_.output;
  const int panels = static_cast<int>(matrix.panels.size());
  for (int p = partBegin(panels, group, groups_); p < partBegin(panels, group + 1, groups_); ++p) {
    const Int8Matrix::PanelPlace& panel = matrix.panels[p];
    Int8Gemm call;
    call.inputPitch = static_cast<std::size_t>(matrix.stride) * pixelBytes_;
    call.rows = output.size;
    call.offsets = offsets_.data();
    call.quads = matrix.quads();
    call.weights = matrix.weightsOf(panel);
    call.extraOffsets = extraOffsets_.data() + panel.extraBegin;
    call.extraQuads = panel.extraCount;
    call.extraWeights = matrix.extrasOf(panel);
    call.start = matrix.start.data() + panel.channel;
    call.vectors = panel.vectors;
    call.finish = matrix.outcome.finish(panel.channel);
    call.outputPitch = output.pitch();
    call.vectorPitch = kernels_.lanes;
    for (int line = begin; line < end; ++line) {
      const std::size_t at = image * output.imageBytes() + line * output.lineBytes() + panel.channel;
      call.input = input + static_cast<std::size_t>((line - begin) * matrix.stride) * lineBytes_;
      call.bytes = output.data() + at;
      if (parts_.residual.slot) {
        call.finish.residual = parts_.residual.data() + at;
        call.finish.residualPitch = output.pitch();
      }
      kernels_.gemm(call);
    }
  }
}

void Int8ConvolutionStep::run(int task, float* scratch) const {
  const int group = task % groups_;
  const int band = task / groups_ % bands_;
  const int image = task / groups_ / bands_;
  const int begin = partBegin(parts_.output.size, band, bands_);
  const int end = partBegin(parts_.output.size, band + 1, bands_);
  auto* lines = reinterpret_cast<std::uint8_t*>(scratch);
  const int top = begin * parts_.matrix->stride - parts_.paddingBefore;
  for (int i = 0; i < static_cast<int>(inputLines(end - begin)); ++i)
    copyLine(image, top + i, lines + i * lineBytes_);
  convolve(image, begin, end, group, lines);
}

}  // namespace effnet::fastpath
