#pragma once

#include <functional>
#include <memory>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// A forward pass on a GPU, recorded as a CUDA graph once a shape of its input has come before, and replayed
/// from then on: hundreds of small kernels otherwise wait for their launches one by one. A recording that
/// fails, or whose answer is not the pass's own, ends recording: the pass itself answers then, as it does in
/// builds without CUDA. Calls are answered one at a time.
class RecordedPass {
 public:
  /// From a tensor on the GPU to tensors there; the same kernels whatever the values, nothing waited for.
  using Pass = std::function<std::vector<torch::Tensor>(const torch::Tensor&)>;

  explicit RecordedPass(Pass pass);
  ~RecordedPass();
  RecordedPass(RecordedPass&&) noexcept;
  RecordedPass& operator=(RecordedPass&&) noexcept;

  /// What the pass gives for `input`, in memory of the caller's own. Throws what the pass throws.
  std::vector<torch::Tensor> run(const torch::Tensor& input);

 private:
  struct Recordings;
  Pass pass_;
  std::unique_ptr<Recordings> recordings_;
};

}  // namespace effnet
