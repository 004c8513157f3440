#include "core/base/system/posix/descriptor.h"

#include <algorithm>
#include <sys/mman.h>
#include <sys/types.h>

namespace effnet {

Descriptor memoryFile(std::string_view content) {
  Descriptor file(memfd_create("effnet", MFD_CLOEXEC));
  const bool filled =
      file.value() >= 0 &&
      ::write(file.value(), content.data(), content.size()) == static_cast<ssize_t>(content.size()) &&
      lseek(file.value(), 0, SEEK_SET) == 0;
  return filled ? std::move(file) : Descriptor();
}

std::string lastBytes(int file, std::size_t most) {
  const auto size = static_cast<std::size_t>(std::max<off_t>(0, lseek(file, 0, SEEK_END)));
  std::string text(std::min(size, most), '\0');
  const ssize_t count = pread(file, text.data(), text.size(), static_cast<off_t>(size - text.size()));
  text.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  return text;
}

}  // namespace effnet
