#include "core/training/dataset.h"

#include "core/scaling/error.h"
#include "core/training/duplicates.h"
#include "core/training/image_folder.h"
#include "core/training/random_order.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// Every problem of a data set found so far, for one error that names them all.
class Problems {
 public:
  void add(const char* code, std::string detail) {
    if (code_.empty()) code_ = code;
    details_.push_back(std::move(detail));
  }
  void throwIfAny() const {
    if (details_.empty()) return;
    std::string all;
    for (const auto& detail : details_) all += (all.empty() ? "" : "; ") + detail;
    throw Error(code_, all);
  }

 private:
  std::string code_;
  std::vector<std::string> details_;
};

bool isUtf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80         ? 1
                               : (lead >> 5) == 6  ? 2
                               : (lead >> 4) == 14 ? 3
                               : (lead >> 3) == 30 ? 4
                                                   : 0;
    if (length == 0 || i + length > text.size()) return false;
    for (std::size_t k = 1; k < length; ++k) {
      if ((static_cast<unsigned char>(text[i + k]) >> 6) != 2) return false;
    }
    i += length;
  }
  return true;
}

std::string printable(const std::string& text) {
  std::string out;
  for (const char c : text) out += static_cast<unsigned char>(c) < 0x80 ? c : '?';
  return out;
}

std::optional<fs::path> partNamed(const fs::path& data, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    std::error_code failure;
    if (fs::is_directory(data / name, failure)) return data / name;
  }
  return std::nullopt;
}

/// The photographs of a folder beside the training one, with the training folder's class indices.
std::vector<Sample> readOtherPart(const fs::path& folder, Dataset& dataset, Problems& problems) {
  auto part = readImageFolder(folder);
  for (const auto& each : part.unreadable) problems.add("data_missing", each);
  std::vector<int> index(part.labels.size(), -1);
  for (std::size_t i = 0; i < part.labels.size(); ++i) {
    const auto found = std::find(dataset.labels.begin(), dataset.labels.end(), part.labels[i]);
    if (found == dataset.labels.end()) {
      problems.add("bad_label", (folder / part.labels[i]).string() + ": the training part has no such class");
    } else {
      index[i] = static_cast<int>(found - dataset.labels.begin());
    }
  }
  for (auto& sample : part.samples) sample.label = index[static_cast<std::size_t>(sample.label)];
  if (part.samples.empty()) problems.add("no_images", folder.string() + ": no image in it");
  std::move(part.skipped.begin(), part.skipped.end(), std::back_inserter(dataset.skipped));
  return std::move(part.samples);
}

void checkClasses(const fs::path& folder, const Dataset& dataset, Problems& problems) {
  if (dataset.labels.empty()) {
    problems.add("no_classes", folder.string() +
                                   ": no class in it; put the images of each class into a sub-folder "
                                   "with the class's name");
  } else if (dataset.labels.size() == 1) {
    problems.add("one_class", folder.string() + ": only one class, '" + dataset.labels.front() +
                                  "'; a classifier needs at least two");
  }
  const auto counts = countPerClass(dataset.train, static_cast<int>(dataset.labels.size()));
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto& label = dataset.labels[i];
    if (!isUtf8(label)) problems.add("bad_label", "the class name '" + printable(label) + "' is not UTF-8");
    if (counts[i] == 0)
      problems.add("empty_class", "the class '" + printable(label) + "' has no usable image");
  }
}

}  // namespace

std::vector<int> countPerClass(const std::vector<Sample>& samples, int classes) {
  std::vector<int> counts(static_cast<std::size_t>(classes), 0);
  for (const auto& sample : samples) ++counts[static_cast<std::size_t>(sample.label)];
  return counts;
}

std::vector<Sample> splitStratified(std::vector<Sample>& train, int classes, double fraction,
                                    std::int64_t seed) {
  std::vector<std::vector<std::size_t>> members(static_cast<std::size_t>(classes));
  for (std::size_t i = 0; i < train.size(); ++i)
    members[static_cast<std::size_t>(train[i].label)].push_back(i);
  std::vector<bool> taken(train.size(), false);
  for (std::size_t c = 0; c < members.size(); ++c) {
    const int count = static_cast<int>(members[c].size());
    if (count < 2) continue;
    const int wanted = std::clamp(static_cast<int>(std::lround(fraction * count)), 1, count - 1);
    const auto order = shuffledIndices(count, mixSeed(static_cast<std::uint64_t>(seed), c, 1));
    for (int i = 0; i < wanted; ++i)
      taken[members[c][static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]] = true;
  }
  std::vector<Sample> kept;
  std::vector<Sample> split;
  for (std::size_t i = 0; i < train.size(); ++i) (taken[i] ? split : kept).push_back(std::move(train[i]));
  train = std::move(kept);
  return split;
}

Dataset scanDataset(const DatasetOptions& options) {
  std::error_code failure;
  if (!fs::is_directory(options.data, failure)) {
    throw Error("data_missing", options.data.string() + ": there is no such folder");
  }
  Dataset dataset;
  Problems problems;
  const fs::path trainFolder = partNamed(options.data, {"train", "training"}).value_or(options.data);
  auto part = readImageFolder(trainFolder);
  for (const auto& each : part.unreadable) problems.add("data_missing", each);
  dataset.labels = std::move(part.labels);
  dataset.train = std::move(part.samples);
  dataset.skipped = std::move(part.skipped);
  checkClasses(trainFolder, dataset, problems);

  std::optional<fs::path> valFolder;
  if (!options.val.empty()) {
    valFolder = partNamed(options.val, {"val"}).value_or(options.val);
    if (!fs::is_directory(*valFolder, failure))
      problems.add("data_missing", valFolder->string() + ": there is no such folder");
  } else if (trainFolder != options.data) {
    valFolder = partNamed(options.data, {"val", "valid", "validation"});
  }
  if (valFolder) dataset.val = readOtherPart(*valFolder, dataset, problems);
  if (trainFolder != options.data) {
    if (const auto testFolder = partNamed(options.data, {"test"}))
      dataset.test = readOtherPart(*testFolder, dataset, problems);
  }
  problems.throwIfAny();
  if (!valFolder) {
    dataset.val = splitStratified(dataset.train, static_cast<int>(dataset.labels.size()), options.valFraction,
                                  options.seed);
  }
  dataset.duplicates = findDuplicates(dataset);
  return dataset;
}

}  // namespace effnet
