#include "core/fastpath/packed_network.h"

#include <exception>

namespace effnet::fastpath {
namespace {

bool isDepthwise(const Layer& layer) {
  return layer.groups > 1;
}

struct Job {
  const Layer* layer;
  LayerWeights values;
  PackedLayer* target;
};

void pack(const Job& job, double epsilon, const Kernels& kernels) {
  if (isDepthwise(*job.layer))
    job.target->depthwise = packDepthwise(*job.layer, job.values, epsilon, kernels);
  else
    job.target->matrix = packMatrix(*job.layer, job.values, epsilon, kernels);
}

}  // namespace

std::size_t PackedNetwork::bytes() const {
  std::size_t bytes = 0;
  for (const auto& block : blocks)
    for (const PackedLayer& layer : block) {
      if (layer.matrix) bytes += layer.matrix->weights.bytes() + layer.matrix->bias.bytes();
      if (layer.depthwise) bytes += layer.depthwise->weights.bytes() + layer.depthwise->bias.bytes();
    }
  return bytes;
}

PackedNetwork packNetwork(const ExpandedNetwork& network, const WeightProvider& weights,
                          const Kernels& kernels, int threads) {
  PackedNetwork packed;
  std::vector<Job> jobs;
  packed.blocks.resize(network.blocks.size());
  for (std::size_t b = 0; b < network.blocks.size(); ++b) {
    const Block& block = network.blocks[b];
    packed.blocks[b].resize(block.layers.size());
    for (std::size_t i = 0; i < block.layers.size(); ++i)
      if (block.layers[i].weights() > 0)
        jobs.push_back({&block.layers[i], weights(block, block.layers[i]), &packed.blocks[b][i]});
  }

  std::exception_ptr failure;  // must not leave the parallel region
  const int count = static_cast<int>(jobs.size());
#pragma omp parallel for num_threads(threads) schedule(dynamic)
  for (int i = 0; i < count; ++i) try {
      pack(jobs[i], network.spec.bnEpsilon, kernels);
    } catch (...) {
#pragma omp critical
      failure = std::current_exception();
    }
  if (failure) std::rethrow_exception(failure);
  return packed;
}

}  // namespace effnet::fastpath
