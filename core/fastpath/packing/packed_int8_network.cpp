#include "core/fastpath/packing/packed_int8_network.h"

namespace effnet::fastpath {
namespace {

/// The tensor that a layer reads.
TensorScale inputOf(const QuantizedNetwork& network, const Block& block, int b, int i) {
  const QuantizedBlock& values = network.blocks[b];
  const LayerRole role = block.layers[i].role;
  const bool behindHidden = i > 0 && block.layers[i - 1].role == LayerRole::Hidden;
  if (block.layers[i].kind == LayerKind::Linear && !behindHidden) return network.pooled;
  if (role == LayerRole::SqueezeReduce) return values.squeezed;
  const bool first = i == 0 || block.layers[i - 1].role == LayerRole::Shortcut;
  if (first) return b == 0 ? network.images : network.blocks[b - 1].output;
  return block.layers[i - 1].role == LayerRole::SqueezeExpand ? values.excited : values.layers[i - 1].output;
}

/// What stands between a layer and what comes out of its block, or goes into its next layer.
Int8Surroundings surroundingsOf(const QuantizedNetwork& network, const Block& block, int b, int i) {
  Int8Surroundings scales{inputOf(network, block, b, i), network.blocks[b].layers[i].output};
  const LayerRole role = block.layers[i].role;
  if (role == LayerRole::Classifier || role == LayerRole::SqueezeExpand) scales.output = {};
  const bool last = i + 1 == static_cast<int>(block.layers.size()) || role == LayerRole::Stem;
  if (!last || role == LayerRole::Classifier) return scales;
  scales.output = network.blocks[b].output;
  if (!block.residual) return scales;
  const bool shortcut = block.layers.front().role == LayerRole::Shortcut;
  scales.residual = shortcut ? network.blocks[b].layers.front().output : network.blocks[b - 1].output;
  scales.residualFirst = block.op == Operator::BasicBlock || block.op == Operator::Bottleneck;
  return scales;
}

QuantizedNetwork withoutWeights(const QuantizedNetwork& network) {
  QuantizedNetwork scales{network.spec, network.images, network.pooled, {}};
  for (const QuantizedBlock& block : network.blocks) {
    QuantizedBlock& copy = scales.blocks.emplace_back();
    copy.squeezed = block.squeezed;
    copy.excited = block.excited;
    copy.output = block.output;
    for (const QuantizedLayer& layer : block.layers) copy.layers.emplace_back().output = layer.output;
  }
  return scales;
}

ExpandedNetwork folded(ExpandedNetwork network) {
  for (Block& block : network.blocks)
    for (Layer& layer : block.layers) {
      layer.bias = layer.weights() > 0;
      layer.norm = false;
    }
  return network;
}

struct Job {
  const Layer* layer;
  const QuantizedLayer* values;
  Int8Surroundings scales;
  PackedInt8Layer* target;
};

}  // namespace

std::size_t PackedInt8Network::weightBytes() const {
  std::size_t bytes = floats.floats.bytes();
  for (const auto& block : blocks)
    for (const PackedInt8Layer& layer : block) {
      if (layer.matrix) bytes += layer.matrix->bytes();
      if (layer.depthwise) bytes += layer.depthwise->weights.bytes();
    }
  return bytes;
}

PackedInt8Network packInt8Network(const QuantizedNetwork& network, const Int8Kernels& kernels,
                                  const Kernels& floatKernels, int threads) {
  const ExpandedNetwork expanded = folded(expand(network.spec));
  validate(expanded, network);
  PackedInt8Network packed{withoutWeights(network), {}, {}, {}};
  std::vector<Job> jobs;
  packed.blocks.resize(expanded.blocks.size());
  for (std::size_t b = 0; b < expanded.blocks.size(); ++b) {
    const Block& block = expanded.blocks[b];
    packed.inBytes.push_back(network.quantised(b));
    packed.blocks[b].resize(block.layers.size());
    for (std::size_t i = 0; i < block.layers.size(); ++i)
      if (network.blocks[b].layers[i].quantised())
        jobs.push_back({&block.layers[i], &network.blocks[b].layers[i],
                        surroundingsOf(network, block, static_cast<int>(b), static_cast<int>(i)),
                        &packed.blocks[b][i]});
  }
  const int count = static_cast<int>(jobs.size());
#pragma omp parallel for num_threads(threads) schedule(dynamic)
  for (int i = 0; i < count; ++i) {
    const Job& job = jobs[i];
    if (job.layer->groups > 1)
      job.target->depthwise = packInt8Depthwise(*job.layer, *job.values, job.scales, kernels);
    else
      job.target->matrix = packInt8Matrix(*job.layer, *job.values, job.scales, kernels);
  }
  const auto valuesOf = [&](const Block& block, const Layer& layer) -> const QuantizedLayer& {
    const auto b = static_cast<std::size_t>(&block - expanded.blocks.data());
    const auto i = static_cast<std::size_t>(&layer - block.layers.data());
    return network.blocks[b].layers[i];
  };
  packed.floats = packNetwork(
      expanded,
      [&](const Block& block, const Layer& layer) {
        const QuantizedLayer& values = valuesOf(block, layer);
        return LayerWeights{.weight = values.floatWeight, .bias = values.bias};
      },
      floatKernels, threads,
      [&](const Block& block, const Layer& layer) { return !valuesOf(block, layer).quantised(); });
  return packed;
}

}  // namespace effnet::fastpath
