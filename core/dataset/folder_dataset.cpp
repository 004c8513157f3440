#include "core/base/utf8.h"
#include "core/dataset/class_matching.h"
#include "core/dataset/dataset_kinds.h"
#include "core/dataset/folder_layout.h"
#include "core/dataset/image_folder.h"

#include <algorithm>
#include <iterator>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr char kBesideParts[] = "lies beside the parts and is not used";
constexpr char kLoose[] = "lies in no class's folder and is not used";

template <typename T>
void append(std::vector<T>& all, std::vector<T> more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// The samples of one part, and whatever in it is of no use.
ImageFolder takePart(const fs::path& folder, const ListingWatch& watch, Dataset& dataset,
                     Problems& problems) {
  ImageFolder part = readImageFolder(folder, watch);
  for (const auto& each : part.unreadable) problems.add("data_missing", each);
  append(dataset.skipped, std::move(part.skipped));
  append(dataset.unused, namesOfUnused(part.loose, kLoose));
  return part;
}

/// Another part's pictures, with the training part's class indices.
std::vector<Sample> readOtherPart(const fs::path& folder, const ListingWatch& watch, Dataset& dataset,
                                  Problems& problems) {
  ImageFolder part = takePart(folder, watch, dataset, problems);
  const MatchedClasses matched = matchParts(part.labels, dataset.labels);
  for (const auto& stranger : matched.strangers)
    problems.add("bad_label",
                 printable((folder / stranger.folder).string()) + ": the training part has no such class");
  append(dataset.notes, matched.notes);
  for (auto& sample : part.samples)
    sample.label = std::max(0, matched.classes[static_cast<std::size_t>(sample.label)]);
  if (part.samples.empty()) problems.add("no_images", folder.string() + ": no image in it");
  return std::move(part.samples);
}

std::vector<Sample>& samplesOf(Dataset& dataset, DataPart part) {
  return part == DataPart::Train ? dataset.train : part == DataPart::Val ? dataset.val : dataset.test;
}

/// The part that measures a network, alone: what it would learn from may be huge.
DataPart measuringPart(const FolderLayout& layout) {
  for (const auto part : {DataPart::Val, DataPart::Test})
    if (layout.parts.contains(part)) return part;
  return DataPart::Train;
}

}  // namespace

void readFolderDataset(const fs::path& data, const ReadingOptions& options, Dataset& dataset,
                       Problems& problems) {
  FolderLayout layout = layoutOf(data);
  if (layout.parts.empty()) {
    layout.parts.emplace(DataPart::Train, data);
  } else {
    append(dataset.unused, namesOfUnused(layout.beside, kBesideParts));
  }
  if (options.measuring) {
    const DataPart wanted = measuringPart(layout);
    std::erase_if(layout.parts, [&](const auto& each) { return each.first != wanted; });
  }
  for (const auto& [part, folder] : layout.parts) {
    if (!dataset.labels.empty()) {
      samplesOf(dataset, part) = readOtherPart(folder, options.watch, dataset, problems);
      continue;
    }
    ImageFolder first = takePart(folder, options.watch, dataset, problems);
    dataset.labels = std::move(first.labels);
    samplesOf(dataset, part) = std::move(first.samples);
  }
}

}  // namespace effnet
