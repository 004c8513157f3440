#pragma once

#include "core/checkpoint/export.h"

namespace effnet {

/// Whether a target names a folder: it has no ending, or is one.
bool namesFolder(const std::filesystem::path& target);

/// A folder as a hub has it, that timm (Layout::Timm) or transformers (Layout::HuggingFace) loads as it is:
/// config.json, model.safetensors, README.md, and for transformers preprocessor_config.json. It appears whole
/// or not at all. Throws Error("bad_value") for other layouts, "layout_unsupported" where the library would
/// compute something else, "unsupported" for a head of several layers, "not_empty", "write_failed",
/// "cancelled".
ExportResult exportFolder(const Checkpoint& checkpoint, Layout layout, const std::filesystem::path& target,
                          const ExportControl& control = {});

}  // namespace effnet
