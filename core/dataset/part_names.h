#pragma once

#include <optional>
#include <string_view>

namespace effnet {

/// What a part of a data set is for.
enum class DataPart { Train, Val, Test };

/// "train", "val", "test".
const char* nameOf(DataPart part);

/// The part that a folder, a file without its ending, or a cell of a table names, in any case and with the
/// words that people put around it: "Training", "valid", "dev", "test_set", "seg_train", "images_val",
/// "train2017", "trainLabels".
std::optional<DataPart> partNamed(std::string_view name);

/// Whether a folder's name says no more than that data lies in it: "images", "images_001", "data".
bool isFillerName(std::string_view name);

}  // namespace effnet
