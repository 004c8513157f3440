#include "core/base/error.h"
#include "core/search/search_progress.h"
#include "tests/fuzz/memory_folder.h"

#include <cstddef>
#include <cstdint>

namespace {

// A request may ask for a long search: that takes time, and is not what is looked for here.
constexpr int kMostCandidates = 64;

}  // namespace

/// Any bytes as a search: search.json, then the events and the time of the first candidate's run, one after
/// the other behind a line "--". What can be read can be told, and its request can be read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace effnet;
  static const MemoryFolder folder;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  folder.writePart("search.json", rest);
  try {
    const SearchRequest request = readSearchRequest(folder.path());
    if (request.rules.candidates > kMostCandidates) return 0;
    searchRequestFromJson(toJson(request));
    SearchRecord record(request, folder.path());
    record.refresh();
    if (record.course().candidates().empty()) return 0;
    const std::string run = record.nameOf(0);
    std::filesystem::create_directory(folder.path() / run);
    folder.writePart(run + "/events.jsonl", rest);
    folder.writePart(run + "/time.json", rest);
    record.refresh();
    record.history();
    record.ranking();
    progressOf(record);
  } catch (const Error&) {
    // Most bytes are no search.
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
    std::error_code ignored;
    if (entry.is_directory()) std::filesystem::remove_all(entry.path(), ignored);
  }
  return 0;
}
