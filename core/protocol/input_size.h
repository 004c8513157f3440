#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/train_config.h"
#include "core/scaling/cost.h"

namespace effnet {

// The size of the pictures stands in three places of a TrainConfig: `resolution` (a wish), the network's
// (what its costs are counted for) and the preprocessing's (what is cut out). It is one fact; these keep it
// one.

/// In pixels: the wish, else the network's that is trained from scratch, else that of a preprocessing which
/// was set; 0 where the starting checkpoint decides.
int inputSize(const TrainConfig& config);

/// The network at the size at which it trains.
NetworkSpec trainedNetwork(const TrainConfig& config);

/// Another network from scratch, at its own size: what was said of the size before belonged to another one.
void setNetwork(TrainConfig& config, const NetworkSpec& network);

/// Network and preprocessing follow the one size, where it is known. The shorter side keeps its share of the
/// crop; the usual preprocessing stays the usual one.
void agreeOnInputSize(TrainConfig& config);

/// The same behind the checkpoint: everything is known, and `resolution` says it, too.
void settleInputSize(TrainConfig& config);

/// What a sweep or a scaling experiment counted for a run, kept beside its configuration.
/// Throws Error("write_failed").
void writePlannedNetwork(const RunDirectory& run, const Analysis& planned);

/// Refuses a network that is another one than was planned for the run; nothing where no plan says what it
/// should be. Throws Error("not_as_planned") naming both.
void requirePlannedNetwork(const RunDirectory& run, const NetworkSpec& network);

}  // namespace effnet
