#include "app/engine/image_files.h"

#include "app/cli/program.h"
#include "core/base/error.h"
#include "core/protocol/picture_folder.h"

#include <iostream>

namespace effnet {

std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments) {
  std::vector<std::filesystem::path> files;
  for (const std::string& argument : arguments) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(argument, ignored)) {
      files.emplace_back(argument);
      continue;
    }
    PictureFolder found = picturesBelow(argument);
    if (found.skippedFiles > 0) std::cerr << "effnet: " << argument << ": " << describeSkipped(found) << '\n';
    // Named as it is, an empty folder becomes an item with its reason (readImageFile), and the rest go on.
    if (found.files.empty()) found.files.emplace_back(argument);
    files.insert(files.end(), found.files.begin(), found.files.end());
  }
  return files;
}

void printWarnings(const std::string& file, const std::vector<std::string>& warnings) {
  for (const std::string& warning : warnings) std::cerr << "effnet: " << file << ": " << warning << '\n';
}

std::string withName(const std::filesystem::path& file, const std::string& reason) {
  const std::string name = file.string() + ": ";
  return reason.starts_with(name) ? reason : name + reason;
}

void UnreadableImages::add(const std::filesystem::path& file, const std::string& reason) {
  if (count_++ == 0) firstReason_ = reason;
  if (json_ || total_ == 1) return;
  const std::string name = file.string();
  const bool named = reason.starts_with(name + ": ");
  std::cout.flush();
  complain(name, named ? reason.substr(name.size() + 2) : reason);
}

void UnreadableImages::end() const {
  if (count_ == 0) return;
  if (total_ == 1) throw Error("images_unreadable", firstReason_);
  throw Error("images_unreadable", std::to_string(count_) + " of " + std::to_string(total_) +
                                       " images cannot be read" +
                                       (json_ ? ", the first: " + firstReason_ : std::string()));
}

}  // namespace effnet
