#pragma once

#include "core/dataset/part_names.h"

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace effnet {

/// How a folder of classes is laid out.
struct FolderLayout {
  std::map<DataPart, std::filesystem::path> parts;  ///< folders of classes each; empty where there are none
  std::vector<std::filesystem::path> beside;        ///< what lies beside the parts; of the same part, too
};

/// Tells parts from classes: a part has folders in it. Where two folders name one part, the first spelling of
/// the table in part_names.cpp is taken. A part that holds itself once more (seg_train/seg_train) is entered.
FolderLayout layoutOf(const std::filesystem::path& data);

/// Whether the sub-folders of `data` say the classes by themselves, be it within parts.
bool namesClasses(const std::filesystem::path& data);

/// The only folder in `data` where nothing else could hold the classes (dataset/train/…), else nothing.
std::optional<std::filesystem::path> onlyFolderOf(const std::filesystem::path& data);

/// "path: why" for entries that are not used: each folder, and files as a few names and a count.
std::vector<std::string> namesOfUnused(const std::vector<std::filesystem::path>& entries, const char* why);

}  // namespace effnet
