#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What IMAGE… names: files as they are, folders with every picture in and below them, in the natural order
/// of their names; a folder without any as itself, for readImageFile to say so. What a folder holds besides
/// is counted and named on standard error.
std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments);

/// What ends a command when some of its images could not be read; the reason of the first stands for all.
Error unreadableImages(std::size_t count, std::size_t total, const std::string& firstReason);

/// Names on standard error what is wrong with a file that could be read all the same.
void printWarnings(const std::string& file, const std::vector<std::string>& warnings);

/// "FILE: REASON"; most reasons begin with the file already.
std::string withName(const std::filesystem::path& file, const std::string& reason);

}  // namespace effnet
