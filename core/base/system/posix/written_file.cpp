#include "core/base/system/written_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace effnet {

WrittenFile::WrittenFile(const std::filesystem::path& file, Content before)
    : descriptor_(::open(file.c_str(),
                         O_WRONLY | O_CREAT | O_CLOEXEC | (before == Content::Kept ? O_APPEND : O_TRUNC),
                         0644)) {}

bool WrittenFile::write(std::string_view content) {
  if (!isOpen()) return false;  // errno still says why
  while (!content.empty()) {
    const ssize_t count = ::write(descriptor_, content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool WrittenFile::flush() {
  return isOpen() && fsync(descriptor_) == 0;
}

bool WrittenFile::cutTo(std::int64_t size) {
  return ftruncate(descriptor_, size) == 0 && lseek(descriptor_, 0, SEEK_END) >= 0;
}

std::int64_t WrittenFile::size() const {
  struct stat status {};
  return fstat(descriptor_, &status) == 0 ? status.st_size : 0;
}

bool WrittenFile::isDeleted() const {
  struct stat status {};
  return fstat(descriptor_, &status) == 0 && status.st_nlink == 0;
}

void WrittenFile::close() {
  if (descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = -1;
}

}  // namespace effnet
