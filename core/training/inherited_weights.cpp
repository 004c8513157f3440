#include "core/training/inherited_weights.h"

#include "core/checkpoint/checkpoint.h"
#include "core/training/training_network.h"

#include <c10/core/GradMode.h>
#include <system_error>

namespace effnet {

std::filesystem::path inheritedWeights(const RunDirectory& run) {
  return run.root / "inherited.safetensors";
}

int inheritWeights(Network network, const RunDirectory& run) {
  const auto file = inheritedWeights(run);
  std::error_code unknown;
  if (!std::filesystem::exists(file, unknown)) return 0;
  const Checkpoint parent = openCheckpoint(file.string());
  const TensorMap theirs = tensorsOf(parent.network);
  const c10::AutoGradMode noGradient(false);
  int copied = 0;
  for (auto& [name, own] : tensorsOf(network)) {
    const auto found = theirs.find(name);
    if (found == theirs.end() || !found->second.sizes().equals(own.sizes())) continue;
    own.copy_(found->second);
    ++copied;
  }
  return copied;
}

}  // namespace effnet
