#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/protocol/answers.h"

#include <optional>

namespace effnet {

/// What `effnet calibrate` stored in a checkpoint; training replaces it, since its weights are others then.
std::optional<Decision> storedDecision(const Checkpoint& checkpoint);

/// The logits of no and yes from those of a single output, [..., 1] → [..., 2]: its sigmoid is the softmax of
/// minus and plus half of it, which half a probability parts; with both halves a sure no has the energy of a
/// sure yes.
torch::Tensor noAndYes(const torch::Tensor& logits);

/// Says of an answer whether it is to be left to a person, and which of two classes the operating point
/// answers. `logits` [classes]; those of a single output are a yes or no. Not for
/// several labels that may hold at once: they have no such confidence.
void applyDecision(const Decision& decision, const torch::Tensor& logits, Explanation& answer);

}  // namespace effnet
