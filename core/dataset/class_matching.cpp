#include "core/dataset/class_matching.h"

#include "core/base/error.h"
#include "core/base/near_names.h"
#include "core/dataset/class_names.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::size_t kStrangersNamed = 20;  // more than a person reads

std::string quoted(const std::string& text) {
  return "'" + text + "'";
}

std::string classText(const std::vector<std::string>& labels, int index) {
  return quoted(labels[static_cast<std::size_t>(index)]) + " (" + std::to_string(index) + ")";
}

std::string listed(const std::vector<std::string>& texts, const char* last) {
  std::string list;
  for (std::size_t i = 0; i < texts.size(); ++i)
    list += (i == 0 ? "" : i + 1 == texts.size() ? last : ", ") + texts[i];
  return list;
}

/// Why the classes that fit are not one; empty where they are.
std::string doubtOf(const std::set<int>& fitting, const std::vector<std::string>& labels) {
  if (fitting.size() == 1) return {};
  if (fitting.empty()) return "no class of that name";
  std::vector<std::string> classes;
  for (const int each : fitting) classes.push_back(classText(labels, each));
  return "it fits " + listed(classes, " and ");
}

void matchOne(const std::string& folder, const ClassNames& names, const std::vector<std::string>& labels,
              MatchedClasses& matched) {
  const auto fitting = names.find(folder);
  const std::string doubt = doubtOf(fitting, labels);
  matched.classes.push_back(doubt.empty() ? *fitting.begin() : -1);
  if (!doubt.empty()) matched.strangers.push_back({folder, doubt});
}

/// The class that a mapping names, by its name or its number.
int mappedClass(const std::string& folder, const std::string& wanted, const ClassNames& names,
                const std::vector<std::string>& labels) {
  auto fitting = names.find(wanted);
  const auto index = parseFolderName(wanted).index;
  if (fitting.empty() && index && *index < static_cast<int>(labels.size())) fitting = {*index};
  if (const std::string doubt = doubtOf(fitting, labels); !doubt.empty())
    throw Error("bad_mapping", "the mapping gives the folder " + quoted(folder) + " the class " +
                                   quoted(wanted) + ": " + doubt);
  return *fitting.begin();
}

void noteSharedClasses(const std::vector<std::string>& folders, const std::vector<std::string>& labels,
                       MatchedClasses& matched) {
  std::map<int, std::vector<std::string>> members;
  for (std::size_t i = 0; i < folders.size(); ++i)
    if (matched.classes[i] >= 0) members[matched.classes[i]].push_back(quoted(folders[i]));
  for (const auto& [index, names] : members)
    if (names.size() > 1)
      matched.notes.push_back(listed(names, " and ") + " are all counted as the class " +
                              classText(labels, index));
}

/// torchvision's rule, where nothing else is known: the folders in order are the classes in order.
bool takenInOrder(const std::vector<std::string>& folders, const ClassNames& names,
                  const std::vector<std::string>& labels, const MatchedClasses& matched) {
  const auto isNumber = [](const std::string& folder) {
    return folder.size() > 1 && folder.front() == 'n' &&
           std::all_of(folder.begin() + 1, folder.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  return matched.strangers.size() == folders.size() && folders.size() == labels.size() &&
         std::is_sorted(folders.begin(), folders.end()) &&
         (names.isUnnamed() || std::all_of(folders.begin(), folders.end(), isNumber));
}

}  // namespace

MatchedClasses matchFolders(const std::vector<std::string>& folders, const std::vector<std::string>& labels,
                            const ClassMapping& mapping) {
  const ClassNames names(labels, true);
  MatchedClasses matched;
  for (const std::string& folder : folders) {
    const auto mapped = mapping.find(folder);
    if (mapped == mapping.end()) {
      matchOne(folder, names, labels, matched);
    } else if (mapped->second) {
      matched.classes.push_back(mappedClass(folder, *mapped->second, names, labels));
    } else {
      matched.classes.push_back(-1);
      matched.notes.push_back("the folder " + quoted(folder) + " is left out, as the mapping says");
    }
  }
  if (mapping.empty() && !folders.empty() && takenInOrder(folders, names, labels, matched)) {
    matched.strangers.clear();
    for (std::size_t i = 0; i < folders.size(); ++i) matched.classes[i] = static_cast<int>(i);
    matched.notes.emplace_back("no folder has the name of a class: they were taken in order, '" +
                               folders.front() + "' as the first class");
  }
  noteSharedClasses(folders, labels, matched);
  return matched;
}

MatchedClasses matchParts(const std::vector<std::string>& folders, const std::vector<std::string>& labels) {
  const ClassNames names(labels, false);
  MatchedClasses matched;
  for (const std::string& folder : folders) matchOne(folder, names, labels, matched);
  noteSharedClasses(folders, labels, matched);
  return matched;
}

void throwStrangers(const MatchedClasses& matched, const std::vector<std::string>& labels) {
  std::string text;
  for (std::size_t i = 0; i < std::min(kStrangersNamed, matched.strangers.size()); ++i) {
    const StrangeFolder& each = matched.strangers[i];
    std::vector<std::string> near;
    for (const int index : nearClasses(each.folder, labels)) near.push_back(classText(labels, index));
    text += (text.empty() ? "the folder " : "; ") + quoted(each.folder) + " is none of the network's " +
            std::to_string(labels.size()) + " classes: " + each.reason +
            (near.empty() ? "" : ", near " + listed(near, " or "));
  }
  if (matched.strangers.size() > kStrangersNamed)
    text += "; and " + std::to_string(matched.strangers.size() - kStrangersNamed) + " more folders";
  throw Error("labels_mismatch", text);
}

std::vector<int> matchClasses(const std::vector<std::string>& folders,
                              const std::vector<std::string>& labels) {
  const MatchedClasses matched = matchFolders(folders, labels);
  if (!matched.strangers.empty()) throwStrangers(matched, labels);
  return matched.classes;
}

std::vector<int> nearClasses(const std::string& folder, const std::vector<std::string>& labels) {
  std::vector<int> classes;
  for (const auto& name : nearNames(parseFolderName(folder).name, labels))
    for (std::size_t i = 0; i < labels.size(); ++i)
      if (labels[i] == name &&
          std::find(classes.begin(), classes.end(), static_cast<int>(i)) == classes.end())
        classes.push_back(static_cast<int>(i));
  return classes;
}

}  // namespace effnet
