#include "core/base/csv_reader.h"
#include "core/base/files.h"
#include "core/dataset/dataset_kinds.h"

#include <algorithm>
#include <array>
#include <optional>

namespace effnet {
namespace {

namespace fs = std::filesystem;

constexpr int kCifarSide = 32;
constexpr std::size_t kCifarPixels = std::size_t{3} * kCifarSide * kCifarSide;
constexpr std::size_t kMostBatchBytes = std::size_t{1} << 30;

/// https://www.cs.toronto.edu/~kriz/cifar.html: each record is its labels, then the planes.
struct CifarVersion {
  const char* folder;      ///< as the archive unpacks
  const char* first;       ///< a file that tells the version
  std::size_t labelBytes;  ///< the last one counts: of CIFAR-100 the fine label
  const char* names;
};

constexpr std::array kCifarVersions{
    CifarVersion{"cifar-10-batches-bin", "data_batch_1.bin", 1, "batches.meta.txt"},
    CifarVersion{"cifar-100-binary", "train.bin", 2, "fine_label_names.txt"}};

struct FoundCifar {
  const CifarVersion* version;
  fs::path folder;
};

std::optional<FoundCifar> findCifar(const fs::path& data) {
  std::error_code unknown;
  for (const auto& version : kCifarVersions) {
    for (const auto& folder : {data, data / version.folder})
      if (fs::is_regular_file(folder / version.first, unknown)) return FoundCifar{&version, folder};
  }
  return std::nullopt;
}

std::vector<std::string> readCifarNames(const fs::path& file) {
  std::vector<std::string> names;
  try {
    for (const auto& row : parseCsv(readFile(file, 1 << 20), '\t')) names.push_back(row.front());
  } catch (const Error&) {
    return {};  // the numbers serve as names
  }
  return names;
}

void readBatch(const fs::path& file, const CifarVersion& version, const std::vector<std::string>& names,
               std::vector<Sample>& part, Dataset& dataset, Problems& problems) {
  std::string content;
  try {
    content = readFile(file, kMostBatchBytes);
  } catch (const Error& error) {
    problems.add("data_missing", error.detail());
    return;
  }
  const std::size_t record = version.labelBytes + kCifarPixels;
  if (content.size() % record != 0)
    dataset.skipped.push_back(file.string() + ": its last picture is cut off");
  for (std::size_t begin = 0; begin + record <= content.size(); begin += record) {
    const int label = static_cast<unsigned char>(content[begin + version.labelBytes - 1]);
    if (!names.empty() && label >= static_cast<int>(names.size())) {
      dataset.skipped.push_back(file.string() + ": picture " + std::to_string(begin / record) +
                                " has the label " + std::to_string(label) + " of " +
                                std::to_string(names.size()));
      continue;
    }
    const auto pixels = static_cast<std::int64_t>(begin + version.labelBytes);
    part.push_back({file, label, PackedRecord{pixels, kCifarSide, kCifarSide, 3}});
  }
}

}  // namespace

bool isCifarDataset(const fs::path& data) {
  return findCifar(data).has_value();
}

void readCifarDataset(const fs::path& data, const ReadingOptions&, Dataset& dataset, Problems& problems) {
  const FoundCifar found = *findCifar(data);
  const auto names = readCifarNames(found.folder / found.version->names);
  std::error_code unknown;
  const auto add = [&](const std::string& name, std::vector<Sample>& part) {
    const auto file = found.folder / name;
    if (fs::is_regular_file(file, unknown)) readBatch(file, *found.version, names, part, dataset, problems);
  };
  add("train.bin", dataset.train);
  for (int i = 1; i <= 5; ++i) add("data_batch_" + std::to_string(i) + ".bin", dataset.train);
  for (const char* name : {"test.bin", "test_batch.bin"}) add(name, dataset.test);
  nameNumberedClasses(dataset, names);
}

}  // namespace effnet
