#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace effnet {

/// What a file is that is taken for weights and holds none that are read here, and the way out: "a Git LFS
/// pointer, …". Empty where nothing is recognised.
std::string foreignKind(const std::filesystem::path& path, std::span<const std::byte> bytes);

/// The same of a zip archive by the names in it.
std::string foreignArchive(const std::vector<std::string>& names);

}  // namespace effnet
