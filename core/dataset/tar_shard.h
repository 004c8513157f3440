#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// A picture within a .tar, and what stands beside it under the same name.
struct TarPicture {
  std::string key;          ///< path within the archive without its endings
  std::int64_t offset = 0;  ///< bytes, of the picture within the archive
  std::int64_t bytes = 0;
  std::string label;  ///< what its .cls says, else the folder that it lies in; empty: neither
};

struct TarShard {
  std::vector<TarPicture> pictures;  ///< in the archive's order
  std::vector<std::string> skipped;  ///< "member: reason"; the first 1,000
  std::size_t skippedMembers = 0;    ///< all of them
};

/// Reads the members' headers of an uncompressed archive, and of what says a class the content; nothing is
/// ever written. Members beside each other whose names are equal up to the first point of the last part
/// belong together, as WebDataset has it: 000123.jpg with 000123.cls. Links, devices, sparse members, names
/// that lead out of the archive and pictures of more than 256 MiB are skipped. Throws Error("bad_data") for
/// what is no archive, is cut off, or holds more than 20,000,000 members, "data_missing".
TarShard readTarShard(const std::filesystem::path& file);

/// The same of an archive in memory; `name` for what is said about it.
TarShard readTarBytes(std::string_view bytes, const std::string& name);

/// Whether a file's name ends as a shard's.
bool isTarName(const std::filesystem::path& file);

}  // namespace effnet
