#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/features/decision.h"
#include "core/protocol/answers.h"

#include <optional>

namespace effnet {

/// What `effnet calibrate` stored in a checkpoint; training replaces it, since its weights are others then.
std::optional<Decision> storedDecision(const Checkpoint& checkpoint);

/// Whether an answer is to be left to a person.
bool isRejected(const Decision& decision, const Explanation& answer);

}  // namespace effnet
