#include "core/fastpath/plan.h"

#include "core/base/error.h"
#include "core/fastpath/int8_schedule.h"

#include <memory>
#include <optional>

namespace effnet::fastpath {
namespace {

void requirePositive(int threads) {
  if (threads < 1) throw Error("bad_value", "the number of threads must be positive");
}

}  // namespace

struct Plan::State {
  NetworkSpec spec;
  InstructionSet set;
  const Kernels& kernels;
  int threads;
  PackedNetwork weights;  ///< unless it is on bytes
  std::optional<PackedInt8Network> bytes;
  const Int8Kernels* int8Kernels = nullptr;
  std::unique_ptr<Schedule> schedule;

  Schedule& scheduleFor(int batch, int size) {
    if (batch < 1) throw Error("bad_value", "a batch has at least one image");
    const Shape shape{batch, size, threads};
    if (!schedule || schedule->shape() != shape) {
      schedule.reset();  // the old workspace goes before the new one comes
      if (bytes)
        schedule = std::make_unique<Int8Schedule>(*bytes, *int8Kernels, kernels, shape);
      else
        schedule = std::make_unique<Schedule>(spec, weights, kernels, shape);
    }
    return *schedule;
  }
};

Plan::Plan(const ExpandedNetwork& network, const WeightProvider& weights, InstructionSet set, int threads) {
  requirePositive(threads);
  if (!supported(network.spec))
    throw Error("unsupported_device", "the fast path does not run this network here");
  const Kernels& kernels = kernelsFor(set);
  state_.reset(new State{network.spec,
                         set,
                         kernels,
                         threads,
                         packNetwork(network, weights, kernels, threads, {}, winogradTile),
                         {},
                         nullptr,
                         {}});
}

Plan::Plan(const QuantizedNetwork& network, InstructionSet set, int threads) {
  requirePositive(threads);
  if (!supportedOnBytes(network.spec))
    throw Error("unsupported_device", "the fast path does not run this network on bytes");
  const Kernels& kernels = kernelsFor(set);
  const Int8Kernels& int8Kernels = int8KernelsFor(set);
  state_.reset(new State{network.spec, set, kernels, threads, {}, {}, &int8Kernels, {}});
  state_->bytes = packInt8Network(network, int8Kernels, kernels, threads);
}

Plan::~Plan() = default;
Plan::Plan(Plan&&) noexcept = default;
Plan& Plan::operator=(Plan&&) noexcept = default;

const NetworkSpec& Plan::spec() const {
  return state_->spec;
}

InstructionSet Plan::instructionSet() const {
  return state_->set;
}

void Plan::setThreads(int threads) {
  requirePositive(threads);
  state_->threads = threads;
}

void Plan::run(const float* images, int batch, int size, float* logits, float* features, float* pooled) {
  state_->scheduleFor(batch, size).run({images, logits, features, pooled});
}

int Plan::featureSize(int size) const {
  NetworkSpec sized = state_->spec;
  sized.resolution = size;
  return expand(sized).blocks.back().inSize();
}

std::size_t Plan::weightBytes() const {
  return state_->bytes ? state_->bytes->weightBytes() : state_->weights.floats.bytes();
}

std::size_t Plan::workspaceBytes() const {
  return state_->schedule ? state_->schedule->bytes() : 0;
}

std::vector<Plan::StepTime> Plan::profile(const float* images, int batch, int size, float* logits) {
  Schedule& schedule = state_->scheduleFor(batch, size);
  std::vector<double> seconds;
  schedule.run({images, logits, nullptr, nullptr}, &seconds);
  std::vector<StepTime> times;
  for (std::size_t i = 0; i < seconds.size(); ++i)
    times.push_back({schedule.steps()[i]->name(), seconds[i], schedule.stages()[i]});
  return times;
}

}  // namespace effnet::fastpath
