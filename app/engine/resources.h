#pragma once

#include <filesystem>
#include <string>

namespace effnet {

/// The file that a model's source names: a path, or "builtin:NAME" for a checkpoint that comes with the
/// program. Those lie in models/ of the folder that EFFNET_RESOURCES names, else of share/effnet-explorer
/// beside the program, else of the source tree that it was built from. Throws Error("file_missing").
std::filesystem::path resolveModelSource(const std::string& source);

}  // namespace effnet
