#include "core/protocol/passed_locks.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

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

/// Those of this process that have the file open.
std::vector<int> openedHere(const std::filesystem::path& file) {
  std::vector<int> found;
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", failure)) {
    const int descriptor = std::atoi(entry.path().filename().c_str());
    if (descriptor > STDERR_FILENO && isSameFile(descriptor, file)) found.push_back(descriptor);
  }
  return found;
}

}  // namespace

PassedLocks::PassedLocks(const RunDirectory& run, const std::vector<int>& also) {
  std::vector<int> all = openedHere(run.lock());
  all.insert(all.end(), also.begin(), also.end());
  std::string list;
  for (const int each : all) {
    fcntl(each, F_SETFD, 0);
    list += std::to_string(each) + ',';
  }
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

int takePassedOnLock(const std::filesystem::path& file) {
  keepPassedLocks();
  auto& all = inherited();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](int descriptor) { return isSameFile(descriptor, file); });
  if (found == all.end()) return -1;
  const int descriptor = *found;
  all.erase(found);
  return descriptor;
}

}  // namespace effnet
