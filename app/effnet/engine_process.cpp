#include "app/effnet/engine_process.h"

#include "core/base/files.h"
#include "core/protocol/engine_environment.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace effnet {
namespace {

constexpr int kNotExecuted = 127;

/// A file that vanishes with this object.
class ScratchFile {
 public:
  ScratchFile() : path_((std::filesystem::temp_directory_path() / "effnet-XXXXXX").string()) {
    const int descriptor = mkstemp(path_.data());
    if (descriptor < 0) throw Error("write_failed", "cannot write " + path_ + ": " + std::strerror(errno));
    close(descriptor);
  }
  ~ScratchFile() { unlink(path_.c_str()); }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

void redirect(int target, const char* file, int flags) {
  const int descriptor = open(file, flags, 0644);
  if (descriptor < 0) return;
  dup2(descriptor, target);
  close(descriptor);
}

pid_t start(const std::vector<std::string>& arguments, const std::string& out, const std::string& err) {
  const std::string engine = prepareEngine().string();
  if (access(engine.c_str(), X_OK) != 0) throw engineMissing(arguments.front(), errno);
  // Everything that allocates comes before the fork.
  std::vector<char*> words{const_cast<char*>(engine.c_str())};
  for (const auto& each : arguments) words.push_back(const_cast<char*>(each.c_str()));
  words.push_back(nullptr);
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0)
    throw Error("engine_failed", std::string("the engine cannot be started: ") + std::strerror(errno));
  if (child > 0) return child;
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != parent) _exit(kNotExecuted);  // it ended before the line above
  redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
  redirect(STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
  redirect(STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
  execv(engine.c_str(), words.data());
  _exit(kNotExecuted);
}

}  // namespace

std::filesystem::path prepareEngine() {
  ::setenv(kEngineEnvironment.first, kEngineEnvironment.second, /*overwrite=*/0);
  if (const char* named = std::getenv("EFFNET_ENGINE"); named && *named) return named;
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored).replace_filename("effnet-engine");
}

Error engineMissing(const std::string& command, int reason) {
  return Error("engine_missing", "'" + command + "' needs effnet-engine, which cannot be run from " +
                                     prepareEngine().string() + " (" + std::strerror(reason) +
                                     "): install it there or set EFFNET_ENGINE");
}

pid_t startEngine(const std::vector<std::string>& arguments, const std::filesystem::path& errorLog) {
  return start(arguments, "/dev/null", errorLog.string());
}

std::string askEngine(const std::vector<std::string>& arguments) {
  const ScratchFile out;
  const ScratchFile err;
  const pid_t child = start(arguments, out.path(), err.path());
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw Error("engine_failed", engineReason(readFile(err.path())));
  return readFile(out.path());
}

std::string engineReason(std::string errorText) {
  constexpr std::string_view kProgram = "effnet: ";
  std::string& text = errorText;
  while (!text.empty() && text.back() == '\n') text.pop_back();
  text.erase(0, text.rfind('\n') + 1);
  if (!text.starts_with(kProgram)) return text.empty() ? "the engine gave no reason" : text;
  const std::size_t what = text.find(": ", kProgram.size());
  text.erase(0, what == std::string::npos ? kProgram.size() : what + 2);
  return text;
}

}  // namespace effnet
