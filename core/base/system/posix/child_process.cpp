#include "core/base/system/child_process.h"

#include "core/base/error.h"
#include "core/base/system/posix/spawn.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>

namespace effnet {
namespace {

constexpr std::size_t kLongestLine = 16 * 1024 * 1024;
constexpr std::size_t kComplaintBytes = 4096;

Error failed(const std::string& program) {
  return Error("program_missing", program + " cannot be started: " + std::strerror(errno));
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command, std::string_view input) {
  const Descriptor in = memoryFile(input);
  Descriptor errors = memoryFile();
  std::array<int, 2> pipe{-1, -1};
  if (in.value() < 0 || errors.value() < 0 || pipe2(pipe.data(), O_CLOEXEC) != 0)
    throw failed(command.front());
  Descriptor output(pipe[0]);
  const Descriptor written(pipe[1]);
  const pid_t child = spawn({.program = command.front(), .words = command, .alongPath = true},
                            {in.value(), written.value(), errors.value()});
  if (child < 0) throw failed(command.front());
  process_.emplace(child);
  output_ = output.release();
  errors_ = errors.release();
}

ChildProcess::~ChildProcess() {
  if (process_) process_->askToEnd();
  wait();
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
  if (!process_) return status_;
  const ProcessEnd end = process_->wait();
  process_.reset();
  return status_ = end.signal == 0 ? end.status : 128 + end.signal;
}

std::string ChildProcess::complaint() const {
  std::string text = lastBytes(errors_, kComplaintBytes);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) text.pop_back();
  text.erase(0, text.find_last_of("\r\n") + 1);  // npos + 1 is 0
  return text;
}

}  // namespace effnet
