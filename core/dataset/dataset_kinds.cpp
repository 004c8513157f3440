#include "core/dataset/dataset_kinds.h"

#include "core/base/utf8.h"
#include "core/dataset/folder_layout.h"
#include "core/dataset/folder_walk.h"
#include "core/dataset/packed_data.h"

#include <map>

namespace effnet {
namespace {

bool looksLike(DatasetKind kind, const std::filesystem::path& data) {
  switch (kind) {
    case DatasetKind::Csv:
      return isCsvDataset(data);
    case DatasetKind::Cifar:
      return isCifarDataset(data);
    case DatasetKind::Idx:
      return isIdxDataset(data);
    case DatasetKind::Voc:
      return isVocDataset(data);
    case DatasetKind::Folder:
      return true;
  }
  return false;
}

using Reader = void (*)(const std::filesystem::path&, const ReadingOptions&, Dataset&, Problems&);

Reader readerOf(DatasetKind kind) {
  switch (kind) {
    case DatasetKind::Csv:
      return readCsvDataset;
    case DatasetKind::Cifar:
      return readCifarDataset;
    case DatasetKind::Idx:
      return readIdxDataset;
    case DatasetKind::Voc:
      return readVocDataset;
    case DatasetKind::Folder:
      return readFolderDataset;
  }
  return readFolderDataset;
}

DatasetKind kindOf(const std::filesystem::path& data) {
  for (const DatasetKindRow& row : tableOf<DatasetKind>())
    if (looksLike(row.value, data)) return row.value;
  return DatasetKind::Folder;
}

bool isPlainFolder(const std::filesystem::path& data) {
  return kindOf(data) == DatasetKind::Folder;
}

/// dataset/train/…: an archive's own folder is entered, as long as it holds what data holds.
std::filesystem::path whereItLies(std::filesystem::path data) {
  constexpr int kMostLevels = 3;
  for (int level = 0; level < kMostLevels && isPlainFolder(data); ++level) {
    if (!layoutOf(data).parts.empty()) break;
    const auto only = onlyFolderOf(data);
    if (!only || (isPlainFolder(*only) && entriesOf(*only).folders.empty())) break;
    data = *only;
  }
  return data;
}

}  // namespace

Dataset readDatasetOfAnyKind(const std::filesystem::path& data, Problems& problems,
                             const ReadingOptions& options) {
  std::error_code unknown;
  const auto place = whereItLies(data);
  for (const auto& each : {data, place})
    if (!isTarDataset(each) && (!std::filesystem::is_directory(each, unknown) || isPlainFolder(each)))
      refusePacked(each);
  Dataset dataset;
  dataset.kind = kindOf(place);
  if (place != data)
    dataset.notes.push_back("read from " + printable(place.string()) + ", the only folder there");
  // Any single file may be a table; one that is an archive is none.
  const bool mayBeShards =
      dataset.kind == DatasetKind::Folder || !std::filesystem::is_directory(place, unknown);
  const bool shards = mayBeShards && isTarDataset(place);
  if (shards) dataset.kind = DatasetKind::Folder;
  (shards ? readTarDataset : readerOf(dataset.kind))(place, options, dataset, problems);
  return dataset;
}

void nameNumberedClasses(Dataset& dataset, const std::vector<std::string>& names) {
  std::map<int, int> index;
  for (const auto* samples : {&dataset.train, &dataset.val, &dataset.test})
    for (const auto& sample : *samples) index.emplace(sample.label, 0);
  if (!names.empty() && (index.empty() || index.rbegin()->first < static_cast<int>(names.size()))) {
    dataset.labels = names;
    return;
  }
  for (auto& [number, place] : index) {
    place = static_cast<int>(dataset.labels.size());
    dataset.labels.push_back(std::to_string(number));
  }
  for (auto* samples : {&dataset.train, &dataset.val, &dataset.test})
    for (auto& sample : *samples) sample.label = index[sample.label];
}

}  // namespace effnet
