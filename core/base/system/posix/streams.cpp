#include "core/base/system/streams.h"

#include <cerrno>
#include <sys/types.h>
#include <unistd.h>

namespace effnet {

std::ptrdiff_t readSome(int descriptor, std::span<char> into) {
  ssize_t count = -1;
  do {
    count = ::read(descriptor, into.data(), into.size());
  } while (count < 0 && errno == EINTR);
  return count;
}

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

void prepareStandardStreams() {}

int takeStandardOutput() {
  const int own = ::dup(STDOUT_FILENO);
  ::dup2(STDERR_FILENO, STDOUT_FILENO);
  return own;
}

bool errorsAreWatched() {
  return ::isatty(STDERR_FILENO) != 0;
}

bool outputIsWatched() {
  return ::isatty(STDOUT_FILENO) != 0;
}

}  // namespace effnet
