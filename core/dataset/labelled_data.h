#pragma once

#include "core/dataset/dataset.h"

namespace effnet {

/// What a network is measured on.
struct LabelledData {
  DatasetKind kind = DatasetKind::Folder;
  std::string part;  ///< "val", "test", or "all" where the data has no parts
  std::vector<std::string> labels;
  std::vector<Sample> samples;
  std::vector<std::string> skipped;  ///< "path: reason"
  std::vector<std::string> unused;
  std::vector<std::string> notes;
};

/// Through the same readers as training: the validation part, else the test part, else everything. Throws
/// Error("file_missing" | "folder_empty" | "bad_data" | "cancelled" | …).
LabelledData readLabelledData(const std::filesystem::path& data, const std::string& columns = {},
                              const ListingWatch& watch = {});

}  // namespace effnet
