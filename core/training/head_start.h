#pragma once

#include "core/training/train_session.h"

namespace effnet {

/// Gives the network the classifier of a first answer: fitted to the features that the pretrained network has
/// of the training part (kept ones, where there are any), its strength chosen by folds. The epochs of the
/// classifier alone are dropped: there is nothing left for them to learn. Throws Error("bad_config") for a
/// start from scratch, and what pictureFeatures() throws.
void startLinearly(TrainSession& session);

}  // namespace effnet
