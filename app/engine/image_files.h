#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What IMAGE… names: files as they are, folders with every picture in and below them, sorted by name.
/// Throws Error("folder_empty") for a folder without any.
std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments);

}  // namespace effnet
