#include "core/protocol/run_directory.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

/// One folder for the whole process, in memory.
class Folder {
 public:
  Folder() {
    char name[] = "/dev/shm/effnet-fuzz-XXXXXX";
    const char* made = mkdtemp(name);
    if (made == nullptr) std::abort();
    path_ = made;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace

/// Any bytes as the files of a run: config.json, events.jsonl and notes.json, one after the other behind a
/// line "--". A summary comes of it, or none, and never an exception.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Folder folder;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  for (const char* file : {"config.json", "events.jsonl", "notes.json"}) {
    const auto end = rest.find("\n--\n");
    std::ofstream(folder.path() / file, std::ios::binary) << rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 4);
  }
  if (const auto summary = effnet::summarizeRun(folder.path())) toJson(*summary);
  return 0;
}
