#include "core/labels/label_book.h"

namespace effnet {

LabelBook readLabels(LabelFolder folder) {
  const std::filesystem::path file = labelFileOf(folder);
  LabelBook book{std::move(folder), {}, LabelStore(file), {}};
  book.sheet.add(book.folder.names());
  for (int i = 0; i < book.sheet.size(); ++i)
    if (const std::string& given = book.folder.pictures[static_cast<std::size_t>(i)].given; !given.empty()) {
      book.sheet.setGiven(i, given);
      book.was[book.sheet.name(i)] = given;
    }
  const LabelsByPicture labels = book.store.read();
  for (const std::string& name : book.store.classes()) book.sheet.addClass(name);
  for (const auto& [picture, label] : labels) {
    const int found = book.sheet.find(picture);
    if (found < 0)
      ++book.gone;
    else
      book.sheet.takeOver(found, label);
  }
  return book;
}

LabelsByPicture changesOf(const LabelSheet& sheet, std::span<const int> pictures) {
  LabelsByPicture changes;
  for (const int picture : pictures) {
    const std::string label = sheet.labelText(picture);
    changes[sheet.name(picture)] = label == sheet.givenText(picture) ? std::string() : label;
  }
  return changes;
}

}  // namespace effnet
