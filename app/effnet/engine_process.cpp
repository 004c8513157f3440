#include "app/effnet/engine_process.h"

#include "core/protocol/engine_environment.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace effnet {
namespace {

/// The engine with these arguments, to be started. Throws Error("engine_missing").
ProgramStart engineWith(std::vector<std::string> arguments) {
  ProgramStart start{.program = prepareEngine(), .words = std::move(arguments), .input = nowhere()};
  if (!isExecutable(start.program)) throw engineMissing(start.words.front(), errno);
  start.words.insert(start.words.begin(), start.program.string());
  return start;
}

/// What Process::start and its like return.
template <typename Started>
Started mustStart(std::optional<Started> started) {
  if (started) return std::move(*started);
  throw Error("engine_failed", std::string("the engine cannot be started: ") + std::strerror(errno));
}

}  // namespace

std::filesystem::path prepareEngine() {
  if (std::getenv(kEngineEnvironment.first) == nullptr)
    setVariable(kEngineEnvironment.first, kEngineEnvironment.second);
  if (const char* named = std::getenv("EFFNET_ENGINE"); named && *named) return named;
  return ownProgram().replace_filename("effnet-engine");
}

Error engineMissing(const std::string& command, int reason) {
  return Error("engine_missing", "'" + command + "' needs effnet-engine, which cannot be run from " +
                                     prepareEngine().string() + " (" + std::strerror(reason) +
                                     "): install it there or set EFFNET_ENGINE");
}

Process startEngine(const std::vector<std::string>& arguments, const std::filesystem::path& errorLog) {
  ProgramStart start = engineWith(arguments);
  start.output = nowhere();
  start.errors = errorLog;
  return mustStart(Process::start(start));
}

std::string askEngine(const std::vector<std::string>& arguments) {
  const auto engine = mustStart(runToEnd(engineWith(arguments)));
  if (engine.end.signal != 0 || engine.end.status != 0)
    throw Error("engine_failed", engineReason(engine.errors));
  return engine.output;
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
