#include "core/base/append_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace effnet {

void failWriting(const std::string& path) {
  throw Error("write_failed", "cannot write " + path + ": " + std::strerror(errno));
}

void appendWhole(int descriptor, const std::string& path, std::string_view content) {
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && status.st_nlink == 0)
    throw Error("write_failed", "cannot write " + path + ": the run's folder was deleted");
  const off_t before = lseek(descriptor, 0, SEEK_END);
  while (!content.empty()) {
    const ssize_t count = ::write(descriptor, content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      const int reason = errno;
      if (ftruncate(descriptor, before) == 0) lseek(descriptor, before, SEEK_SET);
      errno = reason;
      failWriting(path);
    }
    content.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace effnet
