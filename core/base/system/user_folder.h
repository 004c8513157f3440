#pragma once

#include <filesystem>

namespace effnet {

/// The folder that the variable names (XDG_DATA_HOME, XDG_CACHE_HOME), else `usual` in the user's home.
/// Throws Error("write_failed") where there is neither.
std::filesystem::path userFolder(const char* variable, const char* usual);

/// What may be computed anew: $EFFNET_CACHE, else this program's folder in the user's cache. Empty where
/// there is no place for it; relative variables count as absent.
std::filesystem::path cacheFolder();

}  // namespace effnet
