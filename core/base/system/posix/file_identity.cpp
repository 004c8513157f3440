#include "core/base/system/file_identity.h"

#include <ctime>
#include <sys/stat.h>

namespace effnet {

std::optional<FileIdentity> settledIdentity(const std::filesystem::path& file) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  constexpr std::int64_t kSettled = 2 * kSecond;  // the coarsest clock of a file system in use is FAT's
  struct stat info {};
  timespec now{};
  if (::stat(file.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return {};
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return {};
  const std::int64_t changed = info.st_ctim.tv_sec * kSecond + info.st_ctim.tv_nsec;
  const std::int64_t age = now.tv_sec * kSecond + now.tv_nsec - changed;
  if (age < kSettled) return {};
  return FileIdentity{static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino),
                      static_cast<std::int64_t>(info.st_size), changed};
}

}  // namespace effnet
