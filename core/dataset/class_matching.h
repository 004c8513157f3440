#pragma once

#include "core/protocol/json.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// A folder that is none of the classes, and why.
struct StrangeFolder {
  std::string folder;
  std::string reason;
};

/// Which of a network's classes each folder (or each label of a table) is.
struct MatchedClasses {
  std::vector<int> classes;  ///< of each folder; −1: a stranger, or left out by the mapping
  std::vector<StrangeFolder> strangers;
  std::vector<std::string> notes;  ///< what was decided beyond equal names, a sentence each
};

/// Folder → the class's name or number; nothing: the folder is left out.
using ClassMapping = std::map<std::string, std::optional<std::string>>;

/// A table with the columns folder and class, or JSON: {"folder": "class" or number or null}. Throws
/// Error("bad_mapping").
ClassMapping readClassMapping(const std::filesystem::path& file);
ClassMapping classMappingFromJson(const Json& json);

/// By what `mapping` says; by the class's name (its case first exactly, then whatever the case, with '_' and
/// '-' as blanks; one of several names between commas); for a network of ImageNet's 1000 classes by WordNet's
/// words and numbers (n01440764, n01440764_tench) and by index; by index too where the network's classes have
/// no names. What fits several classes fits none. Where no folder has a known name and there are as many as
/// classes, folders called n… and networks without names are taken in order.
MatchedClasses matchFolders(const std::vector<std::string>& folders, const std::vector<std::string>& labels,
                            const ClassMapping& mapping = {});

/// By name alone: what a part of a data set calls the classes of another part.
MatchedClasses matchParts(const std::vector<std::string>& folders, const std::vector<std::string>& labels);

/// matchFolders, where every folder must be a class. Throws Error("labels_mismatch") naming those that are
/// none, with the reason and the names near.
std::vector<int> matchClasses(const std::vector<std::string>& folders,
                              const std::vector<std::string>& labels);

/// That error.
[[noreturn]] void throwStrangers(const MatchedClasses& matched, const std::vector<std::string>& labels);

/// Classes whose names resemble a folder's, best first.
std::vector<int> nearClasses(const std::string& folder, const std::vector<std::string>& labels);

}  // namespace effnet
