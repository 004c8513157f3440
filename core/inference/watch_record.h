#pragma once

#include "core/base/system/append_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>

namespace effnet {

/// A file as it was when it was looked at: another size or time means another picture.
struct FileStamp {
  std::uintmax_t bytes = 0;
  std::int64_t modified = 0;  ///< the file system's count

  auto operator<=>(const FileStamp&) const = default;
};

/// Nothing where the file is gone, or none.
std::optional<FileStamp> stampOf(const std::filesystem::path& file);

/// What a hot folder said about a file.
struct WatchedFile {
  std::string file;  ///< relative to the folder
  FileStamp stamp;
  int classIndex = -1;
  std::string label = {};
  double probability = 0;
  std::string folder = {};  ///< that it is sorted into
  std::string error = {};   ///< why it is not classified; empty where it is
};

/// The table of a hot folder, which outlives its watcher: a row a file, each appended whole. A row that was
/// cut off is dropped, so its file is looked at again; so is one whose row somebody made unreadable.
class WatchRecord {
 public:
  /// Without a file nothing is kept. Throws Error("bad_data") for a table that is something else,
  /// "write_failed", and what readFile throws.
  explicit WatchRecord(std::filesystem::path file);

  /// What was said about this file as it is now; null for a file that is new.
  const WatchedFile* find(const std::string& file, const FileStamp& stamp) const;

  /// Throws Error("write_failed").
  void add(const WatchedFile& answer);

 private:
  void read();

  std::filesystem::path file_;
  std::map<std::tuple<std::string, FileStamp>, WatchedFile> known_;
  std::unique_ptr<AppendFile> out_;
};

}  // namespace effnet
