#include "core/labels/label_export.h"

#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/utf8.h"

#include <set>

namespace effnet {
namespace {

namespace fs = std::filesystem;

void requireLabels(const LabelSheet& sheet) {
  if (sheet.labelled() == 0)
    throw Error("no_images", "no picture has a class yet: there is nothing to export");
}

std::string escaped(char c) {
  constexpr const char* kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'%', kDigits[byte / 16], kDigits[byte % 16]};
}

/// The folder of the classes that a picture's class lies in: train/ants/x.jpg → train.
fs::path aboveClass(const LabelFolder::Picture& picture) {
  fs::path above;
  const fs::path name = picture.name;
  for (const fs::path& each : name.parent_path()) {
    if (each == picture.given) break;
    above /= each;
  }
  return above;
}

}  // namespace

std::string folderOfClass(const std::string& label) {
  if (partNamed(label))
    throw Error("bad_value", "a folder of the class '" + printable(label) +
                                 "' would be taken for a part of the data: give the class another name");
  constexpr std::string_view kRefused = "/\\:*?\"<>|%";
  std::string name;
  for (std::size_t i = 0; i < label.size(); ++i) {
    const char c = label[i];
    const bool control = static_cast<unsigned char>(c) < 32 || c == 127;
    const bool edge = c == '.' && (i == 0 || i + 1 == label.size());
    name += control || edge || kRefused.find(c) != std::string_view::npos ? escaped(c) : std::string(1, c);
  }
  constexpr std::size_t kMost = 200;  // bytes; a name may have 255
  if (name.size() > kMost)
    throw Error("bad_value", "the class '" + label.substr(0, 40) + "…' is too long a name");
  return name;
}

LabelExport exportFolders(const LabelFolder& folder, const LabelSheet& sheet, const fs::path& target,
                          bool move) {
  requireLabels(sheet);
  std::error_code unknown;
  if (fs::exists(target, unknown) && (!fs::is_directory(target, unknown) || !fs::is_empty(target, unknown)))
    throw Error("not_empty", printable(target.string()) + ": the folder is not empty");
  std::vector<FileMove> files;
  std::set<fs::path> taken;  // the target is empty: only these can have a name twice
  for (int i = 0; i < sheet.size(); ++i) {
    if (sheet.labelOf(i) == LabelSheet::kNone) continue;
    const fs::path from = folder.folder / sheet.name(i);
    const fs::path wanted = target / folderOfClass(sheet.labelText(i)) / from.filename();
    fs::path place = wanted;
    for (int number = 2; !taken.insert(place).second; ++number) place = numbered(wanted, number);
    files.push_back({from, place});
  }
  if (!move) {
    copyFiles(files);
    return {static_cast<int>(files.size()), {}};
  }
  const fs::path record = target / "moved.csv";
  moveFiles(files, record);
  return {static_cast<int>(files.size()), record};
}

LabelExport exportTable(const LabelFolder& folder, const LabelSheet& sheet, const fs::path& target) {
  requireLabels(sheet);
  std::string text = csvLine({"path", "label"});
  const fs::path beside = fs::absolute(target).lexically_normal().parent_path();
  int pictures = 0;
  for (int i = 0; i < sheet.size(); ++i) {
    if (sheet.labelOf(i) == LabelSheet::kNone) continue;
    const fs::path file = fs::absolute(folder.folder / sheet.name(i)).lexically_normal();
    const fs::path below = file.lexically_relative(beside);
    const bool inside = !below.empty() && *below.begin() != "..";
    text += csvLine({inside ? "./" + below.generic_string() : file.string(), sheet.labelText(i)});
    ++pictures;
  }
  std::error_code unknown;
  fs::create_directories(beside, unknown);
  writeFileAtomically(target, text);
  return {pictures, {}};
}

LabelExport applyCorrections(const LabelFolder& folder, const LabelSheet& sheet) {
  std::vector<FileMove> files;
  for (const LabelFolder::Picture& each : folder.pictures) {
    const int picture = sheet.find(each.name);
    if (each.given.empty() || picture < 0 || sheet.labelOf(picture) == LabelSheet::kNone ||
        sheet.labelText(picture) == each.given)
      continue;
    const fs::path from = folder.folder / each.name;
    const fs::path place =
        folder.folder / aboveClass(each) / folderOfClass(sheet.labelText(picture)) / from.filename();
    files.push_back({from, freePlace(place, files)});
  }
  if (files.empty()) throw Error("no_images", "no picture's class was corrected");
  const fs::path record = freePlace(folder.folder / "applied-corrections.csv", {});
  moveFiles(files, record);
  return {static_cast<int>(files.size()), record};
}

}  // namespace effnet
