#pragma once

#include "core/dataset/dataset.h"
#include "core/protocol/answers.h"

#include <functional>
#include <stop_token>

namespace effnet {

struct DatasetReportOptions {
  int samplesPerClass = 4;
  bool decode = false;  ///< decode every picture to find the damaged ones; minutes for large data
  int workers = 1;      ///< decoding threads
  std::stop_token stop;
  std::function<void(std::size_t done, std::size_t total)> progress;
};

/// What `effnet dataset inspect` prints and `dataset/inspect` answers (core/protocol/data_requests.h):
/// pictures of each class and split, sizes, files that were skipped, equal pictures in several splits, and
/// some samples of each class. Throws Error("cancelled").
DatasetReport describeDataset(const Dataset& dataset, const DatasetReportOptions& options = {});

}  // namespace effnet
