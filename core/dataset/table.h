#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// A table of pictures as it stands in a file, cells without blanks around them.
struct LabelTable {
  std::vector<std::vector<std::string>> rows;
  bool headed = false;   ///< its first row names the columns for certain (JSON Lines)
  std::string encoding;  ///< as DecodedText has it
};

/// Reads comma-, semicolon- or tab-separated text (.csv, .tsv), JSON Lines (.jsonl), and lists of 'path
/// class' with a blank between (.txt). Throws Error("data_missing" | "bad_data").
LabelTable readLabelTable(const std::filesystem::path& file);

}  // namespace effnet
