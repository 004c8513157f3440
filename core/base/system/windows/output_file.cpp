#include "core/base/system/output_file.h"

#include "core/base/system/streams.h"

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

namespace effnet {

OutputFile::OutputFile(const std::filesystem::path& file, Content before)
    : descriptor_(_wopen(
          file.c_str(),
          _O_WRONLY | _O_CREAT | _O_BINARY | _O_NOINHERIT | (before == Content::Kept ? _O_APPEND : _O_TRUNC),
          _S_IREAD | _S_IWRITE)) {}

bool OutputFile::write(std::string_view content) {
  return isOpen() && writeAll(descriptor_, content);  // otherwise errno still says why
}

bool OutputFile::flush() {
  return isOpen() && _commit(descriptor_) == 0;
}

bool OutputFile::cutTo(std::int64_t size) {
  return _chsize_s(descriptor_, size) == 0 && _lseeki64(descriptor_, 0, SEEK_END) >= 0;
}

std::int64_t OutputFile::size() const {
  return _filelengthi64(descriptor_);
}

bool OutputFile::isDeleted() const {
  return false;  // the system keeps the name while the file is open
}

void OutputFile::close() {
  if (descriptor_ >= 0) _close(descriptor_);
  descriptor_ = -1;
}

}  // namespace effnet
