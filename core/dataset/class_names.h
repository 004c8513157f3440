#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// A folder's name with what may stand around a class's name taken apart.
struct FolderName {
  std::optional<std::string> synset;  ///< "n01440764", alone, in front or behind
  std::string name;                   ///< the rest, without a number in front
  std::optional<int> index;           ///< where the whole is a number
};

FolderName parseFolderName(const std::string& folder);

/// Lower case, everything but letters and digits as one blank.
std::string foldedName(std::string_view name);

/// What the classes of a network are called.
class ClassNames {
 public:
  /// `numbers`: whether ImageNet's words and numbers, and indices, count too.
  ClassNames(const std::vector<std::string>& labels, bool numbers);

  /// The classes that fit, by the surest rule that gives any: one where all is well.
  std::set<int> find(const std::string& folder) const;

  bool isImageNet() const { return imagenet_; }
  bool isUnnamed() const { return unnamed_; }

 private:
  using Names = std::map<std::string, std::set<int>>;

  std::set<int> byName(const std::string& name) const;

  std::size_t count_;
  bool numbers_;
  bool imagenet_ = false;
  bool unnamed_ = false;  ///< "0", "1", …
  Names exact_;
  Names folded_;
  Names pieces_;  ///< of "tench, Tinca tinca"
  Names words_;   ///< WordNet's
  Names synsets_;
};

}  // namespace effnet
