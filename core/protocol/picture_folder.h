#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace effnet {

/// The pictures in a folder and below it.
struct PictureFolder {
  std::vector<std::filesystem::path> files;  ///< in natural order (natural_order.h)

  /// Files that are no pictures, without what isClutter names: how many, and the first of them in natural
  /// order, each "path: reason".
  std::size_t skippedFiles = 0;
  std::vector<std::string> skipped;
};

/// Lists without following links to folders, since one to a folder above would never end. A file whose name
/// ends as a picture's is one, whatever is in it (its reader says what is wrong with it); any other is one if
/// its content begins as a picture's does. What cannot be opened is passed over. `most` files are taken at
/// most; `stopped` is asked between two files.
PictureFolder picturesBelow(const std::filesystem::path& folder, std::size_t most = 10'000'000,
                            const std::function<bool()>& stopped = {});

/// "3 files are no pictures and were left out: a.txt (reason), …", empty where there are none.
std::string describeSkipped(const PictureFolder& folder);

}  // namespace effnet
