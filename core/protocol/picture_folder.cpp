#include "core/protocol/picture_folder.h"

#include "core/base/files.h"
#include "core/base/natural_order.h"
#include "core/protocol/image_formats.h"

#include <algorithm>
#include <fstream>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kNamed = 5;

std::string reasonAgainst(const fs::path& file) {
  std::ifstream stream = openRegular(file);
  if (!stream) return "it cannot be opened";
  std::string bytes(kFormatBytes, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  if (imageFormatOf(bytes)) return {};
  if (bytes.empty()) return "empty";
  const std::string_view other = otherFormatOf(bytes);
  return other.empty() ? "no picture" : std::string(other);
}

void sortNaturally(std::vector<fs::path>& files) {
  std::ranges::sort(files, naturalLess, [](const fs::path& file) { return file.string(); });
}

}  // namespace

PictureFolder picturesBelow(const fs::path& folder, std::size_t most, const std::function<bool()>& stopped) {
  PictureFolder found;
  std::vector<fs::path> doubtful;
  const auto options = fs::directory_options::skip_permission_denied;
  // A folder that disappears meanwhile ends the walk; what was found is worked on.
  std::error_code gone;
  fs::recursive_directory_iterator entry(folder, options, gone);
  for (; !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone)) {
    if (found.files.size() >= most || (stopped && stopped())) break;
    const std::string name = entry->path().filename().string();
    std::error_code ignored;
    if (isClutter(name)) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored)) {
      (hasPictureEnding(name) ? found.files : doubtful).push_back(entry->path());
    }
  }
  sortNaturally(doubtful);
  for (const fs::path& file : doubtful) {
    if (found.files.size() >= most || (stopped && stopped())) break;
    if (std::string reason = reasonAgainst(file); reason.empty()) {
      found.files.push_back(file);
    } else if (++found.skippedFiles <= kNamed) {
      found.skipped.push_back(file.string() + ": " + reason);
    }
  }
  sortNaturally(found.files);
  return found;
}

std::string describeSkipped(const PictureFolder& folder) {
  if (folder.skippedFiles == 0) return {};
  std::string text = std::to_string(folder.skippedFiles) +
                     (folder.skippedFiles == 1 ? " file is no picture and was left out: "
                                               : " files are no pictures and were left out: ");
  for (const std::string& each : folder.skipped)
    text += (&each == &folder.skipped.front() ? "" : "; ") + each;
  return folder.skippedFiles > folder.skipped.size() ? text + "; …" : text;
}

}  // namespace effnet
