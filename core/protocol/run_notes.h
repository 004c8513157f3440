#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What a person wrote about a run; notes.json of its directory. Training never reads or writes it.
struct RunNotes {
  std::vector<std::string> tags;
  std::string note;
  bool archived = false;  ///< kept, but out of the way

  bool operator==(const RunNotes&) const = default;
};

/// A missing or damaged file gives empty notes: they decorate a run, and must never hide it.
RunNotes readRunNotes(const std::filesystem::path& run);

/// Throws Error("write_failed").
void writeRunNotes(const std::filesystem::path& run, const RunNotes& notes);

}  // namespace effnet
