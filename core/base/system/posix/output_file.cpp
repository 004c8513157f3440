#include "core/base/system/output_file.h"

#include "core/base/system/streams.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace effnet {

OutputFile::OutputFile(const std::filesystem::path& file, Content before)
    : descriptor_(::open(file.c_str(),
                         O_WRONLY | O_CREAT | O_CLOEXEC | (before == Content::Kept ? O_APPEND : O_TRUNC),
                         0644)) {}

bool OutputFile::write(std::string_view content) {
  return isOpen() && writeAll(descriptor_, content);  // otherwise errno still says why
}

bool OutputFile::flush() {
  return isOpen() && fsync(descriptor_) == 0;
}

bool OutputFile::cutTo(std::int64_t size) {
  return ftruncate(descriptor_, size) == 0 && lseek(descriptor_, 0, SEEK_END) >= 0;
}

std::int64_t OutputFile::size() const {
  struct stat status {};
  return fstat(descriptor_, &status) == 0 ? status.st_size : 0;
}

bool OutputFile::isDeleted() const {
  struct stat status {};
  return fstat(descriptor_, &status) == 0 && status.st_nlink == 0;
}

void OutputFile::close() {
  if (descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = -1;
}

}  // namespace effnet
