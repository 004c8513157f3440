#include "app/effnet/child_process.h"

#include "core/base/error.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace effnet {
namespace {

constexpr int kNotExecuted = 127;
constexpr std::size_t kLongestLine = 16 * 1024 * 1024;
constexpr off_t kComplaintBytes = 4096;

Error failed(const std::string& program) {
  return Error("program_missing", program + " cannot be started: " + std::strerror(errno));
}

/// A file in memory: unlike a pipe, never full while nobody reads it.
int memoryFile(std::string_view content) {
  const int file = memfd_create("effnet", MFD_CLOEXEC);
  if (file < 0 || write(file, content.data(), content.size()) != static_cast<ssize_t>(content.size()) ||
      lseek(file, 0, SEEK_SET) < 0)
    throw failed("a program");
  return file;
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command, std::string_view input) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  const int in = memoryFile(input);
  errors_ = memoryFile({});
  std::array<int, 2> out{};
  if (pipe2(out.data(), O_CLOEXEC) != 0) throw failed(command.front());
  const pid_t parent = getpid();
  child_ = fork();
  if (child_ < 0) throw failed(command.front());
  if (child_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) _exit(kNotExecuted);  // it ended before the line above
    dup2(in, STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    dup2(errors_, STDERR_FILENO);
    execvp(words.front(), words.data());
    dprintf(STDERR_FILENO, "%s: %s\n", words.front(), std::strerror(errno));
    _exit(kNotExecuted);
  }
  close(in);
  close(out[1]);
  output_ = out[0];
}

ChildProcess::~ChildProcess() {
  if (child_ > 0) {
    kill(child_, SIGTERM);
    wait();
  }
  close(output_);
  close(errors_);
}

std::optional<std::string> ChildProcess::takeLine() {
  const std::size_t end = pending_.find_first_of("\r\n");
  if (end == std::string::npos) return std::nullopt;
  std::string line = pending_.substr(0, end);
  pending_.erase(0, end + 1);
  return line;
}

std::optional<std::string> ChildProcess::line(std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (true) {
    if (auto line = takeLine()) return line;
    if (atEnd_) return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    pollfd waiting{output_, POLLIN, 0};
    const int ready = poll(&waiting, 1, std::max<int>(0, static_cast<int>(left.count())));
    if (ready == 0 || (ready < 0 && errno != EINTR)) return std::nullopt;
    if (ready < 0) continue;
    std::array<char, 65536> bytes;
    const ssize_t count = read(output_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 || pending_.size() > kLongestLine) {
      atEnd_ = true;
    } else {
      pending_.append(bytes.data(), static_cast<std::size_t>(count));
    }
  }
}

int ChildProcess::wait() {
  if (child_ > 0) {
    int status = 0;
    while (waitpid(child_, &status, 0) < 0 && errno == EINTR) continue;
    status_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    child_ = -1;
  }
  return status_;
}

std::string ChildProcess::complaint() const {
  const off_t size = lseek(errors_, 0, SEEK_END);
  std::string text(static_cast<std::size_t>(std::min(size, kComplaintBytes)), '\0');
  const ssize_t count = pread(errors_, text.data(), text.size(), size - static_cast<off_t>(text.size()));
  text.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) text.pop_back();
  text.erase(0, text.find_last_of("\r\n") + 1);  // npos + 1 is 0
  return text;
}

}  // namespace effnet
