#pragma once

#include "core/labels/file_moves.h"
#include "core/labels/label_folder.h"
#include "core/labels/label_sheet.h"

#include <filesystem>
#include <string>

namespace effnet {

struct LabelExport {
  int pictures = 0;
  std::filesystem::path record;  ///< of moves, for revertMoves(); empty for copies
};

/// A class as a folder's name: / \ : * ? " < > | % and control characters, and a dot at its beginning or
/// end, become %XX, so that two classes never share a folder. Throws Error("bad_value") for a name that
/// readers would take for a part of the data (train, val, test).
std::string folderOfClass(const std::string& label);

/// Copies the labelled pictures into a folder for each class, below `target`, which has to be empty or not to
/// exist; or moves them there, with moved.csv in it to take that back. Throws Error("not_empty" | "no_images"
/// | "bad_value" | "write_failed").
LabelExport exportFolders(const LabelFolder& folder, const LabelSheet& sheet,
                          const std::filesystem::path& target, bool move);

/// A table of path and label, which training reads. Paths are relative where the table lies beside the
/// pictures or above them. Throws Error("no_images" | "write_failed").
LabelExport exportTable(const LabelFolder& folder, const LabelSheet& sheet,
                        const std::filesystem::path& target);

/// In a folder of classes: moves each picture whose class was corrected into that class's folder, of the same
/// part, with a record applied-corrections.csv to take that back. Throws as exportFolders().
LabelExport applyCorrections(const LabelFolder& folder, const LabelSheet& sheet);

}  // namespace effnet
