#include "core/training/image_folder.h"

#include "core/protocol/image_formats.h"
#include "core/training/dataset_kinds.h"
#include "core/training/utf8.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>

namespace effnet {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sortedEntries(const fs::path& folder, bool directories, std::error_code& failure) {
  std::vector<fs::path> entries;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
    std::error_code unknown;
    const bool isDirectory = each->is_directory(unknown);
    if (isDirectory == directories && each->path().filename().string().front() != '.')
      entries.push_back(each->path());
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

/// Links to folders that are gone: a class must not vanish without a word.
std::vector<std::string> brokenLinks(const fs::path& folder) {
  std::vector<std::string> links;
  std::error_code failure;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure)) {
    std::error_code unknown;
    if (each->is_symlink(unknown) && !each->exists(unknown))
      links.push_back(printable(each->path().string()) + ": this link leads nowhere");
  }
  std::sort(links.begin(), links.end());
  return links;
}

std::optional<fs::path> partNamed(const fs::path& data, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    std::error_code failure;
    if (fs::is_directory(data / name, failure)) return data / name;
  }
  return std::nullopt;
}

/// Another part's pictures, with the training part's class indices.
std::vector<Sample> readOtherPart(const fs::path& folder, Dataset& dataset, Problems& problems) {
  auto part = readImageFolder(folder);
  for (const auto& each : part.unreadable) problems.add("data_missing", each);
  std::vector<int> index(part.labels.size(), 0);
  for (std::size_t i = 0; i < part.labels.size(); ++i) {
    const auto found = std::find(dataset.labels.begin(), dataset.labels.end(), part.labels[i]);
    if (found == dataset.labels.end()) {
      problems.add("bad_label",
                   printable((folder / part.labels[i]).string()) + ": the training part has no such class");
    } else {
      index[i] = static_cast<int>(found - dataset.labels.begin());
    }
  }
  for (auto& sample : part.samples) sample.label = index[static_cast<std::size_t>(sample.label)];
  if (part.samples.empty()) problems.add("no_images", folder.string() + ": no image in it");
  std::move(part.skipped.begin(), part.skipped.end(), std::back_inserter(dataset.skipped));
  return std::move(part.samples);
}

}  // namespace

std::string whyUnusable(const fs::path& file) {
  std::error_code unknown;
  if (!fs::exists(file, unknown)) return "there is no such file";
  if (!fs::is_regular_file(file, unknown)) return "this is no file";
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return "cannot be read";
  std::string bytes(kFormatBytes, '\0');
  stream.read(bytes.data(), kFormatBytes);
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
  return whyNoPhotograph(bytes);
}

std::string whyNoPhotograph(std::string_view bytes) {
  return whyNoPicture(bytes);
}

ImageFolder readImageFolder(const fs::path& folder) {
  ImageFolder result;
  std::error_code failure;
  const auto classes = sortedEntries(folder, true, failure);
  if (failure) result.unreadable.push_back(printable(folder.string()) + ": " + failure.message());
  for (auto& link : brokenLinks(folder)) result.unreadable.push_back(std::move(link));
  for (const auto& classFolder : classes) {
    const int label = static_cast<int>(result.labels.size());
    result.labels.push_back(classFolder.filename().string());
    const auto files = sortedEntries(classFolder, false, failure);
    if (failure) result.unreadable.push_back(printable(classFolder.string()) + ": " + failure.message());
    for (const auto& file : files) {
      if (auto reason = whyUnusable(file); reason.empty()) {
        result.samples.push_back({file, label});
      } else {
        result.skipped.push_back(printable(file.string()) + ": " + reason);
      }
    }
  }
  return result;
}

void readFolderDataset(const fs::path& data, Dataset& dataset, Problems& problems) {
  const auto trainFolder = partNamed(data, {"train", "training"});
  auto part = readImageFolder(trainFolder.value_or(data));
  for (const auto& each : part.unreadable) problems.add("data_missing", each);
  dataset.labels = std::move(part.labels);
  dataset.train = std::move(part.samples);
  dataset.skipped = std::move(part.skipped);
  if (!trainFolder) return;
  if (const auto folder = partNamed(data, {"val", "valid", "validation"}))
    dataset.val = readOtherPart(*folder, dataset, problems);
  if (const auto folder = partNamed(data, {"test"})) dataset.test = readOtherPart(*folder, dataset, problems);
}

}  // namespace effnet
