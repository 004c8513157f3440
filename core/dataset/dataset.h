#pragma once

#include "core/dataset/listing_watch.h"
#include "core/protocol/dataset_kind.h"
#include "core/protocol/train_config.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// Where a picture's bytes lie in a file that holds many (CIFAR, IDX): planes of 8-bit values, row by row.
struct PackedRecord {
  std::int64_t offset = 0;  ///< bytes
  int width = 0;
  int height = 0;
  int channels = 0;  ///< 1: grey; 3: a red, a green and a blue plane

  bool operator==(const PackedRecord&) const = default;
};

/// One picture and its class.
struct Sample {
  std::string file;  ///< a path, as text: a std::filesystem::path takes five times the memory of its name
  int label = 0;     ///< index into Dataset::labels
  std::optional<PackedRecord> record = std::nullopt;  ///< none: the file is the picture
  std::string group = {};    ///< cell of the table's column that groups come from; empty: none
  std::string content = {};  ///< pictureContent(), where somebody asked for it
  bool gone = false;  ///< a run knows it and the data has it no more: only its place in the order is kept

  bool operator==(const Sample&) const = default;
};

/// The pictures to learn from, those that choose the checkpoint, and those that only measure it at the end.
struct Dataset {
  DatasetKind kind = DatasetKind::Folder;
  std::vector<std::string> labels;  ///< UTF-8, in the order of the class indices
  std::vector<Sample> train;
  std::vector<Sample> val;
  std::vector<Sample> test;
  std::vector<std::string> skipped;  ///< "path: reason", files that are no usable pictures
  std::vector<std::vector<std::string>>
      duplicates;  ///< groups of equal pictures that lie in more than one split
  std::vector<std::vector<std::string>>
      contradictions;                     ///< likewise under more than one class, which follows
  std::vector<std::string> unused;        ///< "path: why", what lies in the data and belongs to no part of it
  std::vector<std::string> notes;         ///< what the reader decided, a sentence each
  std::vector<std::string> columns = {};  ///< of a table, by name
};

struct DatasetOptions {
  std::filesystem::path data;  ///< a folder or a CSV file, in one of the kinds of dataset_kinds.h
  std::filesystem::path val;   ///< validation data of its own, of any kind, or empty
  double valFraction = 0.2;    ///< taken from each class of the training part where nothing else validates
  std::int64_t seed = 0;       ///< of that split
  double minival = 0;          ///< as TrainConfig has it
  std::string columns = {};    ///< of a table, as ReadingOptions has it
  std::string group = {};      ///< as TrainConfig has it, like folds and fold
  int folds = 0;
  int fold = 0;
  ListingWatch watch = {};  ///< who waits for the listing
};

/// Where a run of this configuration finds its pictures, and how it splits them.
DatasetOptions datasetOptions(const TrainConfig& config);

/// Finds the pictures and splits them; reads only the first bytes of each picture's file. The same data and
/// seed give the same splits. Throws Error("data_missing", "no_classes", "one_class", "empty_class",
/// "bad_label", "bad_data", …), with all problems of the data in one detail, and Error("cancelled").
Dataset scanDataset(const DatasetOptions& options);

/// The same without a split of its own: the parts that the data names.
Dataset scanPictures(const DatasetOptions& options);

/// A picture's file, with its place within it where it holds many; for people, always UTF-8.
std::string describeSample(const Sample& sample);

/// How many samples of each class there are.
std::vector<int> countPerClass(const std::vector<Sample>& samples, int classes);

/// Moves those samples to the returned split; both keep their order. In place: of a million pictures there is
/// no second list.
std::vector<Sample> takeSamples(std::vector<Sample>& samples, const std::vector<bool>& taken);

/// Moves round(`fraction` · n) samples of each class, at least one where a class has two, from `train` to the
/// returned split, chosen by `seed` alone.
std::vector<Sample> splitStratified(std::vector<Sample>& train, int classes, double fraction,
                                    std::int64_t seed);

}  // namespace effnet
