#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace effnet {

/// A whole file in memory, private: writing to it (training in place) never reaches the disk.
class MappedFile {
 public:
  /// Throws Error("file_missing" | "read_failed").
  static std::shared_ptr<MappedFile> open(const std::filesystem::path& file);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::span<std::byte> bytes() const { return bytes_; }

  /// Lets the pages that lie wholly in `part` leave memory; they come back from the disk when read. Only for
  /// parts that were never written to.
  void release(std::span<std::byte> part) const;

 private:
  explicit MappedFile(std::span<std::byte> bytes) : bytes_(bytes) {}
  std::span<std::byte> bytes_;
};

}  // namespace effnet
