#include "core/dataset/dataset_report.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/dataset/sample_image.h"
#include "core/imaging/decode.h"
#include "core/imaging/encode.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <map>
#include <mutex>
#include <thread>

namespace effnet {
namespace {

constexpr std::size_t kProbeBytes = 64 * 1024;  // most JPEGs state their size within it
constexpr std::size_t kMostSizes = 8;

Json countsOf(const std::vector<Sample>& samples, const std::vector<std::string>& labels) {
  Json list = Json::array();
  const auto counts = countPerClass(samples, static_cast<int>(labels.size()));
  for (std::size_t i = 0; i < labels.size(); ++i)
    list.push_back({{"label", labels[i]}, {"images", counts[i]}});
  return list;
}

/// A picture from a file of many has no file that could be shown: it travels as PNG, in base64.
Json samplesOf(const Dataset& dataset, int perClass) {
  Json list = Json::array();
  std::vector<int> taken(dataset.labels.size(), 0);
  for (const auto& sample : dataset.train) {
    const auto label = static_cast<std::size_t>(sample.label);
    if (taken[label] >= perClass) continue;
    Json entry{{"label", dataset.labels[label]}, {"file", describeSample(sample)}};
    try {
      if (sample.record) entry["png"] = base64(encodePng(readSampleImage(sample)));
    } catch (const Error&) {
      continue;
    }
    ++taken[label];
    list.push_back(std::move(entry));
  }
  return list;
}

std::optional<std::pair<int, int>> pixelSizeOf(const Sample& sample) {
  if (sample.record) return std::pair{sample.record->width, sample.record->height};
  std::ifstream file = openRegular(sample.file);
  std::string bytes(kProbeBytes, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
  const auto info = probeImage(bytes);
  return info ? std::optional(std::pair{info->width, info->height}) : std::nullopt;
}

Json rangeOf(std::vector<int>& values) {
  std::sort(values.begin(), values.end());
  return {{"min", values.front()}, {"median", values[values.size() / 2]}, {"max", values.back()}};
}

Json sizesJson(const std::map<std::pair<int, int>, int>& counts) {
  std::vector<std::pair<std::pair<int, int>, int>> frequent(counts.begin(), counts.end());
  std::stable_sort(frequent.begin(), frequent.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<int> widths;
  std::vector<int> heights;
  for (const auto& [size, count] : frequent) {
    widths.insert(widths.end(), static_cast<std::size_t>(count), size.first);
    heights.insert(heights.end(), static_cast<std::size_t>(count), size.second);
  }
  Json most = Json::array();
  for (std::size_t i = 0; i < std::min(kMostSizes, frequent.size()); ++i)
    most.push_back({{"width", frequent[i].first.first},
                    {"height", frequent[i].first.second},
                    {"images", frequent[i].second}});
  return {{"different", frequent.size()},
          {"width", rangeOf(widths)},
          {"height", rangeOf(heights)},
          {"most", most}};
}

/// Goes through all samples on several threads.
class Survey {
 public:
  Survey(const Dataset& dataset, const DatasetReportOptions& options) : options_(options) {
    for (const auto* part : {&dataset.train, &dataset.val, &dataset.test})
      for (const auto& sample : *part) samples_.push_back(&sample);
    reasons_.resize(samples_.size());
  }

  void run() {
    std::vector<std::jthread> helpers;
    for (int i = 1; i < options_.workers; ++i) helpers.emplace_back([this] { work(false); });
    work(true);
    helpers.clear();
    if (options_.stop.stop_requested()) throw Error("cancelled", "the inspection was cancelled");
  }

  Json sizes() const { return sizes_.empty() ? Json() : sizesJson(sizes_); }

  Json damaged() const {
    Json list = Json::array();
    for (const auto& reason : reasons_)
      if (!reason.empty()) list.push_back(reason);
    return list;
  }

  /// Pictures with faults that are trained on all the same.
  Json flawed() const {
    std::vector<std::string> sorted = flawed_;
    std::ranges::sort(sorted);
    return sorted;
  }

 private:
  void work(bool reports) {
    for (std::size_t i = 0; !options_.stop.stop_requested() && (i = next_++) < samples_.size();) {
      look(i);
      if (reports && options_.progress) options_.progress(i + 1, samples_.size());
    }
  }

  void look(std::size_t i) {
    if (const auto size = pixelSizeOf(*samples_[i])) {
      const std::lock_guard lock(mutex_);
      ++sizes_[*size];
    }
    if (!options_.decode) return;
    try {
      std::vector<std::string> warnings;
      readSampleImage(*samples_[i], &warnings);
      for (const std::string& warning : warnings) {
        const std::lock_guard lock(mutex_);
        flawed_.push_back(printable(describeSample(*samples_[i]) + ": " + warning));
      }
    } catch (const Error& error) {
      reasons_[i] = printable(error.detail());
    }
  }

  const DatasetReportOptions& options_;
  std::vector<const Sample*> samples_;
  std::vector<std::string> flawed_;   ///< in the order of the threads
  std::vector<std::string> reasons_;  ///< of each sample, empty when it is good
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;  ///< of what follows
  std::map<std::pair<int, int>, int> sizes_;
};

}  // namespace

Json describeDataset(const Dataset& dataset, const DatasetReportOptions& options) {
  Survey survey(dataset, options);
  survey.run();
  Json json{{"kind", wordOf(dataset.kind)},
            {"train", countsOf(dataset.train, dataset.labels)},
            {"val", countsOf(dataset.val, dataset.labels)}};
  if (!dataset.test.empty()) json["test"] = countsOf(dataset.test, dataset.labels);
  if (const Json sizes = survey.sizes(); !sizes.is_null()) json["sizes"] = sizes;
  json["skipped"] = dataset.skipped;
  if (options.decode) json["damaged"] = survey.damaged();
  if (options.decode) json["flawed"] = survey.flawed();
  json["duplicates"] = dataset.duplicates;
  json["contradictions"] = dataset.contradictions;
  json["unused"] = dataset.unused;
  json["notes"] = dataset.notes;
  json["samples"] = samplesOf(dataset, options.samplesPerClass);
  return json;
}

}  // namespace effnet
