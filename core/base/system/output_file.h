#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace effnet {

/// A file that is being written, from its end on. What fails returns false, with the reason in errno; so does
/// everything where the file could not be opened.
class OutputFile {
 public:
  enum class Content { Kept, Removed };  ///< what was in the file before

  OutputFile(const std::filesystem::path& file, Content before);
  ~OutputFile() { close(); }
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  bool isOpen() const { return descriptor_ >= 0; }

  /// All of it, if need be piece by piece; before a failure a part may have been written.
  bool write(std::string_view content);

  /// Until it lies on the disk.
  bool flush();

  /// Cuts the file off; writing goes on behind that.
  bool cutTo(std::int64_t size);

  std::int64_t size() const;

  /// Whether its name was removed meanwhile, which writing does not notice.
  bool isDeleted() const;

  /// No more is written; a system may refuse to rename a file before.
  void close();

 private:
  int descriptor_;
};

}  // namespace effnet
