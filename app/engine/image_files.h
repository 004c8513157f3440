#pragma once

#include "core/scaling/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What IMAGE… names: files as they are, folders with every picture in and below them, sorted by name; a
/// folder without any as itself, for readImageFile to say so.
std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments);

/// What ends a command when some of its images could not be read; the reason of the first stands for all.
Error unreadableImages(std::size_t count, std::size_t total, const std::string& firstReason);

/// "FILE: REASON"; most reasons begin with the file already.
std::string withName(const std::filesystem::path& file, const std::string& reason);

}  // namespace effnet
