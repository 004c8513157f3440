#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace effnet {

/// The stored entries of a zip archive by name, as parts of its mapped bytes. Throws
/// Error("checkpoint_damaged") for compressed or encrypted entries, repeated names, and entries that overlap
/// or reach beyond the file.
std::map<std::string, std::span<std::byte>> storedEntries(const std::filesystem::path& path,
                                                          std::span<std::byte> bytes);

}  // namespace effnet
