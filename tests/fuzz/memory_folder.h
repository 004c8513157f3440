#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace effnet {

/// A folder that never touches a disk, one for the whole process.
class MemoryFolder {
 public:
  MemoryFolder() {
    char name[] = "/dev/shm/effnet-fuzz-XXXXXX";
    const char* made = mkdtemp(name);
    if (made == nullptr) std::abort();
    path_ = made;
  }
  ~MemoryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  MemoryFolder(const MemoryFolder&) = delete;
  MemoryFolder& operator=(const MemoryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

  /// Writes what stands before the next line "--" of `rest`, and takes it off.
  void writePart(std::string_view name, std::string_view& rest) const {
    const auto end = rest.find("\n--\n");
    std::ofstream(path_ / name, std::ios::binary) << rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 4);
  }

 private:
  std::filesystem::path path_;
};

}  // namespace effnet
