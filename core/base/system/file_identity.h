#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace effnet {

/// What a file has of its own until somebody changes it: its content, name or rights cannot change without
/// `changed`, which no program sets.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t number = 0;  ///< on that device
  std::int64_t bytes = 0;
  std::int64_t changed = 0;  ///< nanoseconds of the system's clock

  auto operator<=>(const FileIdentity&) const = default;
};

/// Of the regular file that the path leads to; none where there is no such file, where it was changed within
/// the last seconds (it may be again, at the same tick of the clock), or where the system does not tell.
std::optional<FileIdentity> settledIdentity(const std::filesystem::path& file);

}  // namespace effnet
