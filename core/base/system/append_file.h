#pragma once

#include "core/base/system/output_file.h"

#include <filesystem>
#include <string_view>

namespace effnet {

/// A file that grows by whole pieces.
class AppendFile {
 public:
  /// Throws Error("write_failed").
  AppendFile(std::filesystem::path path, OutputFile::Content before);

  /// Appends all of `content`, or nothing: what was written of it before a failure is cut off again. Throws
  /// Error("write_failed"), also when the file was deleted meanwhile, which the system does not mind.
  void append(std::string_view content);

 private:
  std::filesystem::path path_;
  OutputFile file_;
};

}  // namespace effnet
