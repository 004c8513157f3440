#include "core/base/system/file_lock.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace effnet {
namespace {

constexpr char kPassedOn[] = "EFFNET_RUN_LOCKS";

/// Of the program before this one.
std::vector<int>& inherited() {
  static std::vector<int> descriptors;
  return descriptors;
}

bool isSameFile(int descriptor, const std::filesystem::path& file) {
  struct stat own {};
  struct stat named {};
  return fstat(descriptor, &own) == 0 && stat(file.c_str(), &named) == 0 && own.st_dev == named.st_dev &&
         own.st_ino == named.st_ino;
}

/// The descriptor of this file, when it was passed on; otherwise −1.
int takePassedOn(const std::filesystem::path& file) {
  keepPassedLocks();
  auto& all = inherited();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](int descriptor) { return isSameFile(descriptor, file); });
  if (found == all.end()) return -1;
  const int descriptor = *found;
  all.erase(found);
  return descriptor;
}

/// Of the open file description (F_OFD_…), which goes along through fork and exec.
struct flock wholeFile() {
  struct flock request {};
  request.l_type = F_WRLCK;
  request.l_whence = SEEK_SET;
  return request;
}

}  // namespace

FileLock::FileLock(const std::filesystem::path& file) : handle_(takePassedOn(file)) {
  if (handle_ < 0) handle_ = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (handle_ < 0) return;
  struct flock request = wholeFile();
  held_ = fcntl(static_cast<int>(handle_), F_OFD_SETLK, &request) == 0;
}

void FileLock::close() {
  if (handle_ >= 0) ::close(static_cast<int>(handle_));
}

void FileLock::describe(std::string_view holder) const {
  const auto descriptor = static_cast<int>(handle_);
  if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, holder.data(), holder.size(), 0) < 0) errno = 0;
}

bool FileLock::isHeld(const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return false;
  struct flock request = wholeFile();
  const bool asked = fcntl(descriptor, F_OFD_GETLK, &request) == 0;
  ::close(descriptor);
  return asked && request.l_type != F_UNLCK;
}

PassedLocks::PassedLocks(const FileLock& lock, std::span<const FileLock> also) {
  std::string list;
  const auto passOn = [&](const FileLock& each) {
    fcntl(static_cast<int>(each.handle_), F_SETFD, 0);
    list += std::to_string(each.handle_) + ',';
  };
  passOn(lock);
  std::ranges::for_each(also, passOn);
  setenv(kPassedOn, list.c_str(), /*overwrite=*/1);
}

PassedLocks::~PassedLocks() {
  unsetenv(kPassedOn);
}

bool hasPassedLocks() {
  return std::getenv(kPassedOn) != nullptr;
}

void keepPassedLocks() {
  const char* list = std::getenv(kPassedOn);
  if (list == nullptr) return;
  std::istringstream numbers(list);
  for (std::string number; std::getline(numbers, number, ',');) {
    const int descriptor = std::atoi(number.c_str());
    if (descriptor > STDERR_FILENO && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0)
      inherited().push_back(descriptor);
  }
  unsetenv(kPassedOn);
}

}  // namespace effnet
