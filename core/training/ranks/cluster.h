#pragma once

#include "core/base/error.h"

#include <exception>
#include <memory>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Averages gradients over all processes while the backward pass goes on: parameters are put into buckets,
/// and a bucket travels as soon as its last gradient is there.
class GradientExchange {
 public:
  virtual ~GradientExchange() = default;
  /// To be called around the backward pass whose gradients are to be averaged; other passes only add up.
  virtual void beforeBackward() = 0;
  virtual void afterBackward() = 0;
};

/// What an exception means that came out of what processes exchange: another one is gone.
Error processLost(const std::exception& error);

/// The processes that train one network together through PyTorch's c10d: Gloo on CPUs, NCCL on GPUs. All
/// calls are collective: every process makes the same ones in the same order. Where another process is gone,
/// they throw Error("process_lost").
class Cluster {
 public:
  /// As torchrun and other launchers say by RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT; null where this
  /// process trains alone. Waits until all have come. Throws Error("bad_cluster") for variables that make no
  /// sense, "no_cluster" where this LibTorch has no c10d, "process_lost" when the others do not come.
  static std::unique_ptr<Cluster> fromEnvironment(torch::Device device);
  virtual ~Cluster() = default;

  virtual int rank() const = 0;
  virtual int size() const = 0;

  /// Replaces the tensor by the sum, or the largest elements, of all processes'.
  virtual void sum(torch::Tensor tensor) = 0;
  virtual void max(torch::Tensor tensor) = 0;
  /// Replaces the tensor by that of rank 0.
  virtual void broadcast(torch::Tensor tensor) = 0;
  virtual std::unique_ptr<GradientExchange> exchange(std::vector<torch::Tensor> parameters) = 0;
};

/// The device of this process. Of several ("cuda:0,cuda:2") the one that LOCAL_RANK counts to; of "cuda" or
/// "auto" with several GPUs in a machine, the GPU of that number. Throws as deviceFromString().
torch::Device deviceInCluster(const std::string& devices);

/// The environment says that this process is not the first of several: it writes nothing.
bool isFollower();

/// A part of `count` things, as even as possible.
struct Share {
  std::size_t begin;
  std::size_t count;
};
inline Share shareOf(std::size_t count, int rank, int size) {
  const auto at = [&](int r) { return count * static_cast<std::size_t>(r) / static_cast<std::size_t>(size); };
  return {at(rank), at(rank + 1) - at(rank)};
}

}  // namespace effnet
