#include "core/dataset/folder_walk.h"

#include "core/base/utf8.h"
#include "core/protocol/image_formats.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepestFolder = 32;

struct Walk {
  std::vector<std::pair<std::string, std::vector<fs::path>>> folders;  ///< each with its files
  std::set<fs::path> seen;                                             ///< real paths
  std::vector<std::string>* unreadable;

  void enter(const fs::path& folder, int depth) {
    std::error_code failure;
    const fs::path real = fs::canonical(folder, failure);
    if (depth > kDeepestFolder || (!failure && !seen.insert(real).second)) return;
    FolderEntries entries = entriesOf(folder, failure);
    if (failure) unreadable->push_back(printable(folder.string()) + ": " + failure.message());
    folders.emplace_back(folder.string(), std::move(entries.files));
    for (const auto& below : entries.folders) enter(below, depth + 1);
  }
};

}  // namespace

FolderEntries entriesOf(const fs::path& folder, std::error_code& failure) {
  FolderEntries entries;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
    if (isClutter(each->path().filename().string())) continue;
    std::error_code unknown;
    (each->is_directory(unknown) ? entries.folders : entries.files).push_back(each->path());
  }
  // Of one folder, names alone differ; comparing part by part would take longer than listing.
  const auto byName = [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); };
  std::sort(entries.folders.begin(), entries.folders.end(), byName);
  std::sort(entries.files.begin(), entries.files.end(), byName);
  return entries;
}

FolderEntries entriesOf(const fs::path& folder) {
  std::error_code unknown;
  return entriesOf(folder, unknown);
}

std::vector<fs::path> filesBelow(const fs::path& folder, std::vector<std::string>& unreadable) {
  Walk walk{{}, {}, &unreadable};
  walk.enter(folder, 0);
  std::sort(walk.folders.begin(), walk.folders.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<fs::path> files;
  for (auto& [name, inside] : walk.folders)
    std::move(inside.begin(), inside.end(), std::back_inserter(files));
  return files;
}

}  // namespace effnet
