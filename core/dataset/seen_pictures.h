#pragma once

#include "core/base/system/file_identity.h"

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace effnet {

/// Pictures whose first bytes were read before, and their sizes: kept between starts, so that a folder that
/// is listed again is not opened file by file. A picture is known by its file's identity, not by its name:
/// what was changed or replaced is read again. May be used from any thread.
class SeenPictures {
 public:
  struct Size {
    std::int32_t width = 0;
    std::int32_t height = 0;

    bool operator==(const Size&) const = default;
  };

  /// Kept in this file, a good number of pictures at most; empty: in this process alone.
  explicit SeenPictures(std::filesystem::path file, std::size_t most = kMost);

  std::optional<Size> find(const FileIdentity& picture);
  void add(const FileIdentity& picture, Size size);

  /// Writes what was added, beside what other programs kept meanwhile. A disk that takes nothing costs the
  /// next listing its time and nothing else.
  void keep();

  /// Those of this user: pictures.seen in the cache folder.
  static SeenPictures& usual();

 private:
  static constexpr std::size_t kMost = std::size_t{1} << 20;

  struct Row {
    FileIdentity picture;
    Size size;
  };

  void open();
  std::vector<Row> read() const;

  std::filesystem::path file_;
  std::size_t most_;
  std::mutex mutex_;
  bool opened_ = false;
  std::vector<Row> rows_;   ///< sorted
  std::vector<Row> fresh_;  ///< not yet among them
};

}  // namespace effnet
