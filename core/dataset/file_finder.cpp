#include "core/dataset/file_finder.h"

#include "core/base/utf8.h"
#include "core/dataset/folder_walk.h"
#include "core/dataset/image_folder.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

bool endsWith(const fs::path& file, const fs::path& wanted) {
  auto end = file.end();
  auto from = wanted.end();
  while (from != wanted.begin()) {
    if (end == file.begin()) return false;
    if (*--from == "." || from->empty()) continue;
    if (*--end != *from) return false;
  }
  return true;
}

template <typename Wanted>
std::vector<fs::path> only(const std::vector<fs::path>& files, Wanted wanted) {
  std::vector<fs::path> kept;
  std::copy_if(files.begin(), files.end(), std::back_inserter(kept), wanted);
  return kept.empty() ? files : kept;
}

}  // namespace

FileFinder::FileFinder(fs::path folder, std::optional<DataPart> part)
    : folder_(std::move(folder)), part_(part) {}

void FileFinder::listFiles() {
  if (std::exchange(listed_, true)) return;
  std::vector<std::string> unreadable;
  for (auto& file : filesBelow(folder_.empty() ? fs::path(".") : folder_, unreadable)) {
    byStem_[file.stem().string()].push_back(file);
    byName_[file.filename().string()].push_back(std::move(file));
  }
}

FileFinder::Found FileFinder::choose(const Files& candidates, const fs::path& wanted) const {
  Files files = candidates;
  if (wanted.has_parent_path())
    files =
        only(files, [&](const fs::path& file) { return endsWith(file.parent_path(), wanted.parent_path()); });
  if (part_ && files.size() > 1)
    files = only(files, [&](const fs::path& file) {
      const fs::path below = file.lexically_relative(folder_);
      return std::any_of(below.begin(), std::prev(below.end()),
                         [&](const fs::path& each) { return partNamed(each.string()) == part_; });
    });
  if (files.size() == 1) return {files.front(), {}, false};
  return {{},
          "several files have this name, " + printable(files[0].string()) + " and " +
              printable(files[1].string())};
}

FileFinder::Found FileFinder::find(const std::string& name) {
  std::string slashes = name;
  std::replace(slashes.begin(), slashes.end(), '\\', '/');
  std::error_code unknown;
  for (const std::string& spelling : {name, slashes})
    if (!spelling.empty() && fs::is_regular_file(folder_ / spelling, unknown))
      return {folder_ / spelling, {}, true};
  const fs::path wanted = fs::path(slashes).lexically_normal();
  const std::string last = wanted.filename().string();
  if (last.empty()) return {{}, "there is no such file"};
  listFiles();
  if (const auto found = byName_.find(last); found != byName_.end()) return choose(found->second, wanted);
  const auto found = byStem_.find(last);
  if (found == byStem_.end()) return {{}, "there is no such file"};
  Files pictures = found->second;
  std::erase_if(pictures, [](const fs::path& file) { return !whyUnusable(file).empty(); });
  return pictures.empty() ? Found{{}, "there is no such file"} : choose(pictures, wanted);
}

}  // namespace effnet
