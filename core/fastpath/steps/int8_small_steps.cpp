#include "core/fastpath/steps/int8_small_steps.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace effnet::fastpath {
namespace {

/// What each byte stands for.
std::array<float, 256> valuesOf(const TensorScale& scale) {
  std::array<float, 256> values{};
  for (int i = 0; i < 256; ++i) values[i] = valueOf(static_cast<std::uint8_t>(i), scale);
  return values;
}

}  // namespace

void QuantizeStep::run(int task, float*) const {
  const float* source = input_.image(task);
  std::uint8_t* target = output_.image(task);
  for (std::size_t i = 0; i < output_.imageBytes(); ++i) target[i] = byteOf(source[i], output_.scale);
}

void DequantizeStep::run(int task, float*) const {
  const std::uint8_t* source = input_.image(task);
  float* target = output_.image(task);
  const int zero = input_.scale.zero;
  for (std::size_t i = 0; i < input_.imageBytes(); ++i)
    target[i] = static_cast<float>(source[i] - zero) * input_.scale.scale;
}

void Int8MaxPoolStep::run(int task, float*) const {
  const ByteMap& input = parts_.input;
  const ByteMap& output = parts_.output;
  const int line = task % output.size;
  const std::uint8_t* image = input.image(task / output.size);
  std::uint8_t* target = output.image(task / output.size) + line * output.lineBytes();
  const int top = line * parts_.stride - parts_.paddingBefore;
  const int pitch = output.pitch();
  for (int x = 0; x < output.size; ++x, target += pitch) {
    const int left = x * parts_.stride - parts_.paddingBefore;
    std::memset(target, 0, pitch);
    for (int iy = std::max(top, 0); iy < std::min(top + parts_.kernel, input.size); ++iy)
      for (int ix = std::max(left, 0); ix < std::min(left + parts_.kernel, input.size); ++ix) {
        const std::uint8_t* source = image + iy * input.lineBytes() + static_cast<std::size_t>(ix) * pitch;
        for (int c = 0; c < pitch; ++c) target[c] = std::max(target[c], source[c]);
      }
  }
}

Int8PoolStep::Int8PoolStep(const Int8Kernels& kernels, const Parts& parts)
    : kernels_(kernels), parts_(parts) {
  const std::size_t count = static_cast<std::size_t>(parts_.input.images) * parts_.input.pitch();
  if (parts_.sums) parts_.sums->require(count);
  if (parts_.averages) parts_.averages->require(count);
}

void Int8PoolStep::run(int task, float* scratch) const {
  const ByteMap& input = parts_.input;
  const std::size_t begin = static_cast<std::size_t>(task) * input.pitch();
  auto* sums = reinterpret_cast<std::int32_t*>(parts_.sums ? parts_.sums->data() + begin : scratch);
  std::fill_n(sums, input.pitch(), 0);
  kernels_.sum(input.image(task), input.pitch(), input.pixels(), input.pitch(), sums);
  if (!parts_.averages) return;
  float* averages = parts_.averages->data() + begin;
  for (int c = 0; c < input.pitch(); ++c)
    averages[c] = (static_cast<float>(sums[c]) / static_cast<float>(input.pixels()) -
                   static_cast<float>(input.scale.zero)) *
                  input.scale.scale;
  if (parts_.arrays && parts_.arrays->pooled)
    std::copy_n(averages, input.channels,
                parts_.arrays->pooled + static_cast<std::size_t>(task) * input.channels);
}

std::vector<std::int32_t> quadOffsets(int quads) {
  std::vector<std::int32_t> offsets;
  for (int quad = 0; quad < quads; ++quad) offsets.push_back(quad * 4);
  return offsets;
}

std::vector<std::int32_t> quadOffsets(const std::vector<std::int32_t>& quads) {
  std::vector<std::int32_t> offsets;
  for (const std::int32_t quad : quads) offsets.push_back(quad * 4);
  return offsets;
}

void int8Row(const Int8Kernels& kernels, const Int8Matrix& matrix, const std::int32_t* offsets,
             const std::int32_t* extraOffsets, const std::uint8_t* input, std::uint8_t* bytes,
             float* floats) {
  Int8Gemm call;
  call.input = input;
  call.rows = 1;
  call.offsets = offsets;
  call.quads = matrix.quads();
  call.vectorPitch = kernels.lanes;
  for (const Int8Matrix::PanelPlace& panel : matrix.panels) {
    call.weights = matrix.weightsOf(panel);
    call.extraOffsets = extraOffsets + panel.extraBegin;
    call.extraQuads = panel.extraCount;
    call.extraWeights = matrix.extrasOf(panel);
    call.start = matrix.start.data() + panel.channel;
    call.vectors = panel.vectors;
    call.finish = matrix.outcome.finish(panel.channel);
    call.bytes = bytes ? bytes + panel.channel : nullptr;
    call.floats = floats ? floats + panel.channel : nullptr;
    kernels.gemm(call);
  }
}

Int8ClassifierStep::Int8ClassifierStep(const Int8Kernels& kernels, const Parts& parts)
    : kernels_(kernels), parts_(parts) {
  for (const Int8Matrix* matrix : {parts.hidden, parts.classifier})
    if (matrix) rows_.push_back({matrix, quadOffsets(matrix->quads()), quadOffsets(matrix->extraQuads)});
}

std::size_t Int8ClassifierStep::scratchFloats() const {
  std::size_t floats = static_cast<std::size_t>(paddedChannels(classifier().matrix->outChannels));
  for (const Row& row : rows_)
    floats += floatsForBytes(static_cast<std::size_t>(paddedChannels(row.matrix->inChannels)));
  return floats;
}

void Int8ClassifierStep::run(int task, float* scratch) const {
  if (!parts_.arrays->logits) return;
  const int pitch = paddedChannels(rows_.front().matrix->inChannels);
  const float* averages = parts_.averages->data() + static_cast<std::size_t>(task) * pitch;
  auto* bytes = reinterpret_cast<std::uint8_t*>(scratch);
  scratch += floatsForBytes(static_cast<std::size_t>(pitch));
  for (int c = 0; c < pitch; ++c) bytes[c] = byteOf(averages[c], parts_.pooled);
  if (parts_.hidden) {
    const Row& row = rows_.front();
    auto* inner = reinterpret_cast<std::uint8_t*>(scratch);
    scratch += floatsForBytes(static_cast<std::size_t>(paddedChannels(row.matrix->outChannels)));
    int8Row(kernels_, *row.matrix, row.offsets.data(), row.extraOffsets.data(), bytes, inner, nullptr);
    bytes = inner;
  }
  const Row& row = classifier();
  int8Row(kernels_, *row.matrix, row.offsets.data(), row.extraOffsets.data(), bytes, nullptr, scratch);
  std::copy_n(scratch, row.matrix->outChannels,
              parts_.arrays->logits + static_cast<std::size_t>(task) * row.matrix->outChannels);
}

void Int8FeatureStep::run(int task, float*) const {
  const auto values = valuesOf(map_.scale);
  const int pixels = map_.pixels();
  const std::uint8_t* source = map_.image(task);
  float* target = arrays_.features + static_cast<std::size_t>(task) * map_.channels * pixels;
  for (int c = 0; c < map_.channels; ++c)
    for (int pixel = 0; pixel < pixels; ++pixel)
      *target++ = values[source[static_cast<std::size_t>(pixel) * map_.pitch() + c]];
}

}  // namespace effnet::fastpath
