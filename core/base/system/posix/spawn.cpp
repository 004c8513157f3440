#include "core/base/system/posix/spawn.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>

namespace effnet {
namespace {

constexpr int kNotExecuted = 127;

std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>>& variables) {
  std::vector<std::string> all;
  for (char** each = environ; *each != nullptr; ++each) {
    const std::string_view text = *each;
    const auto isReplaced = [&](const auto& variable) { return text.starts_with(variable.first + "="); };
    if (std::ranges::none_of(variables, isReplaced)) all.emplace_back(text);
  }
  for (const auto& [name, value] : variables) all.push_back(name + "=" + value);
  return all;
}

std::vector<char*> pointersTo(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

void redirect(int from, int to) {
  if (from == to)
    fcntl(to, F_SETFD, 0);  // it stays open as it is
  else if (from >= 0)
    dup2(from, to);
}

/// No signal comes while this lives: one for a child that is no program yet would run a handler of this
/// program, and be lost.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { unblock(); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;
  void unblock() const { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

/// As exec does; what is ignored stays so.
void removeHandlers() {
  for (int number = 1; number < NSIG; ++number) {
    struct sigaction action {};
    if (sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    action = {};
    action.sa_handler = SIG_DFL;
    sigaction(number, &action, nullptr);
  }
}

}  // namespace

pid_t spawn(const ProgramStart& what, const std::array<int, 3>& streams) {
  // Everything that allocates comes before the fork.
  auto words = what.words;
  auto environment = environmentWith(what.variables);
  const auto arguments = pointersTo(words);
  const auto variables = pointersTo(environment);
  const char* const program = what.program.c_str();
  const pid_t parent = getpid();
  const SignalsBlocked blocked;
  const pid_t child = fork();
  if (child != 0) return child;
  removeHandlers();
  blocked.unblock();
  prctl(PR_SET_PDEATHSIG, what.killedWithUs ? SIGKILL : SIGTERM);
  if (getppid() != parent) _exit(kNotExecuted);  // it ended before the line above
  for (int i = 0; i < 3; ++i) redirect(streams[static_cast<std::size_t>(i)], i);
  if (what.alongPath)
    execvpe(program, arguments.data(), variables.data());
  else
    execve(program, arguments.data(), variables.data());
  dprintf(STDERR_FILENO, "%s: %s\n", program, std::strerror(errno));
  _exit(kNotExecuted);
}

}  // namespace effnet
