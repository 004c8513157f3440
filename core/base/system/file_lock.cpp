#include "core/base/system/file_lock.h"

#include <utility>

namespace effnet {

FileLock::FileLock(FileLock&& other) noexcept
    : handle_(std::exchange(other.handle_, -1)), held_(std::exchange(other.held_, false)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  if (this == &other) return *this;
  close();
  handle_ = std::exchange(other.handle_, -1);
  held_ = std::exchange(other.held_, false);
  return *this;
}

FileLock::~FileLock() {
  close();
}

}  // namespace effnet
