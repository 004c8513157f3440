#include "core/base/system/process.h"

#include "core/base/system/posix/spawn.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <limits>
#include <sys/wait.h>

namespace effnet {
namespace {

/// Nothing to redirect to leaves the stream as it is.
Descriptor opened(const std::optional<std::filesystem::path>& file, int flags) {
  return Descriptor(file ? open(file->c_str(), flags | O_CLOEXEC, 0644) : -1);
}

ProcessEnd endOf(int status) {
  return WIFSIGNALED(status) ? ProcessEnd{0, WTERMSIG(status)} : ProcessEnd{WEXITSTATUS(status), 0};
}

}  // namespace

std::filesystem::path nowhere() {
  return "/dev/null";
}

std::optional<Process> Process::start(const ProgramStart& what) {
  const Descriptor input = opened(what.input, O_RDONLY);
  const Descriptor output = opened(what.output, O_WRONLY | O_CREAT | O_TRUNC);
  const Descriptor errors = opened(what.errors, O_WRONLY | O_CREAT | O_TRUNC);
  const pid_t child = spawn(what, {input.value(), output.value(), errors.value()});
  return child < 0 ? std::nullopt : std::optional(Process(child));
}

void Process::askToEnd() const {
  ::kill(static_cast<pid_t>(id_), SIGTERM);
}

void Process::kill() const {
  ::kill(static_cast<pid_t>(id_), SIGKILL);
}

std::optional<ProcessEnd> Process::ended() const {
  int status = 0;
  const pid_t found = waitpid(static_cast<pid_t>(id_), &status, WNOHANG);
  if (found == 0 || (found < 0 && errno == EINTR)) return std::nullopt;
  return endOf(status);
}

ProcessEnd Process::wait() const {
  int status = 0;
  while (waitpid(static_cast<pid_t>(id_), &status, 0) < 0 && errno == EINTR) continue;
  return endOf(status);
}

std::optional<FinishedProgram> runToEnd(const ProgramStart& what) {
  constexpr auto kAll = std::numeric_limits<std::size_t>::max();
  const Descriptor input = opened(what.input, O_RDONLY);
  const Descriptor output = memoryFile();
  const Descriptor errors = memoryFile();
  if (output.value() < 0 || errors.value() < 0) return std::nullopt;
  const pid_t child = spawn(what, {input.value(), output.value(), errors.value()});
  if (child < 0) return std::nullopt;
  const ProcessEnd end = Process(child).wait();
  return FinishedProgram{end, lastBytes(output.value(), kAll), lastBytes(errors.value(), kAll)};
}

void becomeProgram(const std::filesystem::path& program, const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(program.c_str(), arguments.data());
}

ProgramStart thisProgramAgain() {
  ProgramStart start{"/proc/self/exe", {}};  // also where its file was replaced meanwhile
  std::ifstream file("/proc/self/cmdline", std::ios::binary);
  for (std::string word; std::getline(file, word, '\0');) start.words.push_back(word);
  return start;
}

std::filesystem::path ownProgram() {
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored);
}

bool isExecutable(const std::filesystem::path& program) {
  return access(program.c_str(), X_OK) == 0;
}

void setVariable(const char* name, const std::string& value) {
  setenv(name, value.c_str(), /*overwrite=*/1);
}

}  // namespace effnet
