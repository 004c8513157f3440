#include "app/engine/image_files.h"

#include "core/scaling/error.h"

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
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, options))
    if (entry.is_regular_file() && looksLikePicture(entry.path())) files.push_back(entry.path());
  std::ranges::sort(files);
  if (files.empty()) throw Error("folder_empty", folder.string() + ": there is no picture in this folder");
  return files;
}

}  // namespace

std::vector<std::filesystem::path> expandImages(const std::vector<std::string>& arguments) {
  std::vector<std::filesystem::path> files;
  for (const std::string& argument : arguments) {
    if (!std::filesystem::is_directory(argument)) {
      files.emplace_back(argument);
      continue;
    }
    std::ranges::move(picturesBelow(argument), std::back_inserter(files));
  }
  return files;
}

}  // namespace effnet
