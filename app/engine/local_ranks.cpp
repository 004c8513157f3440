#include "app/engine/local_ranks.h"

#include "core/base/error.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace effnet {
namespace {

/// A port that nobody listens on now.
int freePort() {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  const bool found =
      descriptor >= 0 && bind(descriptor, any, size) == 0 && getsockname(descriptor, any, &size) == 0;
  const std::string why = std::strerror(errno);
  if (descriptor >= 0) close(descriptor);
  if (!found) throw Error("engine_failed", "no port for the processes to meet at: " + why);
  return ntohs(address.sin_port);
}

/// The command line that this process was started with.
std::vector<std::string> ownArguments() {
  std::ifstream file("/proc/self/cmdline", std::ios::binary);
  std::vector<std::string> arguments;
  for (std::string word; std::getline(file, word, '\0');) arguments.push_back(word);
  return arguments;
}

void setVariable(const char* name, int value) {
  setenv(name, std::to_string(value).c_str(), /*overwrite=*/1);
}

pid_t startRank(int rank, const std::vector<char*>& arguments) {
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0)
    throw Error("engine_failed", std::string("another process cannot be started: ") + std::strerror(errno));
  if (child > 0) return child;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);  // it ended before the line above
  setVariable("RANK", rank);
  setVariable("LOCAL_RANK", rank);
  // The first process alone speaks.
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  dup2(nowhere, STDOUT_FILENO);
  execv("/proc/self/exe", arguments.data());
  _exit(1);
}

}  // namespace

LocalRanks::LocalRanks(const std::string& devices) {
  const auto size = 1 + static_cast<int>(std::ranges::count(devices, ','));
  if (size == 1 || std::getenv("WORLD_SIZE") != nullptr) return;
  setVariable("WORLD_SIZE", size);
  setVariable("RANK", 0);
  setVariable("LOCAL_RANK", 0);
  setVariable("MASTER_PORT", freePort());
  setenv("MASTER_ADDR", "127.0.0.1", /*overwrite=*/1);
  std::vector<std::string> words = ownArguments();
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  for (int rank = 1; rank < size; ++rank) others_.push_back(startRank(rank, arguments));
}

LocalRanks::~LocalRanks() {
  for (const pid_t other : others_) kill(other, SIGKILL);  // they write nothing that could break
  wait();
}

void LocalRanks::wait() {
  for (const pid_t other : others_)
    while (waitpid(other, nullptr, 0) < 0 && errno == EINTR) continue;
  others_.clear();
}

}  // namespace effnet
