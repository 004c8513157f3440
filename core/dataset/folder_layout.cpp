#include "core/dataset/folder_layout.h"

#include "core/base/utf8.h"
#include "core/dataset/folder_walk.h"
#include "core/dataset/image_folder.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFilesNamed = 8;  ///< of those that are not used

bool isFolder(const fs::path& path) {
  std::error_code unknown;
  return fs::is_directory(path, unknown);
}

bool hasPictures(const std::vector<fs::path>& files) {
  return std::any_of(files.begin(), files.end(), [](const auto& file) { return whyUnusable(file).empty(); });
}

/// seg_train/seg_train: an archive that was packed with its folder.
fs::path withoutRepetition(const fs::path& part) {
  const auto entries = entriesOf(part);
  const bool again =
      entries.folders.size() == 1 && !hasPictures(entries.files) &&
      partNamed(entries.folders.front().filename().string()) == partNamed(part.filename().string()) &&
      !entriesOf(entries.folders.front()).folders.empty();
  return again ? entries.folders.front() : part;
}

}  // namespace

FolderLayout layoutOf(const fs::path& data) {
  FolderLayout layout;
  const auto entries = entriesOf(data);
  std::vector<fs::path> candidates;
  for (const auto& folder : entries.folders) {
    const bool part = partNamed(folder.filename().string()) && !entriesOf(folder).folders.empty();
    (part ? candidates : layout.beside).push_back(folder);
  }
  // The shorter spelling of two is the more usual one: train before training_set.
  std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
    return a.filename().string().size() < b.filename().string().size();
  });
  for (const auto& folder : candidates) {
    const auto part = *partNamed(folder.filename().string());
    if (!layout.parts.emplace(part, withoutRepetition(folder)).second) layout.beside.push_back(folder);
  }
  if (layout.parts.empty()) return {};
  layout.beside.insert(layout.beside.end(), entries.files.begin(), entries.files.end());
  return layout;
}

bool namesClasses(const fs::path& data) {
  if (!layoutOf(data).parts.empty()) return true;
  const auto folders = entriesOf(data).folders;
  const auto classes = std::count_if(folders.begin(), folders.end(), [](const auto& folder) {
    const auto name = folder.filename().string();
    return !isFillerName(name) && !partNamed(name);
  });
  return classes >= 2;
}

std::optional<fs::path> onlyFolderOf(const fs::path& data) {
  const auto entries = entriesOf(data);
  if (entries.folders.size() != 1 || hasPictures(entries.files)) return std::nullopt;
  return entries.folders.front();
}

std::vector<std::string> namesOfUnused(const std::vector<fs::path>& entries, const char* why) {
  std::vector<std::string> names;
  std::vector<const fs::path*> files;
  for (const auto& entry : entries) {
    if (entry.filename() == "boxes.csv") continue;  // where the objects lie: `effnet explain` reads it
    if (isFolder(entry))
      names.push_back(printable(entry.string()) + ": " + why);
    else
      files.push_back(&entry);
  }
  for (std::size_t i = 0; i < std::min(kFilesNamed, files.size()); ++i)
    names.push_back(printable(files[i]->string()) + ": " + why);
  if (files.size() > kFilesNamed)
    names.push_back(printable(files.front()->parent_path().string()) + ": " +
                    std::to_string(files.size() - kFilesNamed) + " more files, " + why);
  return names;
}

}  // namespace effnet
