#include "core/protocol/run_failure.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_event.h"

#include <algorithm>
#include <fstream>

namespace effnet {
namespace {

constexpr std::streamoff kTail = 64 * 1024;

/// The last lines of a file, the first of them perhaps cut.
std::ifstream tailOf(const std::filesystem::path& file) {
  std::ifstream stream = openRegular(file);
  stream.seekg(0, std::ios::end);
  if (stream) stream.seekg(std::max<std::streamoff>(0, static_cast<std::streamoff>(stream.tellg()) - kTail));
  return stream;
}

RunFailure toldByEvents(const RunDirectory& run) {
  RunFailure failure;
  auto events = tailOf(run.events());
  for (std::string line; std::getline(events, line);) {
    if (line.find("\"event\":\"end\"") == std::string::npos) continue;
    try {
      const auto event = decodeEvent(line);
      const auto* end = event ? std::get_if<RunEnded>(&event->what) : nullptr;
      if (end != nullptr)
        failure = end->state == RunState::Failed ? RunFailure{end->code, end->detail} : RunFailure{};
    } catch (const Error&) {
      continue;
    }
  }
  return failure;
}

/// The last line in which the program says why it ended: "effnet: WHAT: WHY".
RunFailure lastWords(const RunDirectory& run) {
  RunFailure failure;
  auto log = tailOf(run.errorLog());
  for (std::string line; std::getline(log, line);)
    if (line.starts_with("effnet: ") || line.starts_with("effnet-engine: "))
      failure.detail = line.substr(line.find(": ") + 2);
  return failure;
}

}  // namespace

RunFailure failureOf(const RunDirectory& run) {
  RunFailure failure = toldByEvents(run);
  return failure.detail.empty() && failure.code.empty() ? lastWords(run) : failure;
}

}  // namespace effnet
