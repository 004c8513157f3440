#include "app/effnet/forward.h"

#include "app/effnet/engine_process.h"
#include "core/base/error.h"
#include "core/base/system/file_lock.h"
#include "core/protocol/run_directory.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace effnet {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 11> kEngineCommands{{
    {"classify", "The likeliest classes of photographs"},
    {"explain", "Where in a photograph the evidence for a class lies"},
    {"inspect", "What a checkpoint contains"},
    {"evaluate", "Accuracy on labelled photographs"},
    {"export", "Write a checkpoint in another layout or format"},
    {"train", "Train or fine-tune a network"},
    {"benchmark", "Time a network on this machine"},
    {"dataset", "Make a data set of drawn shapes"},
    {"download", "Fetch public weights"},
    {"serve", "Answer the window's requests on standard input"},
    {"devices", "The processors that networks can run on"},
}};

/// The folder of a run that was prepared: behind --out or --resume.
std::filesystem::path preparedRun(char** argv) {
  std::filesystem::path folder;
  for (char** word = argv; *word != nullptr; ++word) {
    const std::string_view text = *word;
    for (const std::string_view option : {"--out", "--resume"}) {
      if (text == option && word[1] != nullptr) folder = word[1];
      if (text.starts_with(option) && text.substr(option.size()).starts_with('='))
        folder = text.substr(option.size() + 1);
    }
  }
  std::error_code failure;
  return std::filesystem::exists(RunDirectory{folder}.config(), failure) ? folder : std::filesystem::path();
}

/// A prepared run is looked after from now on, not only once LibTorch is loaded: who waits for it sees that.
struct PreparedRun {
  explicit PreparedRun(const std::filesystem::path& folder) : lock({folder}), passed(lock.file()) {}
  RunLock lock;
  PassedLocks passed;
};

std::unique_ptr<PreparedRun> lockPreparedRun(char** argv) {
  const auto folder = preparedRun(argv);
  const bool ofSeveral = std::getenv("RANK") != nullptr;  // the first of them takes it
  if (folder.empty() || ofSeveral || hasPassedLocks()) return nullptr;
  try {
    return std::make_unique<PreparedRun>(folder);
  } catch (const Error&) {
    return nullptr;  // the engine says what is wrong
  }
}

[[noreturn]] void executeEngine(const std::string& command, char** argv) {
  const auto lock = command == "train" ? lockPreparedRun(argv) : nullptr;
  const std::filesystem::path engine = prepareEngine();
  argv[0] = const_cast<char*>(engine.c_str());
  ::execv(engine.c_str(), argv);
  throw engineMissing(command, errno);
}

}  // namespace

void executeEngine(std::vector<std::string> arguments) {
  const std::string command = arguments.front();
  arguments.insert(arguments.begin(), "effnet-engine");
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  executeEngine(command, argv.data());
}

void addEngineCommands(CLI::App& app, char** argv) {
  for (const auto& [name, help] : kEngineCommands) {
    CLI::App* command = app.add_subcommand(name, help)->group("Subcommands that need the engine");
    command->prefix_command();
    command->set_help_flag();  // the engine answers --help itself
    command->callback([argv, word = std::string(name)] { executeEngine(word, argv); });
  }
}

}  // namespace effnet
