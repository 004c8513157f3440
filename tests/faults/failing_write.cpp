// Preloaded (LD_PRELOAD) it makes a disk full: below the folder EFFNET_FAIL_UNDER each write from the
// EFFNET_FAIL_AT-th on fails with ENOSPC. How many there were is appended to the file EFFNET_FAIL_COUNT at
// the end.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long> writes{0};

bool isWatched(int descriptor) {
  const char* folder = std::getenv("EFFNET_FAIL_UNDER");
  if (folder == nullptr) return false;
  char link[40];
  char path[4096];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  const ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return false;
  path[length] = '\0';
  return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

/// Counts a write; true when it is one that fails.
bool fails(int descriptor) {
  if (!isWatched(descriptor)) return false;
  const char* at = std::getenv("EFFNET_FAIL_AT");
  const long number = ++writes;
  if (at == nullptr || number < std::atol(at)) return false;
  errno = ENOSPC;
  return true;
}

template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

struct Report {
  ~Report() {
    const char* file = std::getenv("EFFNET_FAIL_COUNT");
    if (file == nullptr || writes == 0) return;
    const int descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char line[32];
    const int length = std::snprintf(line, sizeof line, "%ld\n", writes.load());
    syscall(SYS_write, descriptor, line, static_cast<std::size_t>(length));
    close(descriptor);
  }
} report;

}  // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, std::size_t count) {
  if (fails(descriptor)) return -1;
  static auto* const real = next<ssize_t(int, const void*, std::size_t)>("write");
  return real(descriptor, bytes, count);
}

ssize_t writev(int descriptor, const iovec* parts, int count) {
  if (fails(descriptor)) return -1;
  static auto* const real = next<ssize_t(int, const iovec*, int)>("writev");
  return real(descriptor, parts, count);
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t count, off64_t offset) {
  if (fails(descriptor)) return -1;
  static auto* const real = next<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
  return real(descriptor, bytes, count, offset);
}

std::size_t fwrite(const void* bytes, std::size_t size, std::size_t count, FILE* file) {
  if (size * count > 0 && fails(fileno(file))) return 0;
  static auto* const real = next<std::size_t(const void*, std::size_t, std::size_t, FILE*)>("fwrite");
  return real(bytes, size, count, file);
}
}
