#include "core/base/utf8.h"
#include "core/dataset/dataset_kinds.h"
#include "core/dataset/folder_layout.h"
#include "core/dataset/folder_walk.h"
#include "core/dataset/part_names.h"
#include "core/dataset/sample_image.h"
#include "core/dataset/tar_shard.h"
#include "core/protocol/labels.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace effnet {
namespace {

namespace fs = std::filesystem;

struct Shards {
  std::map<DataPart, std::vector<fs::path>> parts;
  std::vector<fs::path> folders;  ///< in which names of classes may lie

  bool empty() const { return parts.empty(); }
};

/// "val-000003.tar" → val; by the folder where the name does not say it.
DataPart partOf(const fs::path& shard, DataPart folder) {
  std::string name = shard.stem().string();
  while (!name.empty() && (std::isdigit(static_cast<unsigned char>(name.back())) != 0 || name.back() == '-' ||
                           name.back() == '_' || name.back() == '.'))
    name.pop_back();
  return partNamed(name).value_or(folder);
}

void addShards(const fs::path& folder, DataPart part, Shards& shards) {
  bool any = false;
  for (const fs::path& file : entriesOf(folder).files) {
    if (!isTarName(file)) continue;
    shards.parts[partOf(file, part)].push_back(file);
    any = true;
  }
  if (any) shards.folders.push_back(folder);
}

/// A shard, a folder of shards, or folders of parts with shards in them.
Shards shardsOf(const fs::path& data) {
  Shards shards;
  std::error_code unknown;
  if (!fs::is_directory(data, unknown)) {
    if (isTarName(data) && fs::is_regular_file(data, unknown)) {
      shards.parts[DataPart::Train] = {data};
      shards.folders.push_back(data.parent_path());
    }
    return shards;
  }
  addShards(data, DataPart::Train, shards);
  for (const fs::path& folder : entriesOf(data).folders)
    if (const auto part = partNamed(folder.filename().string())) addShards(folder, *part, shards);
  if (!shards.empty()) shards.folders.push_back(data);
  return shards;
}

std::optional<int> numberIn(const std::string& text) {
  int number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = failure == std::errc{} && end == text.data() + text.size();
  return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Names of classes that lie beside the shards, for numbers in them.
std::vector<std::string> namesBeside(const Shards& shards) {
  std::error_code unknown;
  for (const fs::path& folder : shards.folders)
    for (const char* name : {"classes.txt", "class_names.txt", "labels.txt", "classes.json", "labels.json"})
      if (fs::is_regular_file(folder / name, unknown)) return readLabels(folder / name);
  return {};
}

std::vector<Sample>& samplesOfPart(Dataset& dataset, DataPart part) {
  return part == DataPart::Train ? dataset.train : part == DataPart::Val ? dataset.val : dataset.test;
}

/// Labels as they stand in the shards, each once.
using LabelIds = std::map<std::string, int>;

void addShard(const fs::path& file, DataPart part, LabelIds& ids, Dataset& dataset) {
  TarShard shard = readTarShard(file);
  std::vector<Sample>& samples = samplesOfPart(dataset, part);
  for (TarPicture& each : shard.pictures) {
    const auto [known, isNew] = ids.emplace(std::move(each.label), static_cast<int>(ids.size()));
    samples.push_back(
        {file, known->second, encodedRecord(each.offset, static_cast<int>(each.bytes))});  // 256 MiB at most
  }
  for (std::string& each : shard.skipped) dataset.skipped.push_back(std::move(each));
  if (shard.skippedMembers > shard.skipped.size())
    dataset.skipped.push_back(printable(file.string()) + ": " +
                              std::to_string(shard.skippedMembers - shard.skipped.size()) + " more members");
}

/// Numbers stay numbers, with the names beside the shards; other labels are names, in their order.
void settleLabels(const LabelIds& ids, const std::vector<std::string>& names, Dataset& dataset) {
  std::vector<int> index(ids.size());
  const bool numbered =
      std::ranges::all_of(ids, [](const auto& each) { return numberIn(each.first).has_value(); });
  int place = 0;
  for (const auto& [label, id] : ids) {  // in the order of their bytes
    index[static_cast<std::size_t>(id)] = numbered ? *numberIn(label) : place++;
    if (!numbered) dataset.labels.push_back(label);
  }
  for (auto* samples : {&dataset.train, &dataset.val, &dataset.test})
    for (Sample& sample : *samples) sample.label = index[static_cast<std::size_t>(sample.label)];
  if (numbered) nameNumberedClasses(dataset, names);
}

}  // namespace

bool isTarDataset(const fs::path& data) {
  const Shards shards = shardsOf(data);
  std::error_code unknown;
  if (shards.empty()) return false;
  return !fs::is_directory(data, unknown) || shards.folders.front() != data || !namesClasses(data);
}

void readTarDataset(const fs::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems) {
  const Shards shards = shardsOf(data);
  const bool measured = shards.parts.contains(DataPart::Val) || shards.parts.contains(DataPart::Test);
  LabelIds ids;
  std::size_t count = 0;
  for (const auto& [part, files] : shards.parts)
    for (const fs::path& file : files) {
      if (options.measuring && measured && part == DataPart::Train) continue;
      ++count;
      options.watch.check();
      try {
        addShard(file, part, ids, dataset);
      } catch (const Error& error) {
        problems.add("bad_data", error.detail());
      }
    }
  dataset.notes.push_back("the pictures lie in " + std::to_string(count) + " shards (.tar)");
  try {
    settleLabels(ids, namesBeside(shards), dataset);
  } catch (const Error& error) {
    problems.add("bad_label", error.detail());
  }
}

}  // namespace effnet
