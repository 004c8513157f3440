#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/protocol/answers.h"

#include <optional>

namespace effnet {

/// What `effnet calibrate` stored in a checkpoint; training replaces it, since its weights are others then.
std::optional<Decision> storedDecision(const Checkpoint& checkpoint);

/// Says of an answer whether it is to be left to a person, and which of two classes the operating point
/// answers. `logits` [classes]; those of a single output are a yes or no. Not for
/// several labels that may hold at once: they have no such confidence.
void applyDecision(const Decision& decision, const torch::Tensor& logits, Explanation& answer);

}  // namespace effnet
