#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/dataset/dataset_kinds.h"
#include "core/dataset/image_folder.h"
#include "core/protocol/voc_annotation.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostAnnotationBytes = 1 << 20;

std::optional<fs::path> folderNamed(const fs::path& data, std::initializer_list<const char*> names) {
  std::error_code unknown;
  for (const char* name : names)
    if (fs::is_directory(data / name, unknown)) return data / name;
  return std::nullopt;
}

std::optional<fs::path> annotationsOf(const fs::path& data) {
  return folderNamed(data, {"Annotations", "annotations"});
}

std::optional<fs::path> imagesOf(const fs::path& data) {
  return folderNamed(data, {"JPEGImages", "images"});
}

std::vector<fs::path> annotationFiles(const fs::path& folder, Problems& problems) {
  std::vector<fs::path> files;
  std::error_code failure;
  for (fs::directory_iterator each(folder, failure), end; !failure && each != end; each.increment(failure))
    if (each->path().extension() == ".xml") files.push_back(each->path());
  if (failure) problems.add("data_missing", folder.string() + ": " + failure.message());
  std::sort(files.begin(), files.end());
  return files;
}

/// Which part ImageSets/Main puts each picture into; empty where there are no such lists.
std::map<std::string, std::vector<Sample> Dataset::*> readParts(const fs::path& data) {
  std::map<std::string, std::vector<Sample> Dataset::*> parts;
  for (const auto& [name, part] :
       {std::pair{"train.txt", &Dataset::train}, std::pair{"val.txt", &Dataset::val},
        std::pair{"test.txt", &Dataset::test}}) {
    try {
      std::istringstream lines(readFile(data / "ImageSets" / "Main" / name));
      for (std::string line; std::getline(lines, line);)
        parts.emplace(line.substr(0, line.find_first_of(" \r")), part);
    } catch (const Error&) {
      continue;  // a list that is not there puts nothing anywhere
    }
  }
  return parts;
}

struct VocEntry {
  fs::path file;
  std::string label;
};

/// The picture of an annotation. Throws Error with the reason why it cannot serve.
VocEntry entryOf(const fs::path& annotationFile, const fs::path& images) {
  const VocAnnotation annotation = parseVocAnnotation(readFile(annotationFile, kMostAnnotationBytes));
  if (annotation.objects.size() != 1)
    throw Error("bad_data", std::to_string(annotation.objects.size()) + " boxes, one is wanted");
  const std::string name =
      annotation.filename.empty() ? annotationFile.stem().string() + ".jpg" : annotation.filename;
  const fs::path file = images / name;
  if (const auto reason = whyUnusable(file); !reason.empty())
    throw Error("bad_data", printable(name) + ": " + reason);
  return {file, annotation.objects.front().name};
}

}  // namespace

bool isVocDataset(const fs::path& data) {
  return annotationsOf(data) && imagesOf(data);
}

void readVocDataset(const fs::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems) {
  const auto parts = readParts(data);
  std::vector<std::pair<VocEntry, std::vector<Sample> Dataset::*>> entries;
  std::map<std::string, int> index;
  for (const auto& file : annotationFiles(*annotationsOf(data), problems)) {
    options.watch.next();
    const auto listed = parts.find(file.stem().string());
    if (!parts.empty() && listed == parts.end()) continue;
    try {
      VocEntry entry = entryOf(file, *imagesOf(data));
      index.emplace(entry.label, 0);
      entries.emplace_back(std::move(entry), parts.empty() ? &Dataset::train : listed->second);
    } catch (const Error& error) {
      dataset.skipped.push_back(printable(file.string()) + ": " + error.detail());
    }
  }
  for (auto& [label, place] : index) {
    place = static_cast<int>(dataset.labels.size());
    dataset.labels.push_back(label);
  }
  for (auto& [entry, part] : entries)
    (dataset.*part).push_back({std::move(entry.file), index.at(entry.label)});
}

}  // namespace effnet
