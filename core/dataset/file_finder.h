#pragma once

#include "core/dataset/part_names.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// Finds the files that a table names: where it says, else anywhere below the table's folder, as long as one
/// alone has that name; also names without an ending and with backslashes.
class FileFinder {
 public:
  struct Found {
    std::filesystem::path file;  ///< empty where there is none
    std::string why;             ///< then the reason
    bool exact = false;          ///< where the table says
  };

  /// `part`: of the table, whose folder is preferred (train/1.jpg and test/1.jpg).
  FileFinder(std::filesystem::path folder, std::optional<DataPart> part);

  Found find(const std::string& name);

 private:
  using Files = std::vector<std::filesystem::path>;

  void listFiles();
  Found choose(const Files& candidates, const std::filesystem::path& wanted) const;

  std::filesystem::path folder_;
  std::optional<DataPart> part_;
  bool listed_ = false;
  std::map<std::string, Files> byName_;
  std::map<std::string, Files> byStem_;
};

}  // namespace effnet
