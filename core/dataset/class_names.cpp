#include "core/dataset/class_names.h"

#include "core/protocol/imagenet_classes.h"

#include <algorithm>
#include <charconv>
#include <regex>

namespace effnet {
namespace {

constexpr std::size_t kSynsetLength = 9;  // n and eight digits

std::vector<std::string> betweenCommas(std::string_view text) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    if (auto piece = foldedName(text.substr(0, comma)); !piece.empty()) pieces.push_back(std::move(piece));
    if (comma == std::string_view::npos) break;
    text.remove_prefix(comma + 1);
  }
  return pieces;
}

std::string_view wordsOf(const std::string& synset) {
  return std::string_view(synset).substr(kSynsetLength);
}

/// Names may be worded otherwise in one place or another; a tenth of them is more than that.
bool areImageNet(const std::vector<std::string>& labels) {
  const auto& synsets = imagenetSynsets();
  if (labels.size() != synsets.size()) return false;
  if (labels == imagenetClasses()) return true;
  std::size_t same = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto words = betweenCommas(wordsOf(synsets[i]));
    const auto pieces = betweenCommas(labels[i]);
    const bool agrees = std::any_of(pieces.begin(), pieces.end(), [&](const auto& piece) {
      return std::find(words.begin(), words.end(), piece) != words.end();
    });
    if (agrees || labels[i].starts_with(synsets[i].substr(0, kSynsetLength))) ++same;
  }
  return same * 10 >= labels.size() * 9;
}

std::set<int> found(const std::map<std::string, std::set<int>>& names, const std::string& name) {
  const auto place = names.find(name);
  return place == names.end() ? std::set<int>() : place->second;
}

}  // namespace

std::string foldedName(std::string_view name) {
  std::string folded;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter =
        upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (letter)
      folded += upper ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!folded.empty() && folded.back() != ' ')
      folded += ' ';
  }
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

FolderName parseFolderName(const std::string& folder) {
  static const std::regex front("(n[0-9]{8})(?:[-_ .]+([^]*))?");
  static const std::regex behind("([^]*[^-_ .])[-_ .]+(n[0-9]{8})");
  static const std::regex numbered("[0-9]+[-_ .]+([^]*[^0-9][^]*)");
  constexpr std::size_t kLongest = 255;  // of a file's name; std::regex recurses
  FolderName parsed{std::nullopt, folder, std::nullopt};
  std::smatch match;
  if (folder.size() > kLongest) return parsed;
  if (std::regex_match(folder, match, front)) return {match[1].str(), match[2].str(), std::nullopt};
  if (std::regex_match(folder, match, behind)) return {match[2].str(), match[1].str(), std::nullopt};
  if (std::regex_match(folder, match, numbered)) parsed.name = match[1].str();
  int index = 0;
  const auto [end, failure] = std::from_chars(folder.data(), folder.data() + folder.size(), index);
  if (failure == std::errc{} && end == folder.data() + folder.size() && index >= 0) parsed.index = index;
  return parsed;
}

ClassNames::ClassNames(const std::vector<std::string>& labels, bool numbers)
    : count_(labels.size()), numbers_(numbers), imagenet_(numbers && areImageNet(labels)), unnamed_(true) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const int index = static_cast<int>(i);
    unnamed_ = unnamed_ && labels[i] == std::to_string(i);
    exact_[labels[i]].insert(index);
    folded_[foldedName(labels[i])].insert(index);
    for (const auto& piece : betweenCommas(labels[i])) pieces_[piece].insert(index);
    if (const auto parsed = parseFolderName(labels[i]); parsed.synset) synsets_[*parsed.synset].insert(index);
    if (!imagenet_) continue;
    const std::string& synset = imagenetSynsets()[i];
    synsets_[synset.substr(0, kSynsetLength)].insert(index);
    for (const auto& word : betweenCommas(wordsOf(synset))) words_[word].insert(index);
  }
}

std::set<int> ClassNames::byName(const std::string& name) const {
  if (name.empty()) return {};
  if (auto classes = found(exact_, name); !classes.empty()) return classes;
  const std::string folded = foldedName(name);
  if (folded.empty()) return {};
  for (const Names* names : {&folded_, &pieces_, &words_})
    if (auto classes = found(*names, folded); !classes.empty()) return classes;
  return {};
}

std::set<int> ClassNames::find(const std::string& folder) const {
  if (auto whole = byName(folder); !whole.empty() || !numbers_) return whole;
  const FolderName parsed = parseFolderName(folder);
  if (parsed.index && (imagenet_ || unnamed_))
    return *parsed.index < static_cast<int>(count_) ? std::set<int>{*parsed.index} : std::set<int>{};
  std::set<int> classes = byName(parsed.name);
  if (!parsed.synset) return classes;
  const auto numbered = found(synsets_, *parsed.synset);
  if (numbered.empty()) return classes;
  // A name that says another class than its number leaves both in doubt.
  const auto worded = found(words_, foldedName(parsed.name));
  const bool agrees = classes.empty() || std::any_of(numbered.begin(), numbered.end(), [&](int each) {
                        return classes.contains(each) || worded.contains(each);
                      });
  if (!agrees) classes.insert(numbered.begin(), numbered.end());
  return agrees ? numbered : classes;
}

}  // namespace effnet
