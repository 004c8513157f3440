#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace effnet {

/// One line on standard error that is written over while a person watches, and gone in the end. In a pipe,
/// with -q and where NO_PROGRESS is set there is none. May be called from any one thread at a time.
class ProgressLine {
 public:
  /// "images evaluated"; of bytes, with their unit.
  explicit ProgressLine(std::string what, bool bytes = false);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// `total` 0: not known.
  void show(std::int64_t done, std::int64_t total);

 private:
  void write(const std::string& text);

  std::string what_;
  bool bytes_;
  bool watched_;
  std::size_t length_ = 0;  ///< of what is to be written over
  std::chrono::steady_clock::time_point began_;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace effnet
