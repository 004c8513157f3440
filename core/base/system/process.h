#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

/// What to start, and how.
struct ProgramStart {
  std::filesystem::path program;
  std::vector<std::string> words;  ///< its arguments, behind its own name
  bool alongPath = false;          ///< a program without a folder is looked for as shells do
  std::vector<std::pair<std::string, std::string>> variables = {};  ///< beside those of this process
  std::optional<std::filesystem::path> input =
      {};  ///< the file that is its standard input; else this process's
  std::optional<std::filesystem::path> output = {};  ///< emptied first
  std::optional<std::filesystem::path> errors = {};
  bool killedWithUs = false;  ///< when this process ends, it is killed instead of asked to end
};

/// A file that is empty, and takes everything.
std::filesystem::path nowhere();

/// How a process ended: by itself with a status, or by a signal.
struct ProcessEnd {
  int status = 0;
  int signal = 0;
};

/// A program that was started and runs beside this one. It is asked to end when this process ends, however it
/// does.
class Process {
 public:
  /// Nothing where no process can be made, with the reason in errno. A program that cannot be executed ends
  /// with the status 127 and says on its standard error why. Throws Error("not_here") on systems without.
  static std::optional<Process> start(const ProgramStart& what);
  explicit Process(std::intptr_t id) : id_(id) {}

  void askToEnd() const;
  void kill() const;

  /// Its end, once; nothing while it runs.
  std::optional<ProcessEnd> ended() const;
  ProcessEnd wait() const;

 private:
  std::intptr_t id_;
};

/// What a program wrote until it ended.
struct FinishedProgram {
  ProcessEnd end;
  std::string output;
  std::string errors;
};

/// Starts a program and waits for it; as Process::start.
std::optional<FinishedProgram> runToEnd(const ProgramStart& what);

/// This process goes on as another program, which keeps its number. Returns only where that fails, with the
/// reason in errno.
void becomeProgram(const std::filesystem::path& program, const std::vector<std::string>& words);

/// This program once more, with the arguments that it was started with.
ProgramStart thisProgramAgain();

/// The file of this program; empty where the system does not tell.
std::filesystem::path ownProgram();

/// False with the reason in errno.
bool isExecutable(const std::filesystem::path& program);

/// Sets a variable of the environment, for this process and those that it starts. Not while other threads
/// run.
void setVariable(const char* name, const std::string& value);

/// A TCP port of this machine that nobody listens on now. Throws Error("engine_failed").
int freePort();

}  // namespace effnet
