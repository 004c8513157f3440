#include "core/base/system/file_lock.h"

#include "core/base/system/windows/api.h"
#include "core/base/system/windows/not_here.h"

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

namespace effnet {
namespace {

/// A byte far behind the file's end: what is locked can be read by nobody else, and the content is for all.
bool lockByte(std::intptr_t descriptor, DWORD flags) {
  OVERLAPPED place{};
  place.OffsetHigh = 0x40000000;
  return LockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(static_cast<int>(descriptor))),
                    flags | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

int openLockFile(const std::filesystem::path& file, int flags) {
  return _wopen(file.c_str(), _O_RDWR | _O_BINARY | _O_NOINHERIT | flags, _S_IREAD | _S_IWRITE);
}

}  // namespace

FileLock::FileLock(const std::filesystem::path& file) : handle_(openLockFile(file, _O_CREAT)) {
  constexpr int kTries = 5;
  // Who asks isHeld() has it for a moment.
  for (int i = 0; handle_ >= 0 && !held_ && i < kTries; ++i) {
    if (i > 0) Sleep(2);
    held_ = lockByte(handle_, LOCKFILE_EXCLUSIVE_LOCK);
  }
}

void FileLock::close() {
  if (handle_ >= 0) _close(static_cast<int>(handle_));
}

void FileLock::describe(std::string_view holder) const {
  const auto descriptor = static_cast<int>(handle_);
  if (_chsize_s(descriptor, 0) != 0 || _lseek(descriptor, 0, SEEK_SET) != 0) return;
  _write(descriptor, holder.data(), static_cast<unsigned>(holder.size()));
}

bool FileLock::isHeld(const std::filesystem::path& file) {
  const int descriptor = openLockFile(file, 0);
  if (descriptor < 0) return false;
  const bool isFree = lockByte(descriptor, 0);
  _close(descriptor);
  return !isFree;
}

PassedLocks::PassedLocks(const FileLock&, std::span<const FileLock>) {
  startingIsNotHere();
}

PassedLocks::~PassedLocks() = default;

bool hasPassedLocks() {
  return false;
}

void keepPassedLocks() {}

}  // namespace effnet
