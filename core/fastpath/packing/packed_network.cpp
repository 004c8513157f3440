#include "core/fastpath/packing/packed_network.h"

#include <exception>

namespace effnet::fastpath {
namespace {

bool isDepthwise(const Layer& layer) {
  return layer.groups > 1;
}

struct Job {
  const Layer* layer;
  LayerWeights values;
  int tile;
  std::size_t begin;  ///< of its floats among all
  PackedLayer* target;
};

void pack(const Job& job, double epsilon, const Kernels& kernels, float* floats) {
  if (isDepthwise(*job.layer))
    job.target->depthwise = packDepthwise(*job.layer, job.values, epsilon, kernels, floats + job.begin);
  else
    job.target->matrix = packMatrix(*job.layer, job.values, epsilon, kernels, floats + job.begin, job.tile);
}

}  // namespace

PackedNetwork packNetwork(const ExpandedNetwork& network, const WeightProvider& weights,
                          const Kernels& kernels, int threads,
                          const std::function<bool(const Block&, const Layer&)>& wanted,
                          int (*tileOf)(const Layer&)) {
  PackedNetwork packed;
  std::vector<Job> jobs;
  std::size_t floats = 0;
  packed.blocks.resize(network.blocks.size());
  for (std::size_t b = 0; b < network.blocks.size(); ++b) {
    const Block& block = network.blocks[b];
    packed.blocks[b].resize(block.layers.size());
    for (std::size_t i = 0; i < block.layers.size(); ++i) {
      const Layer& layer = block.layers[i];
      if (layer.weights() == 0 || (wanted && !wanted(block, layer))) continue;
      const int tile = tileOf ? tileOf(layer) : 0;
      jobs.push_back({&layer, weights(block, layer), tile, floats, &packed.blocks[b][i]});
      floats += packedFloats(layer, tile);
    }
  }
  packed.floats = AlignedFloats(floats);

  std::exception_ptr failure;  // must not leave the parallel region
  const int count = static_cast<int>(jobs.size());
#pragma omp parallel for num_threads(threads) schedule(dynamic)
  for (int i = 0; i < count; ++i) try {
      pack(jobs[i], network.spec.bnEpsilon, kernels, packed.floats.data());
    } catch (...) {
#pragma omp critical
      failure = std::current_exception();
    }
  if (failure) std::rethrow_exception(failure);
  return packed;
}

}  // namespace effnet::fastpath
