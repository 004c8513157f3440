#include "app/effnet/forward.h"

#include "core/protocol/engine_environment.h"
#include "core/scaling/error.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <utility>

namespace effnet {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 11> kEngineCommands{{
    {"classify", "The likeliest classes of photographs"},
    {"explain", "Where in a photograph the evidence for a class lies"},
    {"inspect", "What a checkpoint contains"},
    {"evaluate", "Accuracy on a folder of labelled photographs"},
    {"export", "Write a checkpoint in another layout or format"},
    {"train", "Train or fine-tune a network"},
    {"benchmark", "Time a network on this machine"},
    {"dataset", "Make a data set of drawn shapes"},
    {"download", "Fetch public weights"},
    {"serve", "Answer the window's requests on standard input"},
    {"devices", "The processors that networks can run on"},
}};

std::filesystem::path enginePath() {
  if (const char* named = std::getenv("EFFNET_ENGINE"); named && *named) return named;
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored).replace_filename("effnet-engine");
}

[[noreturn]] void executeEngine(const std::string& command, char** argv) {
  const std::filesystem::path engine = enginePath();
  ::setenv(kEngineEnvironment.first, kEngineEnvironment.second, /*overwrite=*/0);
  argv[0] = const_cast<char*>(engine.c_str());
  ::execv(engine.c_str(), argv);
  throw Error("engine_missing", "'" + command + "' needs effnet-engine, which cannot be run from " +
                                    engine.string() + " (" + std::strerror(errno) +
                                    "): install it there or set EFFNET_ENGINE");
}

}  // namespace

void addEngineCommands(CLI::App& app, char** argv) {
  for (const auto& [name, help] : kEngineCommands) {
    CLI::App* command = app.add_subcommand(name, help)->group("Subcommands that need the engine");
    command->prefix_command();
    command->set_help_flag();  // the engine answers --help itself
    command->callback([argv, word = std::string(name)] { executeEngine(word, argv); });
  }
}

}  // namespace effnet
