#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/nn/network.h"
#include "core/protocol/train_config.h"
#include "core/training/optimizer/ema.h"
#include "core/training/optimizer/optimizer.h"

#include <string>
#include <vector>

namespace effnet {

/// Opens `config.weights`, or initialises `config.network` from the seed, with a classifier for these labels.
/// Fills in what the configuration leaves to the checkpoint: network and preprocessing. Throws what
/// openCheckpoint and NetworkImpl throw.
Network makeTrainingNetwork(TrainConfig& config, const std::vector<std::string>& labels);

/// A network that was named must be the checkpoint's; its input size and class count may differ. Throws
/// Error("checkpoint_mismatch").
void requireNetwork(const NetworkSpec& wanted, const Checkpoint& checkpoint);

/// All parameters and buffers of a network by name, sharing its memory.
TensorMap tensorsOf(Network network);

/// The parameters that learn, grouped by rate and decay: stage by stage under `layerDecay`, the classifier at
/// the head's rate, no decay on normalisations and biases. Parameters of stages that stay as they are want no
/// gradient.
std::vector<ParameterGroup> parameterGroups(Network network, const TrainConfig& config);

/// The first stage that learns besides the classifier, from 1; stageCount() + 1 when the classifier learns
/// alone.
int firstTrainableStage(Network network, const TrainConfig& config);

}  // namespace effnet
