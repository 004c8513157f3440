#pragma once

#include "core/dataset/part_names.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

struct TableFile {
  std::filesystem::path file;
  std::optional<DataPart> part;  ///< of its rows that name none, by the table's or its folder's name
};

struct TableFiles {
  std::vector<TableFile> tables;
  std::vector<std::string> unused;  ///< "path: why", other tables that lie there
};

/// The tables of a data set: the file itself; in a folder labels.csv, or, where the sub-folders do not name
/// classes, train.csv, val.csv, test.txt and their like, the same within train/, val/, test/ (metadata.csv or
/// metadata.jsonl as Hugging Face has them), or the only table there.
TableFiles tableFilesOf(const std::filesystem::path& data);

}  // namespace effnet
