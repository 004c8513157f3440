#include "core/training/ranks/cluster.h"

#include "core/base/error.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/nn/torch_errors.h"
#include "core/training/ranks/local_meeting.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#if defined(USE_C10D_GLOO) && __has_include(<gloo/transport/device.h>)
#define EFFNET_CLUSTER_GLOO
#endif
#if defined(USE_C10D_NCCL) && __has_include(<nccl.h>)
#define EFFNET_CLUSTER_NCCL
#endif
#if defined(EFFNET_CLUSTER_GLOO) || defined(EFFNET_CLUSTER_NCCL)
#define EFFNET_CLUSTER
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>
#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#endif
#ifdef EFFNET_CLUSTER_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#endif
#ifdef EFFNET_CLUSTER_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

namespace effnet {

Error processLost(const std::exception& error) {
  return {"process_lost", "another process of this training is gone or out of reach (" + firstLine(error) +
                              "); start all of them again with --resume"};
}

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::optional<int> number(const char* name) {
  const std::string text = variable(name);
  int value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

/// What a launcher said.
struct Place {
  int rank;
  int size;
  std::string address;
  int port;
};

/// Nothing where no launcher is at work, or one with a single process.
std::optional<Place> placeFromEnvironment() {
  if (variable("WORLD_SIZE").empty() || number("WORLD_SIZE") == 1) return std::nullopt;
  const auto size = number("WORLD_SIZE");
  const auto rank = number("RANK");
  const auto port = number("MASTER_PORT");
  std::string wrong;
  const auto require = [&](bool fine, const char* problem) {
    if (!fine) wrong += (wrong.empty() ? "" : "; ") + std::string(problem);
  };
  require(size && *size >= 1 && *size <= 65536, "WORLD_SIZE must be the number of processes");
  require(rank && *rank >= 0 && (!size || *rank < *size), "RANK must be 0 to WORLD_SIZE - 1");
  require(port && *port > 0 && *port < 65536, "MASTER_PORT must be a port");
  require(!variable("MASTER_ADDR").empty(), "MASTER_ADDR must name the machine of rank 0");
  if (!wrong.empty()) throw Error("bad_cluster", wrong);
  return Place{*rank, *size, variable("MASTER_ADDR"), *port};
}

#ifdef EFFNET_CLUSTER

template <typename Call>
void orLost(Call&& call) {
  try {
    call();
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    throw processLost(error);
  }
}

c10::intrusive_ptr<c10d::Store> openStore(const Place& place) {
  // torchrun's agent has a store of its own at this address, and uses it anew for each restart.
  const bool agent = variable("TORCHELASTIC_USE_AGENT_STORE") == "True";
  if (!agent && LocalMeeting::isHere(place.address)) {
    // Held until the process ends: it says that the file is this training's.
    static std::optional<LocalMeeting> meeting;
    meeting.reset();
    meeting.emplace(place.rank, place.port);
    return c10::make_intrusive<c10d::FileStore>(meeting->file().string(), place.size);
  }
  c10d::TCPStoreOptions options;
  options.port = static_cast<std::uint16_t>(place.port);
  options.isServer = place.rank == 0 && !agent;
  options.waitWorkers = false;
#if EFFNET_TORCH_VERSION >= 204
  options.useLibUV = false;  // Debian's LibTorch is built without it
#endif
  auto store = c10::make_intrusive<c10d::TCPStore>(place.address, options);
  const std::string attempt = variable("TORCHELASTIC_RESTART_COUNT");
  return c10::make_intrusive<c10d::PrefixStore>("/worker/attempt_" + (attempt.empty() ? "0" : attempt),
                                                store);
}

template <typename Backend>
c10::intrusive_ptr<c10d::ProcessGroup> asGroup([[maybe_unused]] const c10::intrusive_ptr<c10d::Store>& store,
                                               [[maybe_unused]] const Place& place,
                                               [[maybe_unused]] torch::Device device,
                                               const c10::intrusive_ptr<Backend>& backend) {
#if EFFNET_TORCH_VERSION >= 200
  const auto type =
      device.is_cpu() ? c10d::ProcessGroup::BackendType::GLOO : c10d::ProcessGroup::BackendType::NCCL;
  auto group = c10::make_intrusive<c10d::ProcessGroup>(store, place.rank, place.size);
  group->setBackend(device.type(), type, c10::intrusive_ptr<c10d::Backend>(backend));
  group->setDefaultBackend(type);
  return group;
#else
  return backend;
#endif
}

c10::intrusive_ptr<c10d::ProcessGroup> openGroup(const Place& place, torch::Device device) {
  const auto store = openStore(place);
#ifdef EFFNET_CLUSTER_NCCL
  if (device.is_cuda())
    return asGroup(store, place, device,
                   c10::make_intrusive<c10d::ProcessGroupNCCL>(store, place.rank, place.size));
#endif
  if (!device.is_cpu())
    throw Error("no_cluster", "this build has no NCCL: several GPUs cannot train one network together");
#ifdef EFFNET_CLUSTER_GLOO
  using Gloo = c10d::ProcessGroupGloo;
  // A paused or validating rank 0 may let the others wait long; a lost one is noticed by its closed
  // connection.
  auto options = Gloo::Options::create(std::chrono::hours(24));
  const std::string interface = variable("GLOO_SOCKET_IFNAME");
  options->devices.push_back(!interface.empty() ? Gloo::createDeviceForInterface(interface)
                             : LocalMeeting::isHere(place.address)
                                 ? Gloo::createDeviceForHostname("127.0.0.1")
                                 : Gloo::createDefaultDevice());
  return asGroup(store, place, device, c10::make_intrusive<Gloo>(store, place.rank, place.size, options));
#else
  throw Error("no_cluster",
              "this program was built without Gloo (libgloo-dev was missing): on the CPU it trains in "
              "one process only");
#endif
}

/// Debian's package lacks a header of c10d's own Reducer, so the buckets are made here.
class BucketExchange final : public GradientExchange {
 public:
  BucketExchange(std::vector<torch::Tensor> parameters, c10::intrusive_ptr<c10d::ProcessGroup> group,
                 int size)
      : group_(std::move(group)), size_(size) {
    // Gradients come in the reverse order of the forward pass. The first bucket is small, to start early.
    constexpr std::int64_t kFirst = std::int64_t{1} << 18;
    constexpr std::int64_t kLimit = std::int64_t{6} << 20;
    std::reverse(parameters.begin(), parameters.end());
    std::int64_t filled = kLimit;
    for (auto& parameter : parameters) {
      if (filled >= (buckets_.size() == 1 ? kFirst : kLimit)) {
        buckets_.emplace_back();
        filled = 0;
      }
      filled += parameter.numel();
      listen(parameter, buckets_.size() - 1);
      buckets_.back().parameters.push_back(std::move(parameter));
    }
  }

  ~BucketExchange() override {
    for (const auto& [node, hook] : hooks_) node->del_post_hook(hook);
  }

  void beforeBackward() override {
    for (auto& bucket : buckets_) bucket.missing = bucket.parameters.size();
    sent_ = 0;
    listening_ = true;
  }

  void afterBackward() override {
    listening_ = false;
    orLost([&] {
      while (sent_ < buckets_.size()) send();  // those that hold a parameter without a gradient
      for (auto& bucket : buckets_) {
        bucket.work->wait();
        bucket.flat[0].div_(size_);
        std::int64_t place = 0;
        for (auto& parameter : bucket.parameters) {
          auto& gradient = parameter.mutable_grad();
          const auto mean = bucket.flat[0].slice(0, place, place + parameter.numel()).view(parameter.sizes());
          if (gradient.defined())
            gradient.copy_(mean);
          else
            gradient = mean.clone();
          place += parameter.numel();
        }
        bucket.work.reset();
        bucket.flat.clear();
      }
    });
  }

 private:
  struct Bucket {
    std::vector<torch::Tensor> parameters;
    std::size_t missing = 0;          ///< gradients that have not come
    std::vector<torch::Tensor> flat;  ///< one: all gradients behind each other
    c10::intrusive_ptr<c10d::Work> work;
  };

  struct Hook final : torch::autograd::FunctionPostHook {
    Hook(BucketExchange& owner, std::size_t bucket) : exchange(owner), index(bucket) {}
    torch::autograd::variable_list operator()(const torch::autograd::variable_list& outputs,
                                              const torch::autograd::variable_list&) override {
      exchange.ready(index);
      return outputs;
    }
    BucketExchange& exchange;
    std::size_t index;
  };

  void listen(const torch::Tensor& parameter, std::size_t bucket) {
    auto node = torch::autograd::impl::grad_accumulator(parameter);
    const auto hook = node->add_post_hook(std::make_unique<Hook>(*this, bucket));
    hooks_.emplace_back(std::move(node), hook);
  }

  void ready(std::size_t index) {
    if (!listening_) return;
    --buckets_[index].missing;
    // All processes must send the buckets in the same order, whatever order gradients come in.
    while (sent_ < buckets_.size() && buckets_[sent_].missing == 0) orLost([&] { send(); });
  }

  void send() {
    auto& bucket = buckets_[sent_++];
    std::vector<torch::Tensor> pieces;
    for (const auto& parameter : bucket.parameters) {
      const auto& gradient = parameter.grad();
      pieces.push_back(gradient.defined()
                           ? gradient.detach().reshape({-1})
                           : at::zeros({parameter.numel()}, parameter.options().requires_grad(false)));
    }
    bucket.flat = {at::cat(pieces)};
    bucket.work = group_->allreduce(bucket.flat);
  }

  c10::intrusive_ptr<c10d::ProcessGroup> group_;
  int size_;
  std::vector<Bucket> buckets_;
  /// A pointer of std's up to some LibTorch after 2.6, of c10's by 2.14.
  using NodePointer = decltype(torch::autograd::impl::grad_accumulator(std::declval<torch::Tensor>()));
  std::vector<std::pair<NodePointer, std::uintptr_t>> hooks_;
  std::size_t sent_ = 0;  ///< buckets
  bool listening_ = false;
};

class C10dCluster final : public Cluster {
 public:
  C10dCluster(const Place& place, torch::Device device) : place_(place), device_(device) {
    orLost([&] {
      group_ = openGroup(place, device);
      sum(at::ones({1}));  // all are there
    });
  }
  int rank() const override { return place_.rank; }
  int size() const override { return place_.size; }
  void sum(torch::Tensor tensor) override { reduce(tensor, c10d::ReduceOp::SUM); }
  void max(torch::Tensor tensor) override { reduce(tensor, c10d::ReduceOp::MAX); }
  void broadcast(torch::Tensor tensor) override {
    orLost([&] {
      std::vector<torch::Tensor> moved{tensor.detach().contiguous().to(device_)};
      group_->broadcast(moved)->wait();
      tensor.detach().copy_(moved[0]);
    });
  }
  std::unique_ptr<GradientExchange> exchange(std::vector<torch::Tensor> parameters) override {
    return std::make_unique<BucketExchange>(std::move(parameters), group_, place_.size);
  }

 private:
  void reduce(torch::Tensor tensor, c10d::ReduceOp::RedOpType operation) {
    orLost([&] {
      std::vector<torch::Tensor> moved{tensor.detach().contiguous().to(device_)};
      c10d::AllreduceOptions options;
      options.reduceOp = operation;
      group_->allreduce(moved, options)->wait();
      tensor.detach().copy_(moved[0]);
    });
  }

  Place place_;
  torch::Device device_;
  c10::intrusive_ptr<c10d::ProcessGroup> group_;
};

#endif

}  // namespace

std::unique_ptr<Cluster> Cluster::fromEnvironment([[maybe_unused]] torch::Device device) {
  const auto place = placeFromEnvironment();
  if (!place) return nullptr;
#ifdef EFFNET_CLUSTER
  return std::make_unique<C10dCluster>(*place, device);
#else
  throw Error(
      "no_cluster",
      "this program was built without c10d (libgloo-dev and NCCL's header were missing): it trains in "
      "one process only");
#endif
}

torch::Device deviceInCluster(const std::string& devices) {
  const auto local = placeFromEnvironment() ? number("LOCAL_RANK") : std::nullopt;
  if (local && devices.find(',') != std::string::npos) {
    std::istringstream list(devices);
    std::string device;
    for (int place = 0; place <= *local; ++place)
      if (!std::getline(list, device, ','))
        throw Error("bad_value", "device: '" + devices + "' names fewer devices than there are processes");
    return deviceFromString(device);
  }
  const torch::Device device = deviceFromString(devices);
  if (!device.is_cuda() || !local) return device;
  return {device.type(), static_cast<torch::DeviceIndex>(*local)};
}

bool isFollower() {
  const auto place = placeFromEnvironment();
  return place && place->rank > 0;
}

}  // namespace effnet
