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

 private:
  explicit MappedFile(std::span<std::byte> bytes) : bytes_(bytes) {}
  std::span<std::byte> bytes_;
};

}  // namespace effnet
