#include "core/protocol/run_directory.h"
#include "tests/fuzz/memory_folder.h"

#include <cstddef>
#include <cstdint>

/// Any bytes as the files of a run: config.json, events.jsonl and notes.json, one after the other behind a
/// line "--". A summary comes of it, or none, and never an exception.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const effnet::MemoryFolder folder;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  for (const char* file : {"config.json", "events.jsonl", "notes.json"}) folder.writePart(file, rest);
  if (const auto summary = effnet::summarizeRun(folder.path())) toJson(*summary);
  return 0;
}
