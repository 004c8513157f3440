#include "app/engine/label_steps.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

#include <filesystem>
#include <set>

namespace effnet {
namespace {

/// The picture that a person names: below the folder, or by a path that leads there.
int pictureNamed(const LabelBook& book, const std::string& text) {
  if (text.empty()) return LabelSheet::kNone;
  const std::filesystem::path path(text);
  if (const int found = book.sheet.find(path.lexically_normal().generic_string()); found >= 0) return found;
  std::error_code unknown;
  const auto root = std::filesystem::weakly_canonical(book.folder.folder, unknown);
  const auto file = std::filesystem::weakly_canonical(path, unknown);
  return book.sheet.find(file.lexically_relative(root).generic_string());
}

/// Names of files and classes may have '=' in them: it is split where a picture's name ends.
void setOne(LabelBook& book, const std::string& text, std::set<int>& changed) {
  for (auto at = text.find('='); at != std::string::npos; at = text.find('=', at + 1)) {
    const int picture = pictureNamed(book, text.substr(0, at));
    if (picture < 0) continue;
    const std::string label = text.substr(at + 1);
    const int index = label.empty() ? LabelSheet::kNone : book.sheet.addClass(label);
    for (const int each : book.sheet.set({&picture, 1}, index)) changed.insert(each);
    return;
  }
  throw Error("bad_value",
              "--set '" + printable(text) + "': it is to be FILE=CLASS with a picture of the folder");
}

void renameOne(LabelBook& book, const std::string& text, std::set<int>& changed) {
  for (auto at = text.find('='); at != std::string::npos; at = text.find('=', at + 1)) {
    const int index = book.sheet.findClass(text.substr(0, at));
    if (index < 0) continue;
    for (const int each : book.sheet.rename(index, text.substr(at + 1))) changed.insert(each);
    return;
  }
  throw Error("bad_value",
              "--rename '" + printable(text) + "': it is to be OLD=NEW with a class that there is");
}

}  // namespace

TakenSteps takeSteps(const LabelSteps& steps) {
  if (steps.folder.empty()) throw Error("bad_value", "FOLDER is missing");
  TakenSteps taken{readLabels(
      openLabelFolder(steps.folder, steps.folders ? FolderMeaning::Classes : FolderMeaning::Nothing))};
  LabelBook& book = taken.book;
  std::set<int> changed;
  for (const std::string& each : steps.set) setOne(book, each, changed);
  for (const std::string& each : steps.rename) renameOne(book, each, changed);
  const std::vector<int> pictures(changed.begin(), changed.end());
  if (!pictures.empty()) book.store.write(changesOf(book.sheet, pictures), book.sheet.classes(), book.was);
  taken.changed = static_cast<int>(pictures.size());
  return taken;
}

}  // namespace effnet
