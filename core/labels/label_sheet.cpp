#include "core/labels/label_sheet.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace effnet {

std::string className(const std::string& text) {
  constexpr const char* kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string::npos) throw Error("bad_value", "a class needs a name");
  const std::string name = text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
  if (!isUtf8(name) || name.find('\0') != std::string::npos)
    throw Error("bad_value", "'" + printable(name) + "' is no UTF-8 text: a class cannot be called so");
  return name;
}

void LabelSheet::add(const std::vector<std::string>& pictures) {
  for (const std::string& name : pictures) {
    if (!places_.try_emplace(name, size()).second) continue;
    names_.push_back(name);
    labels_.push_back(kNone);
    given_.emplace_back();
  }
}

int LabelSheet::find(const std::string& name) const {
  const auto found = places_.find(name);
  return found == places_.end() ? kNone : found->second;
}

std::string LabelSheet::labelText(int picture) const {
  const int index = labelOf(picture);
  return index == kNone ? std::string() : classes_[static_cast<std::size_t>(index)];
}

void LabelSheet::setGiven(int picture, const std::string& name) {
  given_[static_cast<std::size_t>(picture)] = name;
  anyGiven_ = true;
  if (labelOf(picture) == kNone) put(picture, addClass(name));
}

std::string LabelSheet::givenText(int picture) const {
  return given_[static_cast<std::size_t>(picture)];
}

int LabelSheet::findClass(const std::string& name) const {
  const auto found = std::ranges::find(classes_, name);
  return found == classes_.end() ? kNone : static_cast<int>(found - classes_.begin());
}

int LabelSheet::addClass(const std::string& text) {
  const std::string name = className(text);
  if (const int known = findClass(name); known != kNone) return known;
  classes_.push_back(name);
  counts_.push_back(0);
  return static_cast<int>(classes_.size()) - 1;
}

void LabelSheet::put(int picture, int index) {
  int& label = labels_[static_cast<std::size_t>(picture)];
  if (label != kNone) --counts_[static_cast<std::size_t>(label)];
  if (index != kNone) ++counts_[static_cast<std::size_t>(index)];
  labelled_ += (index != kNone ? 1 : 0) - (label != kNone ? 1 : 0);
  label = index;
}

std::vector<int> LabelSheet::set(std::span<const int> pictures, int index) {
  Step step;
  std::vector<int> changed;
  for (const int picture : pictures) {
    if (labelOf(picture) == index) continue;
    step.changes.push_back({picture, labelOf(picture), index});
    changed.push_back(picture);
    put(picture, index);
  }
  if (!changed.empty()) steps_.push_back(std::move(step));
  return changed;
}

std::vector<int> LabelSheet::rename(int index, const std::string& text) {
  const std::string name = className(text);
  std::string& now = classes_[static_cast<std::size_t>(index)];
  if (name == now) return {};
  if (const int other = findClass(name); other != kNone) return merge(index, other);
  steps_.push_back({.kind = Step::Kind::Rename, .index = index, .name = now});
  now = name;
  std::vector<int> changed;
  for (int picture = 0; picture < size(); ++picture)
    if (labelOf(picture) == index) changed.push_back(picture);
  return changed;
}

std::vector<int> LabelSheet::merge(int from, int into) {
  if (from == into) return {};
  Step step{.kind = Step::Kind::Merge, .index = from, .into = into};
  step.name = classes_[static_cast<std::size_t>(from)];
  for (int picture = 0; picture < size(); ++picture)
    if (labelOf(picture) == from) {
      step.pictures.push_back(picture);
      put(picture, into);
    }
  for (int& label : labels_) label -= label > from ? 1 : 0;
  classes_.erase(classes_.begin() + from);
  counts_.erase(counts_.begin() + from);
  steps_.push_back(std::move(step));
  return steps_.back().pictures;
}

bool LabelSheet::takeOver(int picture, const std::string& name) {
  const int index = name.empty() ? kNone : addClass(name);
  if (labelOf(picture) == index) return false;
  put(picture, index);
  return true;
}

/// Steps of before have the places that classes had before: the class comes back to where it was.
std::vector<int> LabelSheet::undoMerge(const Step& step) {
  const int into = step.into - (step.into > step.index ? 1 : 0);  // after the class had gone
  std::vector<int> changed;
  std::vector<int> own;
  for (const int picture : step.pictures)
    if (labelOf(picture) == into) own.push_back(picture);
  for (int& label : labels_) label += label >= step.index ? 1 : 0;
  classes_.insert(classes_.begin() + step.index, step.name);
  counts_.insert(counts_.begin() + step.index, 0);
  for (const int picture : own) {
    put(picture, step.index);
    changed.push_back(picture);
  }
  return changed;
}

std::vector<int> LabelSheet::undo() {
  if (steps_.empty()) return {};
  const Step step = std::move(steps_.back());
  steps_.pop_back();
  if (step.kind == Step::Kind::Merge) return undoMerge(step);
  std::vector<int> changed;
  if (step.kind == Step::Kind::Rename) {
    classes_[static_cast<std::size_t>(step.index)] = step.name;
    for (int picture = 0; picture < size(); ++picture)
      if (labelOf(picture) == step.index) changed.push_back(picture);
    return changed;
  }
  for (const Change& each : step.changes)
    if (labelOf(each.picture) == each.after) {
      put(each.picture, each.before);
      changed.push_back(each.picture);
    }
  return changed;
}

}  // namespace effnet
