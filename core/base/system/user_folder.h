#pragma once

#include <filesystem>

namespace effnet {

/// The folder that the variable names (XDG_DATA_HOME, XDG_CACHE_HOME), else `usual` in the user's home.
/// Throws Error("write_failed") where there is neither.
std::filesystem::path userFolder(const char* variable, const char* usual);

}  // namespace effnet
