#include "core/training/dataset_kinds.h"

#include <algorithm>
#include <array>
#include <map>

namespace effnet {
namespace {

struct Kind {
  const char* name;
  bool (*matches)(const std::filesystem::path&);
  void (*read)(const std::filesystem::path&, Dataset&, Problems&);
};

constexpr std::array kKinds{
    Kind{"csv", isCsvDataset, readCsvDataset},
    Kind{"cifar", isCifarDataset, readCifarDataset},
    Kind{"idx", isIdxDataset, readIdxDataset},
    Kind{"voc", isVocDataset, readVocDataset},
    Kind{"folder", [](const std::filesystem::path&) { return true; }, readFolderDataset},
};

}  // namespace

Dataset readDatasetOfAnyKind(const std::filesystem::path& data, Problems& problems) {
  const auto kind =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& each) { return each.matches(data); });
  Dataset dataset;
  dataset.kind = kind->name;
  kind->read(data, dataset, problems);
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
