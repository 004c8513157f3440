#include "core/base/system/host.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <pwd.h>
#include <unistd.h>

namespace effnet {

std::string hostName() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

std::string bootId() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string id;
  std::getline(file, id);
  return id;
}

std::filesystem::path homeFolder() {
  if (const char* const named = std::getenv("HOME"); named && *named == '/') return named;
  const passwd* const user = getpwuid(getuid());
  return user && user->pw_dir && *user->pw_dir == '/' ? user->pw_dir : "";
}

std::string processorName() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  return "CPU";
}

int processNumber() {
  return getpid();
}

}  // namespace effnet
