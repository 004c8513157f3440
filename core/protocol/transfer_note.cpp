#include "core/protocol/transfer_note.h"

#include "core/base/files.h"
#include "core/protocol/json_text.h"

#include <exception>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = 16 * 1024;

std::filesystem::path fileOf(const RunDirectory& run) {
  return run.root / "transfer.json";
}

}  // namespace

void writeTransferNote(const RunDirectory& run, const TransferNote& note) {
  const Json json{{"path", note.path}, {"done", note.fraction}, {"seconds_left", note.secondsLeft}};
  writeFileAtomically(fileOf(run), json.dump() + "\n");
}

void removeTransferNote(const RunDirectory& run) {
  std::error_code ignored;
  std::filesystem::remove(fileOf(run), ignored);
}

std::optional<TransferNote> readTransferNote(const RunDirectory& run) {
  std::error_code ignored;
  if (!std::filesystem::exists(fileOf(run), ignored)) return std::nullopt;
  try {
    const Json json = parseJson(readFile(fileOf(run), kMostBytes));
    return TransferNote{json.at("path").get<std::string>(), json.at("done").get<double>(),
                        json.at("seconds_left").get<double>()};
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

}  // namespace effnet
