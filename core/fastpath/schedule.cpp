#include "core/fastpath/schedule.h"

#include "core/fastpath/steps/convolution_step.h"
#include "core/fastpath/steps/depthwise_step.h"
#include "core/fastpath/steps/pointwise_step.h"
#include "core/fastpath/steps/pooling_steps.h"
#include "core/fastpath/steps/squeeze_excite_step.h"
#include "core/fastpath/steps/winograd_step.h"

#include <algorithm>

namespace effnet::fastpath {
namespace {

/// Whether a k×k convolution's matrix and that of the projection behind it stay in a core's second-level
/// cache, and the convolution is a direct one.
bool fitTogether(const PackedMatrix& convolution, const PackedMatrix& project) {
  constexpr std::size_t kMostFloats = std::size_t{200} << 10;
  return convolution.tile == 0 && convolution.weights.size() + project.weights.size() <= kMostFloats;
}

}  // namespace

int Schedule::PackedBlock::index(LayerRole role) const {
  const auto found = std::ranges::find(block.layers, role, &Layer::role);
  return found == block.layers.end() ? -1 : static_cast<int>(found - block.layers.begin());
}

const PackedMatrix* Schedule::PackedBlock::matrix(LayerRole role) const {
  const int i = index(role);
  return i < 0 || !packed[i].matrix ? nullptr : &*packed[i].matrix;
}

Schedule::Schedule(const NetworkSpec& spec, const PackedNetwork& weights, const Kernels& kernels,
                   const Shape& shape)
    : Schedule(spec.padding, kernels, shape) {
  NetworkSpec sized = spec;
  sized.resolution = shape.size;
  const ExpandedNetwork network = expand(sized);
  for (std::size_t i = 0; i < network.blocks.size(); ++i) {
    addBlock({network.blocks[i], weights.blocks[i]});
    stages_.resize(steps_.size(), network.blocks[i].stage);
  }
  allocate();
}

void Schedule::addBlock(const PackedBlock& block) {
  const Layer& first = block.block.layers.front();
  if (first.role == LayerRole::Stem) return addStem(block);
  if (first.role == LayerRole::Head) return addHead(block);
  if (first.role == LayerRole::Classifier) return addClassifier(block);
  switch (block.block.op) {
    case Operator::MBConv:
    case Operator::DepthwiseSeparable:
      return addInvertedResidual(block);
    case Operator::FusedMBConv:
      return addFused(block);
    case Operator::BasicBlock:
      return addBasic(block);
    case Operator::Bottleneck:
      return addBottleneck(block);
  }
}

int Schedule::paddingBefore(int inSize, int outSize, int kernel, int stride) const {
  if (padding_ == Padding::Symmetric) return (kernel - 1) / 2;
  return std::max((outSize - 1) * stride + kernel - inSize, 0) / 2;
}

void Schedule::addPointwise(const PackedMatrix& matrix, const Map& input, const Map& output,
                            const Residual& residual, const Slot* scale) {
  steps_.push_back(std::make_unique<PointwiseStep>(
      kernels_, PointwiseStep::Parts{&matrix, input, output, residual, scale}, shape_.threads));
}

void Schedule::addConvolution(const PackedMatrix& matrix, const PackedMatrix* project, const Map& input,
                              const Map& output, const Residual& residual) {
  const int before = paddingBefore(input.size, output.size, matrix.kernel, matrix.stride);
  if (matrix.tile != 0) {
    steps_.push_back(std::make_unique<WinogradStep>(
        kernels_, WinogradStep::Parts{&matrix, input, output, residual, before}, shape_.threads));
    return;
  }
  steps_.push_back(std::make_unique<ConvolutionStep>(
      kernels_, ConvolutionStep::Parts{&matrix, project, input, &arrays_, output, residual, before},
      shape_.threads));
}

void Schedule::addStem(const PackedBlock& block) {
  const Layer& stem = block.block.layers.front();
  const Map images{nullptr, shape_.batch, shape_.size, stem.inChannels};
  current_ = mapIn(freeSlot(), stem.outSize, stem.outChannels);
  addConvolution(*block.matrix(LayerRole::Stem), nullptr, images, current_, {});
  const Layer& last = block.block.layers.back();
  if (last.kind != LayerKind::MaxPool) return;
  const Map output = mapIn(freeSlot(), last.outSize, last.outChannels);
  const int before = paddingBefore(last.inSize, last.outSize, last.kernel, last.stride);
  steps_.push_back(std::make_unique<MaxPoolStep>(
      kernels_, MaxPoolStep::Parts{current_, output, last.kernel, last.stride, before}));
  current_ = output;
}

void Schedule::addInvertedResidual(const PackedBlock& block) {
  const int depthwise = block.index(LayerRole::Depthwise);
  const Layer& layer = block.block.layers[depthwise];
  const bool squeezes = block.matrix(LayerRole::SqueezeReduce) != nullptr;
  const Map inner = mapIn(inner_[0], layer.outSize, layer.outChannels);
  const DepthwiseStep::Parts parts{block.matrix(LayerRole::Expand),
                                   &*block.packed[depthwise].depthwise,
                                   current_,
                                   inner,
                                   paddingBefore(layer.inSize, layer.outSize, layer.kernel, layer.stride),
                                   squeezes ? &sums_ : nullptr};
  auto step = std::make_unique<DepthwiseStep>(kernels_, parts, shape_.threads);
  const int bands = step->bands();
  steps_.push_back(std::move(step));
  if (squeezes) addSqueezeExcite(block, bands, inner.pixels());

  const Map output = mapIn(freeSlot(), block.block.outSize(), block.block.outChannels());
  addPointwise(*block.matrix(LayerRole::Project), inner, output,
               block.block.residual ? Residual{current_} : Residual{}, squeezes ? &factors_ : nullptr);
  current_ = output;
}

void Schedule::addSqueezeExcite(const PackedBlock& block, int bands, int pixels) {
  steps_.push_back(std::make_unique<SqueezeExciteStep>(
      kernels_,
      SqueezeExciteStep::Parts{block.matrix(LayerRole::SqueezeReduce), block.matrix(LayerRole::SqueezeExpand),
                               shape_.batch, bands, pixels, &sums_, &factors_,
                               block.block.layers[block.index(LayerRole::SqueezeExpand)].activation}));
}

void Schedule::addFused(const PackedBlock& block) {
  const Map output = mapIn(freeSlot(), block.block.outSize(), block.block.outChannels());
  const Residual residual = block.block.residual ? Residual{current_} : Residual{};
  const PackedMatrix* expand = block.matrix(LayerRole::Expand);
  const PackedMatrix* project = block.matrix(LayerRole::Project);
  const bool squeezes = block.matrix(LayerRole::SqueezeReduce) != nullptr;
  if (!expand) {
    addConvolution(*block.matrix(LayerRole::Spatial), nullptr, current_, output, residual);
  } else if (!squeezes && fitTogether(*expand, *project)) {
    addConvolution(*expand, project, current_, output, residual);
  } else {
    const Map inner = mapIn(inner_[0], output.size, expand->outChannels);
    addConvolution(*expand, nullptr, current_, inner, {});
    if (squeezes) {
      steps_.push_back(
          std::make_unique<GlobalPoolStep>(kernels_, GlobalPoolStep::Parts{inner, false, &sums_, nullptr}));
      addSqueezeExcite(block, 1, inner.pixels());
    }
    addPointwise(*project, inner, output, residual, squeezes ? &factors_ : nullptr);
  }
  current_ = output;
}

/// ResNet adds before the last activation, and where the shape changes adds a 1×1 convolution of the input.
Residual Schedule::shortcut(const PackedBlock& block) {
  const PackedMatrix* matrix = block.matrix(LayerRole::Shortcut);
  if (!matrix) return {current_, true};
  const Map map = mapIn(shortcut_, block.block.outSize(), block.block.outChannels());
  addPointwise(*matrix, current_, map, {}, nullptr);
  return {map, true};
}

void Schedule::addBasic(const PackedBlock& block) {
  const Residual residual = shortcut(block);
  const Map output = mapIn(freeSlot(), block.block.outSize(), block.block.outChannels());
  const PackedMatrix& expand = *block.matrix(LayerRole::Expand);
  const Map inner = mapIn(inner_[0], output.size, expand.outChannels);
  addConvolution(expand, nullptr, current_, inner, {});
  addConvolution(*block.matrix(LayerRole::Project), nullptr, inner, output, residual);
  current_ = output;
}

void Schedule::addBottleneck(const PackedBlock& block) {
  const Residual residual = shortcut(block);
  const Map output = mapIn(freeSlot(), block.block.outSize(), block.block.outChannels());
  const PackedMatrix& expand = *block.matrix(LayerRole::Expand);
  const PackedMatrix& spatial = *block.matrix(LayerRole::Spatial);
  const PackedMatrix& project = *block.matrix(LayerRole::Project);
  const Map reduced = mapIn(inner_[0], current_.size, expand.outChannels);
  addPointwise(expand, current_, reduced, {}, nullptr);
  if (fitTogether(spatial, project)) {
    addConvolution(spatial, &project, reduced, output, residual);
  } else {
    const Map filtered = mapIn(inner_[1], output.size, spatial.outChannels);
    addConvolution(spatial, nullptr, reduced, filtered, {});
    addPointwise(project, filtered, output, residual, nullptr);
  }
  current_ = output;
}

void Schedule::addHead(const PackedBlock& block) {
  const Map output = mapIn(inner_[0], current_.size, block.block.outChannels());
  addPointwise(*block.matrix(LayerRole::Head), current_, output, {}, nullptr);
  current_ = output;
}

void Schedule::addClassifier(const PackedBlock& block) {
  steps_.push_back(std::make_unique<FeatureStep>(current_, arrays_));
  steps_.push_back(
      std::make_unique<GlobalPoolStep>(kernels_, GlobalPoolStep::Parts{current_, true, &pooled_, &arrays_}));
  const PackedMatrix* hidden = block.matrix(LayerRole::Hidden);
  if (hidden)
    steps_.push_back(std::make_unique<LinearStep>(
        kernels_, LinearStep::Parts{hidden, &pooled_, shape_.batch, &hidden_, &arrays_}));
  steps_.push_back(std::make_unique<LinearStep>(
      kernels_, LinearStep::Parts{&*block.packed.back().matrix, hidden ? &hidden_ : &pooled_, shape_.batch,
                                  nullptr, &arrays_}));
}

void Schedule::allocate() {
  constexpr std::size_t kLine = 16;
  const auto wholeLines = [](std::size_t floats) { return (floats + kLine - 1) / kLine * kLine; };
  std::size_t scratch = 0;
  for (const auto& step : steps_) scratch = std::max(scratch, step->scratchFloats());
  scratch = wholeLines(scratch) + kLine;  // so that two threads never share a line

  Slot* const slots[] = {&maps_[0], &maps_[1], &inner_[0], &inner_[1], &shortcut_,
                         &sums_,    &factors_, &pooled_,   &hidden_};
  std::size_t total = scratch * shape_.threads;
  for (const Slot* slot : slots) total += wholeLines(slot->size());
  workspace_ = AlignedFloats(total);

  float* next = workspace_.data();
  for (Slot* slot : slots) {
    slot->place(next);
    next += wholeLines(slot->size());
  }
  for (int i = 0; i < shape_.threads; ++i, next += scratch) scratch_.push_back(next);
  counters_ = std::vector<TaskCounter>(steps_.size());
}

void Schedule::run(const RunArrays& arrays, std::vector<double>* times) {
  arrays_ = arrays;
  runSteps(steps_, counters_, scratch_, times);
}

}  // namespace effnet::fastpath
