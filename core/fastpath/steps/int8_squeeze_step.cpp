#include "core/fastpath/steps/int8_squeeze_step.h"

#include "core/fastpath/steps/int8_small_steps.h"
#include "core/fastpath/steps/packed_row.h"

#include <algorithm>
#include <cmath>

namespace effnet::fastpath {
namespace {

/// Of what the second layer gives; in float, that layer clamps for itself.
float gateOf(Activation gate, bool inFloats, float x) {
  if (gate == Activation::Sigmoid) return 1 / (1 + std::exp(-x));
  return inFloats ? x : std::clamp(x / 6 + 0.5F, 0.F, 1.F);
}

int innerChannels(const Int8SqueezeStep::Parts& parts) {
  return paddedChannels(parts.reduce ? parts.reduce->outChannels : parts.floatReduce->outChannels);
}

}  // namespace

Int8SqueezeStep::Int8SqueezeStep(const Int8Kernels& kernels, const Kernels& floatKernels, const Parts& parts)
    : kernels_(kernels), floatKernels_(floatKernels), parts_(parts) {
  parts_.gates->require(static_cast<std::size_t>(parts_.input.images) * 2 * parts_.input.pitch());
  if (!parts_.reduce) return;
  reduceOffsets_ = quadOffsets(parts_.reduce->quads());
  reduceExtras_ = quadOffsets(parts_.reduce->extraQuads);
  expandOffsets_ = quadOffsets(parts_.expand->quads());
  expandExtras_ = quadOffsets(parts_.expand->extraQuads);
}

std::size_t Int8SqueezeStep::scratchFloats() const {
  const auto pitch = static_cast<std::size_t>(parts_.input.pitch());
  const auto inner = static_cast<std::size_t>(innerChannels(parts_));
  return 3 * pitch + 2 * inner + 64;
}

void Int8SqueezeStep::average(int image, float* averages) const {
  const ByteMap& input = parts_.input;
  const auto pitch = static_cast<std::size_t>(input.pitch());
  const auto* sums =
      reinterpret_cast<const std::int32_t*>(parts_.sums->data()) + image * parts_.bands * pitch;
  for (std::size_t c = 0; c < pitch; ++c) {
    std::int32_t sum = 0;
    for (int band = 0; band < parts_.bands; ++band) sum += sums[band * pitch + c];
    averages[c] = (static_cast<float>(sum) / static_cast<float>(input.pixels()) -
                   static_cast<float>(input.scale.zero)) *
                  input.scale.scale;
  }
}

void Int8SqueezeStep::inBytes(const float* averages, float* logits, float* scratch) const {
  const int pitch = parts_.input.pitch();
  auto* bytes = reinterpret_cast<std::uint8_t*>(scratch);
  std::uint8_t* inner = bytes + floatsForBytes(static_cast<std::size_t>(pitch)) * 4;
  for (int c = 0; c < pitch; ++c) bytes[c] = byteOf(averages[c], parts_.squeezed);
  int8Row(kernels_, *parts_.reduce, reduceOffsets_.data(), reduceExtras_.data(), bytes, inner, nullptr);
  int8Row(kernels_, *parts_.expand, expandOffsets_.data(), expandExtras_.data(), inner, nullptr, logits);
}

void Int8SqueezeStep::inFloats(const float* averages, float* logits, float* scratch) const {
  multiplyRow(floatKernels_, *parts_.floatReduce, averages, scratch);
  multiplyRow(floatKernels_, *parts_.floatExpand, scratch, logits);
}

void Int8SqueezeStep::run(int task, float* scratch) const {
  const int pitch = parts_.input.pitch();
  float* averages = scratch;
  float* logits = scratch + pitch;
  float* rest = logits + pitch;
  average(task, averages);
  if (parts_.reduce)
    inBytes(averages, logits, rest);
  else
    inFloats(averages, logits, rest);
  float* multipliers = parts_.gates->data() + static_cast<std::size_t>(task) * 2 * pitch;
  float* offsets = multipliers + pitch;
  const float ratio = parts_.input.scale.scale / parts_.excited.scale;
  const auto zero = static_cast<float>(parts_.input.scale.zero);
  for (int c = 0; c < pitch; ++c) {
    multipliers[c] = ratio * gateOf(parts_.gate, !parts_.reduce, logits[c]);
    offsets[c] = static_cast<float>(parts_.excited.zero) - zero * multipliers[c];
  }
}

}  // namespace effnet::fastpath
