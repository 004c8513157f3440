#include "app/effnet/forward.h"

#include "app/effnet/engine_process.h"
#include "core/base/error.h"
#include "core/base/system/file_lock.h"
#include "core/base/system/memory.h"
#include "core/base/system/process.h"
#include "core/protocol/run_directory.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace effnet {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 18> kEngineCommands{{
    {"classify", "The likeliest classes of photographs"},
    {"explain", "Where in a photograph the evidence for a class lies"},
    {"inspect", "What a checkpoint contains"},
    {"evaluate", "Accuracy on labelled photographs"},
    {"export", "Write a checkpoint in another layout or format"},
    {"quantize", "Write a network in 8 bits, and say what that costs in accuracy"},
    {"train", "Train or fine-tune a network"},
    {"recommend", "Which pretrained network to start from, for these pictures and this machine"},
    {"answer", "In seconds: a linear classifier on a pretrained network's features of your pictures"},
    {"compare", "Which network is better on the same pictures, and which are tied"},
    {"label", "Sort pictures into classes, with suggestions and the most telling ones first"},
    {"watch", "A hot folder: classify and sort what arrives in it"},
    {"calibrate", "Probabilities that mean what they say, and thresholds below which a person decides"},
    {"benchmark", "Time a network on this machine"},
    {"dataset", "Make a data set of drawn shapes"},
    {"download", "Fetch public weights"},
    {"serve", "Answer the window's requests on standard input"},
    {"devices", "The processors that networks can run on"},
}};

/// The folder of a run that was prepared: behind --out or --resume.
std::filesystem::path preparedRun(const std::vector<std::string>& words) {
  std::filesystem::path folder;
  for (auto word = words.begin(); word != words.end(); ++word) {
    const std::string_view text = *word;
    for (const std::string_view option : {"--out", "-o", "--resume"}) {
      if (text == option && word + 1 != words.end()) folder = word[1];
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

std::unique_ptr<PreparedRun> lockPreparedRun(const std::vector<std::string>& words) {
  const auto folder = preparedRun(words);
  const bool ofSeveral = std::getenv("RANK") != nullptr;  // the first of them takes it
  if (folder.empty() || ofSeveral || hasPassedLocks()) return nullptr;
  try {
    return std::make_unique<PreparedRun>(folder);
  } catch (const Error&) {
    return nullptr;  // the engine says what is wrong
  }
}

/// With less address space (ulimit -v) OpenBLAS, which LibTorch loads, asks for its buffers for ever, before
/// the engine's main() could say a word.
void demandAddressSpace() {
  constexpr std::size_t kLibraries = std::size_t{1} << 30;
  try {
    mapPages(kLibraries);
  } catch (const std::bad_alloc&) {
    throw Error("out_of_memory",
                "the engine needs 1 GiB of address space; this process may take less (ulimit -v)");
  }
}

}  // namespace

void executeEngine(std::vector<std::string> words) {
  const std::string command = words.front();
  const auto lock = command == "train" ? lockPreparedRun(words) : nullptr;
  const std::filesystem::path engine = prepareEngine();
  words.insert(words.begin(), engine.string());
  demandAddressSpace();
  becomeProgram(engine, words);
  throw engineMissing(command, errno);
}

void addEngineCommands(CLI::App& app, char** argv) {
  for (const auto& [name, help] : kEngineCommands) {
    CLI::App* command = app.add_subcommand(name, help)->group("Subcommands that need the engine");
    command->prefix_command();
    command->set_help_flag();  // the engine answers --help itself
    command->callback([argv] {
      std::vector<std::string> words;
      for (char** word = argv + 1; *word != nullptr; ++word) words.emplace_back(*word);
      executeEngine(words);
    });
  }
}

}  // namespace effnet
