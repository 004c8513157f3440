#include "core/training/image_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSignature = 16;

std::vector<fs::path> sortedEntries(const fs::path& folder, bool directories, std::error_code& failure) {
  std::vector<fs::path> entries;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
    std::error_code unknown;
    const bool isDirectory = each->is_directory(unknown);
    if (isDirectory == directories && each->path().filename().string().front() != '.')
      entries.push_back(each->path());
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

std::string whySkipped(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return "cannot be read";
  std::string bytes(kSignature, '\0');
  stream.read(bytes.data(), kSignature);
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  return whyNoPhotograph(bytes);
}

}  // namespace

std::string whyNoPhotograph(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.empty()) return "the file is empty";
  if (bytes.starts_with("GIF8")) return "GIF is no format for training";
  static constexpr std::array kKnown{"\xFF\xD8\xFF"sv, "\x89PNG\r\n"sv, "BM"sv, "II*\0"sv, "MM\0*"sv};
  const bool known =
      std::any_of(kKnown.begin(), kKnown.end(), [&](auto magic) { return bytes.starts_with(magic); });
  const bool webp = bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP";
  return known || webp ? "" : "not an image in a known format";
}

ImageFolder readImageFolder(const fs::path& folder) {
  ImageFolder result;
  std::error_code failure;
  const auto classes = sortedEntries(folder, true, failure);
  if (failure) result.unreadable.push_back(folder.string() + ": " + failure.message());
  for (const auto& classFolder : classes) {
    const int label = static_cast<int>(result.labels.size());
    result.labels.push_back(classFolder.filename().string());
    const auto files = sortedEntries(classFolder, false, failure);
    if (failure) result.unreadable.push_back(classFolder.string() + ": " + failure.message());
    for (const auto& file : files) {
      if (auto reason = whySkipped(file); reason.empty()) {
        result.samples.push_back({file, label});
      } else {
        result.skipped.push_back(file.string() + ": " + reason);
      }
    }
  }
  return result;
}

}  // namespace effnet
