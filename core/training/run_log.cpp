#include "core/training/run_log.h"

#include "core/scaling/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/types.h>
#include <unistd.h>

namespace effnet {
namespace {

[[noreturn]] void failWriting(const std::string& path) {
  throw Error("write_failed", "cannot write " + path + ": " + std::strerror(errno));
}

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
  close(descriptor_);
}

void RunLog::write(const RunEvent& event) {
  const std::string line = encodeEvent(event) + "\n";
  const off_t before = lseek(descriptor_, 0, SEEK_CUR);
  std::size_t done = 0;
  while (done < line.size()) {
    const ssize_t count = ::write(descriptor_, line.data() + done, line.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int reason = errno;
      if (ftruncate(descriptor_, before) == 0) lseek(descriptor_, before, SEEK_SET);
      errno = reason;
      failWriting(path_);
    }
    done += static_cast<std::size_t>(count);
  }
  if (listener_) listener_(event);
}

}  // namespace effnet
