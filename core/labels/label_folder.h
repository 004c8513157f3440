#pragma once

#include "core/dataset/part_names.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace effnet {

/// A folder of pictures that are to be labelled.
struct LabelFolder {
  struct Picture {
    std::string name;   ///< below the folder, with /
    std::string given;  ///< the class whose folder it lies in; empty where folders are no classes
    DataPart part = DataPart::Train;
  };

  std::filesystem::path folder;
  std::vector<Picture> pictures;     ///< in natural order
  std::vector<std::string> skipped;  ///< "path: reason"
  bool sorted = false;               ///< its folders are the classes

  std::vector<std::string> names() const;
};

enum class FolderMeaning { Nothing, Classes, AsItLooks };

/// What lies in and below a folder. AsItLooks: its sub-folders are the classes where all pictures lie in
/// some, within train and val where there are those. Pictures whose names are no UTF-8 are skipped: a table
/// cannot name them. Throws Error("data_missing" | "no_images").
LabelFolder openLabelFolder(const std::filesystem::path& folder, FolderMeaning meaning,
                            const std::function<bool()>& stopped = {});

/// labels.csv beside the pictures, or corrections.csv where their folders are the classes: there it holds
/// only what differs from them, and the folder stays a folder of classes.
std::filesystem::path labelFileOf(const LabelFolder& folder);

}  // namespace effnet
