#include "core/dataset/image_folder.h"

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/dataset/folder_walk.h"
#include "core/dataset/seen_pictures.h"
#include "core/protocol/image_formats.h"

#include <algorithm>
#include <fstream>
#include <string_view>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// Links to folders that are gone: a class must not vanish without a word.
std::vector<std::string> brokenLinks(const fs::path& folder) {
  std::vector<std::string> links;
  std::error_code failure;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
    std::error_code unknown;
    if (each->is_symlink(unknown) && !each->exists(unknown))
      links.push_back(printable(each->path().string()) + ": this link leads nowhere");
  }
  std::sort(links.begin(), links.end());
  return links;
}

}  // namespace

std::string whyUnusable(const fs::path& file) {
  const auto identity = settledIdentity(file);
  if (identity && SeenPictures::usual().find(*identity)) return {};
  std::error_code unknown;
  if (!fs::exists(file, unknown)) return "there is no such file";
  if (!fs::is_regular_file(file, unknown)) return "this is no file";
  std::ifstream stream = openRegular(file);
  if (!stream) return "cannot be read";
  std::string bytes(kFormatBytes, '\0');
  stream.read(bytes.data(), kFormatBytes);
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  return whyNoPhotograph(bytes);
}

std::string whyNoPhotograph(std::string_view bytes) {
  return whyNoPicture(bytes);
}

ImageFolder readImageFolder(const fs::path& folder, const ListingWatch& watch) {
  ImageFolder result;
  std::error_code failure;
  const FolderEntries entries = entriesOf(folder, failure);
  if (failure) result.unreadable.push_back(printable(folder.string()) + ": " + failure.message());
  for (auto& link : brokenLinks(folder)) result.unreadable.push_back(std::move(link));
  result.loose = entries.files;
  for (const auto& classFolder : entries.folders) {
    const int label = static_cast<int>(result.labels.size());
    result.labels.push_back(classFolder.filename().string());
    for (const auto& file : filesBelow(classFolder, result.unreadable)) {
      watch.next();
      if (auto reason = whyUnusable(file); reason.empty()) {
        result.samples.push_back({file, label});
      } else {
        result.skipped.push_back(printable(file.string()) + ": " + reason);
      }
    }
  }
  return result;
}

}  // namespace effnet
