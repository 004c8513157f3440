#pragma once

#include "core/protocol/run_event.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// Reads what a run appends to its events.jsonl, whole lines only.
class EventTail {
 public:
  /// A line longer than this is no event; it is skipped and counted as damaged.
  static constexpr std::size_t kMaxLine = 16 * 1024 * 1024;

  explicit EventTail(std::filesystem::path file) : file_(std::move(file)) {}

  /// The events appended since the last call, from at most `bytes` of the file. A file that became shorter (a
  /// resumed run cuts its half line) is followed; one that was replaced is read from its start, and
  /// restarted() is true.
  std::vector<RunEvent> read(std::size_t bytes);

  bool restarted() const { return restarted_; }
  bool atEnd() const { return atEnd_; }
  /// How much of the file has been read, 0 … 1; 1 where there is none.
  double fraction() const {
    return size_ == 0 ? 1 : static_cast<double>(offset_) / static_cast<double>(size_);
  }
  int damagedLines() const { return damagedLines_; }

 private:
  void decode(std::string_view line, std::vector<RunEvent>& events);

  std::filesystem::path file_;
  std::uint64_t offset_ = 0;
  std::uint64_t size_ = 0;  ///< at the last look
  std::string partial_;
  bool restarted_ = false;
  bool atEnd_ = false;
  int damagedLines_ = 0;
};

}  // namespace effnet
