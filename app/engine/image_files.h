#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What IMAGE… names: files as they are, folders with every picture in and below them, sorted by name; a
/// folder without any as itself, for readImageFile to say so.
std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments);

}  // namespace effnet
