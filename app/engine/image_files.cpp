#include "app/engine/image_files.h"

#include "app/cli/program.h"
#include "app/cli/usage_text.h"
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

void UnreadableImages::add(const std::filesystem::path& file, const Error& error) {
  if (count_++ == 0) first_ = error;
  if (json_ || total_ == 1) return;
  std::cout.flush();
  complain(file.string(), error);
}

void UnreadableImages::end() const {
  if (!first_) return;
  if (total_ == 1) throw *first_;
  // Its own sentence, which says how many, instead of the code's.
  throw Error("bad_usage",
              unreadableText(count_, total_) + (json_ ? ": " + first_->detail() : std::string()));
}

}  // namespace effnet
