#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// One photograph and its class.
struct Sample {
  std::filesystem::path file;
  int label = 0;  ///< index into Dataset::labels
  std::int64_t record =
      -1;  ///< which image of a file that holds many (CIFAR, IDX); −1: the file is the image

  bool operator==(const Sample&) const = default;
};

/// The photographs to learn from, those that choose the checkpoint, and those that only measure it at the
/// end.
struct Dataset {
  std::vector<std::string> labels;  ///< UTF-8, in the order of the class indices
  std::vector<Sample> train;
  std::vector<Sample> val;
  std::vector<Sample> test;
  std::vector<std::string> skipped;  ///< "path: reason", files that are no usable photographs
  std::vector<std::vector<std::string>>
      duplicates;  ///< groups of equal files that lie in more than one split
};

struct DatasetOptions {
  std::filesystem::path data;  ///< classes as sub-folders, or train/, val/, test/ with classes below
  std::filesystem::path val;   ///< a validation folder of its own, or empty
  double valFraction = 0.2;    ///< taken from each class of the training part where nothing else validates
  std::int64_t seed = 0;       ///< of that split
};

/// Finds the photographs and splits them; reads only the first bytes of each file. The same folder and seed
/// give the same splits. Throws Error("data_missing", "no_classes", "one_class", "empty_class", "bad_label",
/// "bad_data"), with all problems of the folder in one detail.
Dataset scanDataset(const DatasetOptions& options);

/// How many samples of each class there are.
std::vector<int> countPerClass(const std::vector<Sample>& samples, int classes);

/// Moves round(`fraction` · n) samples of each class, at least one where a class has two, from `train` to the
/// returned split, chosen by `seed` alone.
std::vector<Sample> splitStratified(std::vector<Sample>& train, int classes, double fraction,
                                    std::int64_t seed);

}  // namespace effnet
