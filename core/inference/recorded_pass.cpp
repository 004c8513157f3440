#include "core/inference/recorded_pass.h"

#include <utility>

#ifdef EFFNET_CUDA
#include "core/nn/compat.h"
#include "core/nn/torch_errors.h"

#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>
#include <ATen/ops/allclose.h>
#include <c10/cuda/CUDAGuard.h>
#include <map>
#include <mutex>
#endif

namespace effnet {

#ifdef EFFNET_CUDA
namespace {

constexpr std::size_t kShapesKept = 4;  ///< each holds all of its maps on the GPU
constexpr int kWarmUpRuns = 3;          ///< cuDNN chooses, libraries allocate
constexpr double kTolerance = 1e-3;     ///< of the largest value: two kernels of one convolution in TF32

struct Recording {
  torch::Tensor input;
  std::vector<torch::Tensor> output;
  at::cuda::CUDAGraph graph;
};

void beginCapture(at::cuda::CUDAGraph& graph) {
#if EFFNET_TORCH_VERSION >= 201
  // What other threads do with the GPU meanwhile is no mistake of this one.
  graph.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
#else
  graph.capture_begin();
#endif
}

std::unique_ptr<Recording> record(const RecordedPass::Pass& pass, const torch::Tensor& input) {
  auto recording = std::make_unique<Recording>();
  at::cuda::CUDAEvent inputIsThere;
  inputIsThere.record();
  const auto stream =
      at::cuda::getStreamFromPool(false, input.device().index());  // the default one records nothing
  inputIsThere.block(stream);
  const c10::cuda::CUDAStreamGuard guard(stream);
  recording->input = input.clone();
  for (int i = 0; i < kWarmUpRuns; ++i) pass(recording->input);
  stream.synchronize();
  beginCapture(recording->graph);
  try {
    recording->output = pass(recording->input);
  } catch (...) {
    recording->graph.capture_end();
    throw;
  }
  recording->graph.capture_end();
  stream.synchronize();
  return recording;
}

std::vector<torch::Tensor> replay(Recording& recording, const torch::Tensor& input) {
  recording.input.copy_(input);
  recording.graph.replay();
  std::vector<torch::Tensor> output;
  for (const auto& tensor : recording.output) output.push_back(tensor.clone());
  return output;
}

bool alike(const std::vector<torch::Tensor>& one, const std::vector<torch::Tensor>& other) {
  for (std::size_t i = 0; i < one.size(); ++i) {
    const double largest = other[i].abs().max().item<double>();
    if (!at::allclose(one[i], other[i], 0, kTolerance * largest)) return false;
  }
  return true;
}

}  // namespace

struct RecordedPass::Recordings {
  std::mutex mutex;
  bool usable = true;
  std::map<std::vector<std::int64_t>, std::unique_ptr<Recording>> ofShape;  ///< empty: the shape came once
};

std::vector<torch::Tensor> RecordedPass::run(const torch::Tensor& input) {
  const std::lock_guard lock(recordings_->mutex);
  const c10::cuda::CUDAGuard device(input.device());
  auto& kept = recordings_->ofShape;
  const auto found = kept.find(input.sizes().vec());
  if (found != kept.end() && found->second) return replay(*found->second, input);
  std::vector<torch::Tensor> answer;
  try {
    answer = pass_(input);
  } catch (const c10::Error& error) {
    if (kept.empty() || !isOutOfMemory(error)) throw;
    kept.clear();  // the recordings of other shapes hold memory that this one needs
    return pass_(input);
  }
  if (!recordings_->usable) return answer;
  if (found == kept.end()) {
    if (kept.size() >= kShapesKept) kept.clear();
    kept.emplace(input.sizes().vec(), nullptr);
    return answer;
  }
  try {
    found->second = record(pass_, input);
    recordings_->usable = alike(replay(*found->second, input), answer);
  } catch (const c10::Error&) {
    recordings_->usable = false;  // too little memory for both, or an operation that cannot be recorded
  }
  if (!recordings_->usable) kept.clear();
  return answer;
}
#else
struct RecordedPass::Recordings {};

std::vector<torch::Tensor> RecordedPass::run(const torch::Tensor& input) {
  return pass_(input);
}
#endif

RecordedPass::RecordedPass(Pass pass) : pass_(std::move(pass)), recordings_(std::make_unique<Recordings>()) {}
RecordedPass::~RecordedPass() = default;
RecordedPass::RecordedPass(RecordedPass&&) noexcept = default;
RecordedPass& RecordedPass::operator=(RecordedPass&&) noexcept = default;

}  // namespace effnet
