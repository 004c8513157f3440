#include "core/dataset/grouped_split.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/dataset/folds.h"
#include "core/dataset/run_split.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace effnet {
namespace {

/// What a pattern is looked for in: the path below the data's folder.
std::vector<std::string> namesOf(const std::vector<Sample>& samples, std::filesystem::path root) {
  std::vector<std::string> names;
  std::error_code unknown;
  if (!std::filesystem::is_directory(root, unknown)) root = root.parent_path();
  for (const Sample& sample : samples) {
    const std::filesystem::path file = sample.file;
    const auto below = file.lexically_relative(root);
    const std::string name = below.empty() ? file.filename().string() : below.string();
    names.push_back(sample.record ? name + "@" + std::to_string(sample.record->offset) : name);
  }
  return names;
}

std::vector<int> groupsByColumn(const std::vector<Sample>& samples) {
  std::map<std::string, int> known;
  std::vector<int> groups;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const int own = static_cast<int>(i);
    groups.push_back(samples[i].group.empty() ? own : known.try_emplace(samples[i].group, own).first->second);
  }
  return groups;
}

/// Which of `folds` each sample is in.
std::vector<int> foldsOf(std::vector<Sample>& samples, int classes, const DatasetOptions& options,
                         int folds) {
  std::vector<std::string> contents;
  std::vector<int> labels;
  for (Sample& sample : samples) {
    if (sample.content.empty()) sample.content = pictureContent(sample);
    contents.push_back(sample.content);
    labels.push_back(sample.label);
  }
  const std::vector<int> groups = joinEqualPictures(groupsOf(samples, options.data, options.group), contents);
  if (const auto there = std::set<int>(groups.begin(), groups.end()).size();
      there < static_cast<std::size_t>(folds))
    throw Error("bad_value", options.data.string() + ": " + std::to_string(folds) + " folds of " +
                                 std::to_string(there) + " groups of pictures");
  return stratifiedFolds(labels, groups, classes, folds, static_cast<std::uint64_t>(options.seed));
}

/// Takes the samples of one fold out.
std::vector<Sample> take(Dataset& dataset, std::vector<int> folds, int fold) {
  const auto classes = dataset.labels.size();
  std::vector<int> left(classes);
  for (std::size_t i = 0; i < folds.size(); ++i)
    left[static_cast<std::size_t>(dataset.train[i].label)] += folds[i] == fold ? 0 : 1;
  std::vector<bool> taken(folds.size());
  for (std::size_t i = 0; i < folds.size(); ++i)
    taken[i] = folds[i] == fold && left[static_cast<std::size_t>(dataset.train[i].label)] > 0;
  for (std::size_t c = 0; c < classes; ++c)
    if (left[c] == 0)
      dataset.notes.push_back("the class '" + printable(dataset.labels[c]) +
                              "' is one picture or one group: it is learnt from and not measured");
  return takeSamples(dataset.train, taken);
}

}  // namespace

std::vector<int> groupsOf(const std::vector<Sample>& samples, std::filesystem::path root,
                          const std::string& group) {
  std::vector<int> groups(samples.size());
  std::iota(groups.begin(), groups.end(), 0);
  if (group.empty()) return groups;
  if (std::ranges::any_of(samples, [](const Sample& each) { return !each.group.empty(); }))
    return groupsByColumn(samples);
  return groupsByPattern(namesOf(samples, std::move(root)), group);
}

void splitByFolds(Dataset& dataset, const DatasetOptions& options) {
  dataset.train.insert(dataset.train.end(), std::make_move_iterator(dataset.val.begin()),
                       std::make_move_iterator(dataset.val.end()));
  dataset.val.clear();
  const int classes = static_cast<int>(dataset.labels.size());
  dataset.val = take(dataset, foldsOf(dataset.train, classes, options, options.folds), options.fold);
}

std::vector<Sample> splitGrouped(Dataset& dataset, const DatasetOptions& options, double fraction) {
  const int folds = std::max(2, static_cast<int>(std::lround(1 / fraction)));
  const int classes = static_cast<int>(dataset.labels.size());
  return take(dataset, foldsOf(dataset.train, classes, options, folds), 0);
}

}  // namespace effnet
