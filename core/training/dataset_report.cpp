#include "core/training/dataset_report.h"

namespace effnet {
namespace {

constexpr int kSamplesPerClass = 4;

Json countsOf(const std::vector<Sample>& samples, const std::vector<std::string>& labels) {
  Json list = Json::array();
  const auto counts = countPerClass(samples, static_cast<int>(labels.size()));
  for (std::size_t i = 0; i < labels.size(); ++i)
    list.push_back({{"label", labels[i]}, {"images", counts[i]}});
  return list;
}

Json samplesOf(const Dataset& dataset) {
  Json list = Json::array();
  std::vector<int> taken(dataset.labels.size(), 0);
  for (const auto& sample : dataset.train) {
    const auto label = static_cast<std::size_t>(sample.label);
    if (sample.record >= 0 || taken[label]++ >= kSamplesPerClass) continue;
    list.push_back({{"label", dataset.labels[label]}, {"file", sample.file.string()}});
  }
  return list;
}

}  // namespace

Json describeDataset(const Dataset& dataset) {
  Json json{{"train", countsOf(dataset.train, dataset.labels)},
            {"val", countsOf(dataset.val, dataset.labels)}};
  if (!dataset.test.empty()) json["test"] = countsOf(dataset.test, dataset.labels);
  json["skipped"] = dataset.skipped;
  json["duplicates"] = dataset.duplicates;
  json["samples"] = samplesOf(dataset);
  return json;
}

}  // namespace effnet
