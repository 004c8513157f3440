#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace effnet {

/// The stored entries of a zip archive by name, as parts of its mapped bytes. Throws
/// Error("checkpoint_damaged") for compressed or encrypted entries, repeated names, and entries that overlap
/// or reach beyond the file.
std::map<std::string, std::span<std::byte>> storedEntries(const std::filesystem::path& path,
                                                          std::span<std::byte> bytes);

/// The names of all entries, compressed ones included. Throws Error("checkpoint_damaged").
std::vector<std::string> entryNames(const std::filesystem::path& path, std::span<const std::byte> bytes);

}  // namespace effnet
