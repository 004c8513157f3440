#include "core/base/system/mapped_file.h"

#include "core/base/error.h"
#include "core/base/system/posix/descriptor.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace effnet {
namespace {

[[noreturn]] void failed(const std::filesystem::path& file, int error) {
  throw Error(error == ENOENT ? "file_missing" : "read_failed", file.string() + ": " + std::strerror(error));
}

}  // namespace

std::shared_ptr<MappedFile> MappedFile::open(const std::filesystem::path& file) {
  // Never waits for the other end of a pipe.
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat info {};
  if (descriptor.value() < 0 || fstat(descriptor.value(), &info) != 0) failed(file, errno);
  if (!S_ISREG(info.st_mode)) throw Error("read_failed", file.string() + ": not a regular file");
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size == 0) return std::shared_ptr<MappedFile>(new MappedFile({}));
  void* const memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor.value(), 0);
  if (memory == MAP_FAILED) failed(file, errno);
  return std::shared_ptr<MappedFile>(new MappedFile({static_cast<std::byte*>(memory), size}));
}

void MappedFile::release(std::span<std::byte> part) const {
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto begin = (reinterpret_cast<std::uintptr_t>(part.data()) + page - 1) / page * page;
  const auto end = reinterpret_cast<std::uintptr_t>(part.data() + part.size()) / page * page;
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) munmap(bytes_.data(), bytes_.size());
}

}  // namespace effnet
