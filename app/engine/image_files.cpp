#include "app/engine/image_files.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace effnet {
namespace {

constexpr std::array<std::string_view, 9> kExtensions{".jpg",  ".jpeg", ".jpe",  ".png", ".bmp",
                                                      ".webp", ".tif",  ".tiff", ".dib"};

bool looksLikePicture(const std::filesystem::path& file) {
  std::string extension = file.extension().string();
  std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::ranges::find(kExtensions, extension) != kExtensions.end();
}

std::vector<std::filesystem::path> picturesBelow(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  const auto options = std::filesystem::directory_options::skip_permission_denied;
  // A folder that disappears meanwhile ends the walk; what was found is worked on.
  std::error_code gone;
  std::filesystem::recursive_directory_iterator entry(folder, options, gone);
  for (; !gone && entry != std::filesystem::recursive_directory_iterator(); entry.increment(gone)) {
    std::error_code ignored;
    if (entry->is_regular_file(ignored) && looksLikePicture(entry->path())) files.push_back(entry->path());
  }
  std::ranges::sort(files);
  // Named as it is, an empty folder becomes an item with its reason (readImageFile), and the rest go on.
  if (files.empty()) files.push_back(folder);
  return files;
}

}  // namespace

std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments) {
  std::vector<std::filesystem::path> files;
  for (const std::string& argument : arguments) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(argument, ignored)) {
      files.emplace_back(argument);
      continue;
    }
    std::ranges::move(picturesBelow(argument), std::back_inserter(files));
  }
  return files;
}

std::string withName(const std::filesystem::path& file, const std::string& reason) {
  const std::string name = file.string() + ": ";
  return reason.starts_with(name) ? reason : name + reason;
}

Error unreadableImages(std::size_t count, std::size_t total, const std::string& firstReason) {
  if (total == 1) return Error("images_unreadable", firstReason);
  return Error("images_unreadable", std::to_string(count) + " of " + std::to_string(total) +
                                        " images cannot be read, the first: " + firstReason);
}

}  // namespace effnet
