#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/protocol/json.h"

namespace effnet {

/// timm's config.json: the name under which timm builds this very network, with the padding, the epsilon and
/// the preprocessing that are the checkpoint's. Throws Error("layout_unsupported") for a network that timm
/// has no name for.
Json timmConfig(const Checkpoint& checkpoint);

/// The config.json of transformers' EfficientNetForImageClassification. Throws Error("layout_unsupported")
/// for what that module computes otherwise: another family, symmetric padding, an odd input size, other
/// skips.
Json transformersConfig(const Checkpoint& checkpoint);

/// The preprocessor_config.json of the image processor in transformers that does what the checkpoint wants.
Json transformersPreprocessor(const Preprocessing& preprocessing);

}  // namespace effnet
