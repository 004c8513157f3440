#pragma once

#include "core/inference/classifier.h"
#include "core/inference/watch_record.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace effnet {

struct HotFolderParams {
  std::filesystem::path folder;
  std::filesystem::path sortInto = {};  ///< a folder for each class, made below this; empty: files stay
  std::filesystem::path table = {};     ///< WatchRecord's file; empty: none
  double minProbability = 0;            ///< below: the folder "_unsure"
  double settle = 2;                    ///< seconds for which a file has to be as it is
  double patience = 30;                 ///< seconds after which a damaged picture is no longer waited for
  double interval = 1;                  ///< seconds between two looks
  bool once = false;                    ///< until nothing is left that is ready
  int batch = 16;
  int workers = 0;
  std::stop_token stop = {};
  std::function<void(const WatchedFile& file, const std::filesystem::path& now)> answered = {};
};

struct HotFolderResult {
  std::size_t classified = 0;
  std::size_t unreadable = 0;
  std::size_t waiting = 0;  ///< not ready when it ended: still being written, or damaged a moment ago
};

/// Classifies what arrives in a folder. A file is taken up when two looks find it unchanged and it has been
/// so for `settle` seconds; one that then decodes only in part is given `patience`. The row of the table is
/// written first, then the file is moved (a link to the new place, then the old name goes; never over another
/// file), so that a program killed at any moment finds on its next start what is left to do, and no file is
/// lost or done twice. Unreadable files go to "_unreadable". Throws Error("run_locked") where another one
/// watches this folder, "file_missing", "write_failed" (a full disk: nothing is moved that is not in the
/// table), and what classifying throws.
HotFolderResult watchFolder(Classifier& classifier, const HotFolderParams& params);

/// A class's name as a folder's: separators, control characters and leading points become '_'.
std::string folderNameOf(const std::string& label);

/// Moves a file below `folder` under its own name, or that with a number where it is taken; across file
/// systems too. Returns where it is. Throws Error("write_failed"), with the file still where it was.
std::filesystem::path moveInto(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace effnet
