#include "core/dataset/dataset.h"

#include "core/base/error.h"
#include "core/base/random_order.h"
#include "core/base/utf8.h"
#include "core/dataset/class_matching.h"
#include "core/dataset/dataset_kinds.h"
#include "core/dataset/duplicates.h"
#include "core/dataset/grouped_split.h"
#include "core/dataset/problems.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

namespace fs = std::filesystem;

/// The pictures of other data as validation, with the training data's class indices.
std::vector<Sample> readValidation(const fs::path& data, Dataset& dataset, Problems& problems,
                                   const ListingWatch& watch) {
  Dataset other = readDatasetOfAnyKind(data, problems, {{}, {}, true, watch});
  const MatchedClasses matched = matchParts(other.labels, dataset.labels);
  for (const auto& stranger : matched.strangers)
    problems.add("bad_label",
                 data.string() + ": the training part has no class '" + printable(stranger.folder) + "'");
  std::vector<Sample> samples = std::move(other.val);
  // Data without parts validates as a whole; of what has parts, only one measures.
  for (auto* more : {&other.test, &other.train})
    if (samples.empty()) samples = std::move(*more);
  for (auto& sample : samples)
    sample.label = std::max(0, matched.classes[static_cast<std::size_t>(sample.label)]);
  if (samples.empty()) problems.add("no_images", data.string() + ": no image in it");
  const auto append = [](std::vector<std::string>& all, const std::vector<std::string>& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  append(dataset.skipped, other.skipped);
  append(dataset.unused, other.unused);
  append(dataset.notes, other.notes);
  append(dataset.notes, matched.notes);
  return samples;
}

void checkClasses(const fs::path& data, const Dataset& dataset, Problems& problems) {
  if (dataset.labels.empty()) {
    problems.add("no_classes", data.string() +
                                   ": no class in it; put the images of each class into a sub-folder "
                                   "with the class's name");
  } else if (dataset.labels.size() == 1) {
    problems.add("one_class", data.string() + ": only one class, '" + printable(dataset.labels.front()) +
                                  "'; a classifier needs at least two");
  }
  const auto counts = countPerClass(dataset.train, static_cast<int>(dataset.labels.size()));
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto label = printable(dataset.labels[i]);
    if (!isUtf8(dataset.labels[i])) problems.add("bad_label", "the class name '" + label + "' is not UTF-8");
    if (counts[i] == 0) problems.add("empty_class", "the class '" + label + "' has no usable image");
  }
}

std::vector<Sample> splitOff(Dataset& dataset, const DatasetOptions& options, double fraction) {
  if (!options.group.empty()) return splitGrouped(dataset, options, fraction);
  return splitStratified(dataset.train, static_cast<int>(dataset.labels.size()), fraction, options.seed);
}

/// As the EfficientNet paper stops on a part of the training pictures and reports on the validation set. Of
/// few pictures a larger share is taken: a choice between checkpoints needs about a hundred.
void takeMinival(Dataset& dataset, const DatasetOptions& options) {
  const double share = options.minival;
  constexpr double kEnough = 100;
  constexpr double kMost = 0.2;
  if (share <= 0 || dataset.val.empty() || !dataset.test.empty() || dataset.train.empty()) return;
  const double wanted = std::min(kMost, kEnough / static_cast<double>(dataset.train.size()));
  dataset.test = std::move(dataset.val);
  dataset.val = splitOff(dataset, options, std::max(share, wanted));
}

}  // namespace

std::vector<int> countPerClass(const std::vector<Sample>& samples, int classes) {
  std::vector<int> counts(static_cast<std::size_t>(classes), 0);
  for (const auto& sample : samples) ++counts[static_cast<std::size_t>(sample.label)];
  return counts;
}

std::vector<Sample> takeSamples(std::vector<Sample>& samples, const std::vector<bool>& taken) {
  std::vector<Sample> split;
  split.reserve(static_cast<std::size_t>(std::ranges::count(taken, true)));
  std::size_t kept = 0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (taken[i]) {
      split.push_back(std::move(samples[i]));
    } else {
      if (kept != i) samples[kept] = std::move(samples[i]);
      ++kept;
    }
  }
  samples.resize(kept);
  return split;
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
  return takeSamples(train, taken);
}

DatasetOptions datasetOptions(const TrainConfig& config) {
  return {config.data,    config.val,   config.valFraction, config.seed, config.minival,
          config.columns, config.group, config.folds,       config.fold};
}

Dataset scanPictures(const DatasetOptions& options) {
  std::error_code failure;
  Problems problems;
  for (const auto& path : {options.data, options.val}) {
    if (!path.empty() && !fs::exists(path, failure))
      problems.add("data_missing", path.string() + ": there is no such folder");
  }
  problems.throwIfAny();
  Dataset dataset =
      readDatasetOfAnyKind(options.data, problems, {options.columns, options.group, false, options.watch});
  if (dataset.train.empty() && !(dataset.val.empty() && dataset.test.empty()))
    problems.add("no_images",
                 options.data.string() + ": it has a part to validate or to test, none to learn from");
  checkClasses(options.data, dataset, problems);
  if (!options.val.empty()) dataset.val = readValidation(options.val, dataset, problems, options.watch);
  problems.throwIfAny();
  return dataset;
}

Dataset scanDataset(const DatasetOptions& options) {
  Dataset dataset = scanPictures(options);
  if (options.folds > 1) {
    splitByFolds(dataset, options);
  } else {
    takeMinival(dataset, options);
    if (dataset.val.empty()) dataset.val = splitOff(dataset, options, options.valFraction);
  }
  EqualPictures equal = findEqualPictures(dataset, options.watch);
  dataset.duplicates = std::move(equal.acrossParts);
  dataset.contradictions = std::move(equal.acrossClasses);
  return dataset;
}

std::string describeSample(const Sample& sample) {
  const std::string file = printable(sample.file);
  if (!sample.record) return file;
  return file + " at byte " + std::to_string(sample.record->offset);
}

}  // namespace effnet
