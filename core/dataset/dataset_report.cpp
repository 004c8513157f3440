#include "core/dataset/dataset_report.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/dataset/dataset_warnings.h"
#include "core/dataset/image_folder.h"
#include "core/dataset/sample_image.h"
#include "core/dataset/seen_pictures.h"
#include "core/imaging/decode.h"
#include "core/imaging/encode.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <thread>

namespace effnet {
namespace {

constexpr std::size_t kProbeBytes = 64 * 1024;  // most JPEGs state their size within it
constexpr std::size_t kMostSizes = 8;

std::vector<LabelCount> countsOf(const std::vector<Sample>& samples, const std::vector<std::string>& labels) {
  std::vector<LabelCount> list;
  const auto counts = countPerClass(samples, static_cast<int>(labels.size()));
  for (std::size_t i = 0; i < labels.size(); ++i) list.push_back({labels[i], counts[i]});
  return list;
}

/// A picture from a file of many has no file that could be shown: it travels as PNG, in base64.
std::vector<SampleFile> samplesOf(const Dataset& dataset, int perClass) {
  std::vector<SampleFile> list;
  std::vector<int> taken(dataset.labels.size(), 0);
  for (const auto& sample : dataset.train) {
    const auto label = static_cast<std::size_t>(sample.label);
    if (taken[label] >= perClass) continue;
    SampleFile entry{.label = dataset.labels[label], .file = describeSample(sample)};
    try {
      if (sample.record) entry.png = base64(encodePng(readSampleImage(sample)));
    } catch (const Error&) {
      continue;
    }
    ++taken[label];
    list.push_back(std::move(entry));
  }
  return list;
}

std::optional<std::pair<int, int>> pixelSizeOf(const Sample& sample) {
  if (sample.record && !isEncoded(*sample.record))
    return std::pair{sample.record->width, sample.record->height};
  const auto identity = sample.record ? std::nullopt : settledIdentity(sample.file);
  if (identity)
    if (const auto known = SeenPictures::usual().find(*identity))
      return std::pair<int, int>{known->width, known->height};
  std::ifstream file = openRegular(sample.file);
  std::error_code unknown;
  const std::uintmax_t there =
      sample.record ? storedBytes(*sample.record) : std::filesystem::file_size(sample.file, unknown);
  std::string bytes(static_cast<std::size_t>(std::min<std::uintmax_t>(kProbeBytes, unknown ? 0 : there)),
                    '\0');
  if (sample.record) file.seekg(sample.record->offset);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
  const auto info = probeImage(bytes);
  if (info && identity && whyNoPhotograph(bytes).empty())
    SeenPictures::usual().add(*identity, {info->width, info->height});
  return info ? std::optional(std::pair{info->width, info->height}) : std::nullopt;
}

SizeRange rangeOf(std::vector<int>& values) {
  std::sort(values.begin(), values.end());
  return {values.front(), values[values.size() / 2], values.back()};
}

void describeSizes(const std::map<std::pair<int, int>, int>& counts, DatasetReport& report) {
  if (counts.empty()) return;
  std::vector<std::pair<std::pair<int, int>, int>> frequent(counts.begin(), counts.end());
  std::stable_sort(frequent.begin(), frequent.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<int> widths;
  std::vector<int> heights;
  for (const auto& [size, count] : frequent) {
    widths.insert(widths.end(), static_cast<std::size_t>(count), size.first);
    heights.insert(heights.end(), static_cast<std::size_t>(count), size.second);
  }
  report.differentSizes = static_cast<int>(frequent.size());
  report.width = rangeOf(widths);
  report.height = rangeOf(heights);
  for (std::size_t i = 0; i < std::min(kMostSizes, frequent.size()); ++i)
    report.frequentSizes.push_back({frequent[i].first.first, frequent[i].first.second, frequent[i].second});
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

  const std::map<std::pair<int, int>, int>& sizes() const { return sizes_; }

  std::vector<std::string> damaged() const {
    std::vector<std::string> list;
    std::ranges::copy_if(reasons_, std::back_inserter(list),
                         [](const auto& reason) { return !reason.empty(); });
    return list;
  }

  /// Pictures with faults that are trained on all the same.
  std::vector<std::string> flawed() const {
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

DatasetReport describeDataset(const Dataset& dataset, const DatasetReportOptions& options) {
  Survey survey(dataset, options);
  survey.run();
  SeenPictures::usual().keep();
  DatasetReport report;
  report.kind = wordOf(dataset.kind);
  report.train = countsOf(dataset.train, dataset.labels);
  report.val = countsOf(dataset.val, dataset.labels);
  if (!dataset.test.empty()) report.test = countsOf(dataset.test, dataset.labels);
  describeSizes(survey.sizes(), report);
  report.skipped = dataset.skipped;
  if (options.decode) report.damaged = survey.damaged();
  if (options.decode) report.flawed = survey.flawed();
  report.duplicates = dataset.duplicates;
  report.contradictions = dataset.contradictions;
  report.unused = dataset.unused;
  report.notes = dataset.notes;
  if (std::string uneven = unevenClasses(dataset); !uneven.empty()) report.notes.push_back(std::move(uneven));
  report.columns = dataset.columns;
  report.samples = samplesOf(dataset, options.samplesPerClass);
  return report;
}

}  // namespace effnet
