#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace effnet {

/// A class's name as labels have it: without blanks around it. Throws Error("bad_value") where nothing is
/// left, or it is no UTF-8.
std::string className(const std::string& text);

/// Which class each picture of a folder has, in memory, with all steps that can be taken back. Classes keep
/// their places: the first nine have a key.
class LabelSheet {
 public:
  static constexpr int kNone = -1;

  LabelSheet() = default;

  /// Names of pictures, each once.
  explicit LabelSheet(const std::vector<std::string>& pictures) { add(pictures); }

  /// More pictures; those that are there already are passed over.
  void add(const std::vector<std::string>& pictures);

  int size() const { return static_cast<int>(names_.size()); }
  const std::string& name(int picture) const { return names_[static_cast<std::size_t>(picture)]; }
  int find(const std::string& name) const;

  const std::vector<std::string>& classes() const { return classes_; }
  const std::vector<int>& labels() const { return labels_; }  ///< of each picture, or kNone
  int labelOf(int picture) const { return labels_[static_cast<std::size_t>(picture)]; }

  /// The name of its class, or nothing.
  std::string labelText(int picture) const;
  int count(int index) const { return counts_[static_cast<std::size_t>(index)]; }
  int labelled() const { return labelled_; }

  /// What somebody else said of it, such as its folder; no step to take back. It is the picture's class until
  /// it gets another one.
  void setGiven(int picture, const std::string& name);
  std::string givenText(int picture) const;
  bool hasGiven() const { return anyGiven_; }

  /// The class of this name, a new one where there is none. Throws as className().
  int addClass(const std::string& name);
  int findClass(const std::string& name) const;

  // Each of these is one step. They say which pictures have another class than before.

  std::vector<int> set(std::span<const int> pictures, int index);
  /// To the name of another class: both become one.
  std::vector<int> rename(int index, const std::string& name);
  std::vector<int> merge(int from, int into);

  /// What was labelled elsewhere meanwhile: no step of this sheet. False where it changes nothing.
  bool takeOver(int picture, const std::string& name);

  bool canUndo() const { return !steps_.empty(); }

  /// Takes the last step back, but for pictures that were labelled elsewhere since.
  std::vector<int> undo();

 private:
  struct Change {
    int picture;
    int before;
    int after;
  };
  struct Step {
    enum class Kind { Set, Rename, Merge } kind = Kind::Set;
    std::vector<Change> changes = {};  ///< Set
    int index = 0;                     ///< Rename: the class; Merge: where it was
    int into = 0;                      ///< Merge
    std::string name = {};             ///< that it had
    std::vector<int> pictures = {};    ///< Merge: that it had
  };

  void put(int picture, int index);
  std::vector<int> undoMerge(const Step& step);

  std::vector<std::string> names_;
  std::unordered_map<std::string, int> places_;
  std::vector<std::string> classes_;
  std::vector<int> labels_;
  std::vector<std::string> given_;
  std::vector<int> counts_;
  int labelled_ = 0;
  bool anyGiven_ = false;
  std::vector<Step> steps_;
};

}  // namespace effnet
