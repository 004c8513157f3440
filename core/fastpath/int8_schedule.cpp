#include "core/fastpath/int8_schedule.h"

#include "core/fastpath/steps/int8_convolution_step.h"
#include "core/fastpath/steps/int8_depthwise_step.h"
#include "core/fastpath/steps/int8_pointwise_step.h"
#include "core/fastpath/steps/int8_small_steps.h"
#include "core/fastpath/steps/int8_squeeze_step.h"
#include "core/fastpath/steps/pooling_steps.h"

#include <algorithm>

namespace effnet::fastpath {

struct Int8Schedule::Int8Block {
  const Block& block;
  const std::vector<PackedInt8Layer>& packed;
  const std::vector<PackedLayer>& floats;
  const QuantizedBlock& scales;

  int index(LayerRole role) const {
    const auto found = std::ranges::find(block.layers, role, &Layer::role);
    return found == block.layers.end() ? -1 : static_cast<int>(found - block.layers.begin());
  }
  const Int8Matrix* matrix(LayerRole role) const {
    const int i = index(role);
    return i < 0 || !packed[i].matrix ? nullptr : &*packed[i].matrix;
  }
  const PackedMatrix* floatMatrix(LayerRole role) const {
    const int i = index(role);
    return i < 0 || !floats[i].matrix ? nullptr : &*floats[i].matrix;
  }
  const TensorScale& outputOf(LayerRole role) const { return scales.layers[index(role)].output; }
};

Int8Schedule::Int8Schedule(const PackedInt8Network& weights, const Int8Kernels& kernels,
                           const Kernels& floatKernels, const Shape& shape)
    : Schedule(weights.scales.spec.padding, floatKernels, shape),
      int8Kernels_(kernels),
      imagesScale_(weights.scales.images) {
  NetworkSpec sized = weights.scales.spec;
  sized.resolution = shape.size;
  const ExpandedNetwork network = expand(sized);
  for (std::size_t b = 0; b < network.blocks.size(); ++b) {
    const Block& block = network.blocks[b];
    if (b + 1 == network.blocks.size()) {
      addEnd(weights);
    } else if (weights.quantised(b)) {
      if (b > 0 && !inBytes_) toBytes(weights.scales.blocks[b - 1].output);
      addInt8Block({block, weights.blocks[b], weights.floats.blocks[b], weights.scales.blocks[b]});
    } else {
      if (inBytes_) toFloats();
      addBlock({block, weights.floats.blocks[b]});
    }
    stages_.resize(steps_.size(), block.stage);
  }
  allocate();
}

void Int8Schedule::toBytes(const TensorScale& scale) {
  bytes_ = bytesIn(freeSlot(), current_.size, current_.channels, scale);
  steps_.push_back(std::make_unique<QuantizeStep>(current_, bytes_));
  current_.slot = bytes_.slot;
  inBytes_ = true;
}

void Int8Schedule::toFloats() {
  const Map map = mapIn(freeSlot(), bytes_.size, bytes_.channels);
  steps_.push_back(std::make_unique<DequantizeStep>(bytes_, map));
  current_ = map;
  inBytes_ = false;
}

/// In the slot that the block's input does not lie in.
ByteMap Int8Schedule::outputOf(const Int8Block& block) {
  return bytesIn(freeSlot(), block.block.outSize(), block.block.outChannels(), block.scales.output);
}

void Int8Schedule::addInt8Convolution(const Int8Matrix& matrix, const ByteMap& input, const ByteMap& output,
                                      const ByteMap& residual, const Slot* gates) {
  if (matrix.kernel == 1 && input.slot) {
    steps_.push_back(std::make_unique<Int8PointwiseStep>(
        int8Kernels_, Int8PointwiseStep::Parts{&matrix, input, output, residual, gates}, shape_.threads));
    return;
  }
  const int before = paddingBefore(input.size, output.size, matrix.kernel, matrix.stride);
  steps_.push_back(std::make_unique<Int8ConvolutionStep>(
      int8Kernels_, Int8ConvolutionStep::Parts{&matrix, input, &arrays_, output, residual, before},
      shape_.threads));
}

void Int8Schedule::addInt8Block(const Int8Block& block) {
  const Layer& first = block.block.layers.front();
  if (first.role == LayerRole::Stem) {
    addInt8Stem(block);
  } else if (first.role == LayerRole::Head) {
    const ByteMap output = bytesIn(inner_[0], bytes_.size, block.block.outChannels(), block.scales.output);
    addInt8Convolution(*block.matrix(LayerRole::Head), bytes_, output, {});
    bytes_ = output;
  } else if (block.block.op == Operator::MBConv || block.block.op == Operator::DepthwiseSeparable) {
    addInt8InvertedResidual(block);
  } else if (block.block.op == Operator::FusedMBConv) {
    addInt8Fused(block);
  } else {
    addInt8ResNet(block);
  }
  current_.slot = bytes_.slot;
  inBytes_ = true;
}

void Int8Schedule::addInt8Stem(const Int8Block& block) {
  const Layer& stem = block.block.layers.front();
  const Int8Matrix& matrix = *block.matrix(LayerRole::Stem);
  const ByteMap images{nullptr, shape_.batch, shape_.size, stem.inChannels, imagesScale_};
  bytes_ = bytesIn(freeSlot(), stem.outSize, stem.outChannels, block.scales.output);
  addInt8Convolution(matrix, images, bytes_, {});
  current_.slot = bytes_.slot;
  const Layer& last = block.block.layers.back();
  if (last.kind != LayerKind::MaxPool) return;
  const ByteMap output = bytesIn(freeSlot(), last.outSize, last.outChannels, block.scales.output);
  const int before = paddingBefore(last.inSize, last.outSize, last.kernel, last.stride);
  steps_.push_back(std::make_unique<Int8MaxPoolStep>(
      Int8MaxPoolStep::Parts{bytes_, output, last.kernel, last.stride, before}));
  bytes_ = output;
}

void Int8Schedule::addInt8Squeeze(const Int8Block& block, const ByteMap& map, int bands) {
  Int8SqueezeStep::Parts parts;
  parts.reduce = block.matrix(LayerRole::SqueezeReduce);
  parts.expand = block.matrix(LayerRole::SqueezeExpand);
  parts.floatReduce = block.floatMatrix(LayerRole::SqueezeReduce);
  parts.floatExpand = block.floatMatrix(LayerRole::SqueezeExpand);
  parts.input = map;
  parts.squeezed = block.scales.squeezed;
  parts.inner = block.outputOf(LayerRole::SqueezeReduce);
  parts.excited = block.scales.excited;
  parts.gate = block.block.layers[block.index(LayerRole::SqueezeExpand)].activation;
  parts.bands = bands;
  parts.sums = &sums_;
  parts.gates = &factors_;
  steps_.push_back(std::make_unique<Int8SqueezeStep>(int8Kernels_, kernels_, parts));
}

void Int8Schedule::addInt8InvertedResidual(const Int8Block& block) {
  const int depthwise = block.index(LayerRole::Depthwise);
  const Layer& layer = block.block.layers[depthwise];
  const bool squeezes = block.index(LayerRole::SqueezeReduce) >= 0;
  const ByteMap inner =
      bytesIn(inner_[0], layer.outSize, layer.outChannels, block.outputOf(LayerRole::Depthwise));
  Int8DepthwiseStep::Parts parts{block.matrix(LayerRole::Expand),
                                 &*block.packed[depthwise].depthwise,
                                 bytes_,
                                 inner,
                                 paddingBefore(layer.inSize, layer.outSize, layer.kernel, layer.stride),
                                 squeezes ? &sums_ : nullptr};
  auto step = std::make_unique<Int8DepthwiseStep>(int8Kernels_, parts, shape_.threads);
  const int bands = step->bands();
  steps_.push_back(std::move(step));
  if (squeezes) addInt8Squeeze(block, inner, bands);
  const ByteMap output = outputOf(block);
  addInt8Convolution(*block.matrix(LayerRole::Project), inner, output,
                     block.block.residual ? bytes_ : ByteMap{}, squeezes ? &factors_ : nullptr);
  bytes_ = output;
}

void Int8Schedule::addInt8Fused(const Int8Block& block) {
  const ByteMap output = outputOf(block);
  const ByteMap residual = block.block.residual ? bytes_ : ByteMap{};
  const Int8Matrix* expand = block.matrix(LayerRole::Expand);
  if (!expand) {
    addInt8Convolution(*block.matrix(LayerRole::Spatial), bytes_, output, residual);
    bytes_ = output;
    return;
  }
  const bool squeezes = block.index(LayerRole::SqueezeReduce) >= 0;
  const ByteMap inner =
      bytesIn(inner_[0], output.size, expand->outChannels, block.outputOf(LayerRole::Expand));
  addInt8Convolution(*expand, bytes_, inner, {});
  if (squeezes) {
    steps_.push_back(
        std::make_unique<Int8PoolStep>(int8Kernels_, Int8PoolStep::Parts{inner, &sums_, nullptr, nullptr}));
    addInt8Squeeze(block, inner, 1);
  }
  addInt8Convolution(*block.matrix(LayerRole::Project), inner, output, residual,
                     squeezes ? &factors_ : nullptr);
  bytes_ = output;
}

/// ResNet adds before the last activation, and where the shape changes adds a 1×1 convolution of the input.
void Int8Schedule::addInt8ResNet(const Int8Block& block) {
  const ByteMap output = outputOf(block);
  ByteMap residual = bytes_;
  if (const Int8Matrix* matrix = block.matrix(LayerRole::Shortcut)) {
    residual = bytesIn(shortcut_, output.size, output.channels, block.outputOf(LayerRole::Shortcut));
    addInt8Convolution(*matrix, bytes_, residual, {});
  }
  ByteMap map = bytes_;
  int slot = 0;
  for (const LayerRole role : {LayerRole::Expand, LayerRole::Spatial}) {
    const Int8Matrix* matrix = block.matrix(role);
    if (!matrix) continue;
    const Layer& layer = block.block.layers[block.index(role)];
    const ByteMap next = bytesIn(inner_[slot++], layer.outSize, layer.outChannels, block.outputOf(role));
    addInt8Convolution(*matrix, map, next, {});
    map = next;
  }
  addInt8Convolution(*block.matrix(LayerRole::Project), map, output, residual);
  bytes_ = output;
}

/// Pooling and classifier, behind bytes or floats, in bytes or floats.
void Int8Schedule::addEnd(const PackedInt8Network& weights) {
  const std::size_t last = weights.blocks.size() - 1;
  if (inBytes_) {
    steps_.push_back(std::make_unique<Int8FeatureStep>(bytes_, arrays_));
    steps_.push_back(std::make_unique<Int8PoolStep>(
        int8Kernels_, Int8PoolStep::Parts{bytes_, nullptr, &pooled_, &arrays_}));
  } else {
    steps_.push_back(std::make_unique<FeatureStep>(current_, arrays_));
    steps_.push_back(std::make_unique<GlobalPoolStep>(
        kernels_, GlobalPoolStep::Parts{current_, true, &pooled_, &arrays_}));
  }
  const std::vector<PackedInt8Layer>& layers = weights.blocks[last];
  if (layers.back().matrix) {
    Int8ClassifierStep::Parts parts;
    parts.classifier = &*layers.back().matrix;
    if (const auto& hidden = layers[layers.size() - 2].matrix) parts.hidden = &*hidden;
    parts.pooled = weights.scales.pooled;
    parts.averages = &pooled_;
    parts.images = shape_.batch;
    parts.arrays = &arrays_;
    steps_.push_back(std::make_unique<Int8ClassifierStep>(int8Kernels_, parts));
    return;
  }
  const std::vector<PackedLayer>& floats = weights.floats.blocks[last];
  const auto& hidden = floats[floats.size() - 2].matrix;  // in front of it is the pooling
  if (hidden)
    steps_.push_back(std::make_unique<LinearStep>(
        kernels_, LinearStep::Parts{&*hidden, &pooled_, shape_.batch, &hidden_, &arrays_}));
  steps_.push_back(std::make_unique<LinearStep>(
      kernels_, LinearStep::Parts{&*floats.back().matrix, hidden ? &hidden_ : &pooled_, shape_.batch, nullptr,
                                  &arrays_}));
}

}  // namespace effnet::fastpath
