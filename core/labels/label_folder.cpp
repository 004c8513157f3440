#include "core/labels/label_folder.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/dataset/folder_layout.h"
#include "core/protocol/picture_folder.h"

#include <algorithm>
#include <string_view>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLabelFile = "labels.csv";
constexpr std::string_view kCorrectionFile = "corrections.csv";

/// Below which folder of classes a picture lies: the part's, or the data's own.
struct ClassFolder {
  fs::path folder;
  DataPart part = DataPart::Train;
};

std::vector<ClassFolder> classFolders(const fs::path& folder) {
  std::vector<ClassFolder> found;
  for (const auto& [part, place] : layoutOf(folder).parts) found.push_back({place, part});
  if (found.empty()) found.push_back({folder, DataPart::Train});
  return found;
}

/// The folder right below that of the classes; empty for a picture that lies in none.
std::string classOf(const fs::path& file, const fs::path& folder) {
  const fs::path below = file.lexically_relative(folder);
  if (below.empty() || *below.begin() == ".." || !below.has_parent_path()) return {};
  return below.begin()->string();
}

void tellClasses(LabelFolder& opened) {
  for (const ClassFolder& each : classFolders(opened.folder))
    for (LabelFolder::Picture& picture : opened.pictures) {
      const std::string name = classOf(opened.folder / picture.name, each.folder);
      if (name.empty()) continue;
      picture.given = name;
      picture.part = each.part;
    }
}

bool allGiven(const LabelFolder& opened) {
  return std::ranges::none_of(opened.pictures, [](const auto& each) { return each.given.empty(); });
}

/// Tables of labels and records of moves lie beside the pictures: nobody needs to be told that they are none.
bool isOwn(const fs::path& folder, const std::string& skipped) {
  constexpr std::string_view kOwn[] = {kLabelFile, kCorrectionFile, "applied-corrections", "moved.csv"};
  return std::ranges::any_of(
      kOwn, [&](std::string_view name) { return skipped.starts_with((folder / name).string()); });
}

}  // namespace

std::vector<std::string> LabelFolder::names() const {
  std::vector<std::string> all;
  for (const Picture& each : pictures) all.push_back(each.name);
  return all;
}

LabelFolder openLabelFolder(const fs::path& folder, FolderMeaning meaning,
                            const std::function<bool()>& stopped) {
  std::error_code unknown;
  if (!fs::is_directory(folder, unknown))
    throw Error("data_missing", printable(folder.string()) + ": there is no such folder");
  constexpr std::size_t kMost = 1'000'000;
  PictureFolder found = picturesBelow(folder, kMost, stopped);
  std::erase_if(found.skipped, [&](const std::string& each) { return isOwn(folder, each); });
  LabelFolder opened{folder, {}, std::move(found.skipped), false};
  for (const fs::path& file : found.files) {
    const std::string name = file.lexically_relative(folder).generic_string();
    if (isUtf8(name))
      opened.pictures.push_back({name, {}});
    else
      opened.skipped.push_back(printable(file.string()) + ": its name is no UTF-8; rename it");
  }
  if (opened.pictures.empty())
    throw Error("no_images", printable(folder.string()) + ": there is no picture in it");
  if (meaning == FolderMeaning::Nothing) return opened;
  if (meaning == FolderMeaning::Classes || namesClasses(folder)) tellClasses(opened);
  opened.sorted = meaning == FolderMeaning::Classes || allGiven(opened);
  if (!opened.sorted)
    for (LabelFolder::Picture& each : opened.pictures) each.given.clear();
  return opened;
}

fs::path labelFileOf(const LabelFolder& folder) {
  return folder.folder / (folder.sorted ? kCorrectionFile : kLabelFile);
}

}  // namespace effnet
