#pragma once

#include "core/dataset/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// One folder whose sub-folders are the classes, in the order of their names' bytes. Folders below a class
/// belong to it, as torchvision's ImageFolder has it.
struct ImageFolder {
  std::vector<std::string> labels;
  std::vector<Sample> samples;               ///< in the order of class and file name
  std::vector<std::string> skipped;          ///< "path: reason"
  std::vector<std::string> unreadable;       ///< folders that cannot be opened, with the reason
  std::vector<std::filesystem::path> loose;  ///< files beside the class folders, of no class
};

/// Reads the names and the first bytes of every file. Clutter (core/protocol/image_formats.h) is passed over
/// in silence.
ImageFolder readImageFolder(const std::filesystem::path& folder, const ListingWatch& watch = {});

/// Why a file is no picture to train from, from its first bytes; empty when it looks like one. A known one
/// (seen_pictures.h) is not opened.
std::string whyUnusable(const std::filesystem::path& file);

/// Why a file with these first bytes is no photograph to train from; empty when it looks like one.
std::string whyNoPhotograph(std::string_view firstBytes);

}  // namespace effnet
