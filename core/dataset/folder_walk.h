#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What lies in a folder, without clutter (core/protocol/image_formats.h), each list in the order of the
/// names' bytes.
struct FolderEntries {
  std::vector<std::filesystem::path> folders;
  std::vector<std::filesystem::path> files;  ///< links that lead nowhere too
};

/// `failure` gets the reason where the folder cannot be opened.
FolderEntries entriesOf(const std::filesystem::path& folder, std::error_code& failure);
FolderEntries entriesOf(const std::filesystem::path& folder);

/// All files of a folder and of those below it, links followed but never twice, in torchvision's order: that
/// of the folders' whole paths, then of the names. Folders that cannot be opened go to `unreadable`.
std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder,
                                              std::vector<std::string>& unreadable);

}  // namespace effnet
