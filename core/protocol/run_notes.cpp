#include "core/protocol/run_notes.h"

#include "core/base/files.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/json_text.h"
#include "core/protocol/run_directory.h"

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;

}  // namespace

RunNotes readRunNotes(const std::filesystem::path& run) {
  RunNotes notes;
  try {
    const Json json = parseJson(readFile(RunDirectory{run}.notes(), kMostBytes));
    FieldReader fields(json, "bad_notes");
    fields.readWith("tags", [&](const Json& list) { notes.tags = list.get<std::vector<std::string>>(); });
    fields.read("note", notes.note);
    fields.read("archived", notes.archived);
  } catch (const Error&) {
    return {};
  }
  return notes;
}

void writeRunNotes(const std::filesystem::path& run, const RunNotes& notes) {
  const Json json{{"tags", notes.tags}, {"note", notes.note}, {"archived", notes.archived}};
  const auto text = jsonText(json, 2) + "\n";
  writeFileAtomically(RunDirectory{run}.notes(), text);
}

}  // namespace effnet
