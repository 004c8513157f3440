#include "core/training/record/run_log.h"

#include "core/base/append_file.h"

#include <fcntl.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace effnet {
namespace {

/// The length of the file up to and with its last newline.
off_t wholeLines(int descriptor, off_t length) {
  char block[4096];
  while (length > 0) {
    const off_t begin =
        length > static_cast<off_t>(sizeof block) ? length - static_cast<off_t>(sizeof block) : 0;
    const ssize_t count = pread(descriptor, block, static_cast<std::size_t>(length - begin), begin);
    if (count <= 0) return length;
    for (ssize_t i = count; i > 0; --i) {
      if (block[i - 1] == '\n') return begin + i;
    }
    length = begin;
  }
  return 0;
}

}  // namespace

RunLog::RunLog(const RunDirectory& run, Listener listener)
    : path_(run.events().string()), listener_(std::move(listener)) {
  descriptor_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (descriptor_ < 0) failWriting(path_);
  const off_t length = lseek(descriptor_, 0, SEEK_END);
  if (const off_t whole = wholeLines(descriptor_, length);
      whole != length && ftruncate(descriptor_, whole) != 0) {
    close(descriptor_);
    failWriting(path_);
  }
  lseek(descriptor_, 0, SEEK_END);
}

RunLog::~RunLog() {
  if (descriptor_ >= 0) close(descriptor_);
}

void RunLog::write(const RunEvent& event) {
  if (descriptor_ < 0) return;
  appendWhole(descriptor_, path_, encodeEvent(event) + "\n");
  if (tensorBoard_) tensorBoard_->write(event);
  if (listener_) listener_(event);
}

void RunLog::alsoForTensorBoard(const RunDirectory& run, std::int64_t step) {
  if (descriptor_ < 0) return;
  tensorBoard_.emplace(run.root, step);
}

}  // namespace effnet
