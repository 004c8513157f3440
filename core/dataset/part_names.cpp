#include "core/dataset/part_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace effnet {
namespace {

constexpr std::array<std::pair<std::string_view, DataPart>, 12> kParts{{{"train", DataPart::Train},
                                                                        {"training", DataPart::Train},
                                                                        {"trn", DataPart::Train},
                                                                        {"val", DataPart::Val},
                                                                        {"valid", DataPart::Val},
                                                                        {"validation", DataPart::Val},
                                                                        {"validate", DataPart::Val},
                                                                        {"validating", DataPart::Val},
                                                                        {"dev", DataPart::Val},
                                                                        {"development", DataPart::Val},
                                                                        {"test", DataPart::Test},
                                                                        {"testing", DataPart::Test}}};

constexpr std::array<std::string_view, 24> kFillers{
    "set",    "sets",   "data",    "dataset", "datasets", "images",   "image",      "imgs",
    "img",    "pics",   "picture", "photo",   "pictures", "photos",   "jpegimages", "jpg",
    "folder", "subset", "split",   "seg",     "labels",   "metadata", "list",       "annotations"};

template <typename Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// Runs of letters and runs of digits; whatever stands between them says nothing.
std::vector<std::string> wordsOf(std::string_view name) {
  std::vector<std::string> words;
  char before = ' ';
  for (const char c : lower(name)) {
    const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    if (letter || isDigit(c)) {
      const bool joins = !words.empty() && before != ' ' && isDigit(before) == isDigit(c);
      if (!joins) words.emplace_back();
      words.back() += c;
      before = c;
    } else {
      before = ' ';
    }
  }
  return words;
}

/// "train", also "trainset" and "settrain".
std::optional<DataPart> partOfWord(std::string_view word) {
  for (const auto& [spelling, part] : kParts) {
    if (word == spelling) return part;
    if (word.starts_with(spelling) && contains(kFillers, word.substr(spelling.size()))) return part;
    if (word.ends_with(spelling) && contains(kFillers, word.substr(0, word.size() - spelling.size())))
      return part;
  }
  return std::nullopt;
}

bool isYear(std::string_view word) {
  return word.size() == 4 && std::all_of(word.begin(), word.end(), isDigit);
}

}  // namespace

const char* nameOf(DataPart part) {
  switch (part) {
    case DataPart::Train:
      return "train";
    case DataPart::Val:
      return "val";
    case DataPart::Test:
      return "test";
  }
  return "";
}

std::optional<DataPart> partNamed(std::string_view name) {
  std::optional<DataPart> found;
  for (const auto& word : wordsOf(name)) {
    const auto part = partOfWord(word);
    if (part && found) return std::nullopt;  // "train_test" is neither
    if (part) found = part;
    if (!part && !isYear(word) && !contains(kFillers, word)) return std::nullopt;
  }
  return found;
}

bool isFillerName(std::string_view name) {
  const auto words = wordsOf(name);
  return std::any_of(words.begin(), words.end(), [](const auto& word) { return contains(kFillers, word); }) &&
         std::all_of(words.begin(), words.end(),
                     [](const auto& word) { return isDigit(word.front()) || contains(kFillers, word); });
}

}  // namespace effnet
