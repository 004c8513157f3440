#include "core/inference/label_features.h"

#include "core/base/error.h"
#include "core/dataset/folds.h"

#include <algorithm>
#include <numeric>

namespace effnet {
namespace {

constexpr std::size_t kPart = 512;  ///< pictures that are read before they are kept

/// Rows of one part behind those of before.
void append(LabelFeatures& all, FeatureTable& table, PictureFeatures part, std::size_t from) {
  table.dimensions = part.table.dimensions;
  table.values.insert(table.values.end(), part.table.values.begin(), part.table.values.end());
  for (const std::size_t sample : part.samples) {
    all.rows[from + sample] = static_cast<int>(all.fileOfRow.size());
    all.fileOfRow.push_back(from + sample);
  }
  std::ranges::move(part.contents, std::back_inserter(all.contents));
  std::ranges::move(part.skipped, std::back_inserter(all.skipped));
  all.kept += part.kept;
}

}  // namespace

std::vector<int> LabelFeatures::ofRows(const std::vector<int>& ofFiles) const {
  std::vector<int> values;
  for (const std::size_t file : fileOfRow) values.push_back(ofFiles.at(file));
  return values;
}

std::shared_ptr<const LabelFeatures> readLabelFeatures(Classifier& classifier,
                                                       const LabelFeaturesParams& params) {
  const Stopwatch stopwatch;
  auto all = std::make_shared<LabelFeatures>();
  all->files = params.files;
  all->rows.assign(params.files.size(), -1);
  all->inputSize = classifier.checkpoint().preprocessing.inputSize;
  FeatureTable table;
  for (std::size_t from = 0; from < params.files.size(); from += kPart) {
    PictureFeaturesParams part{{}, params.cache, params.batch, params.workers, params.stop, {}};
    for (std::size_t i = from; i < std::min(from + kPart, params.files.size()); ++i)
      part.samples.push_back({params.files[i]});
    part.progress = [&](std::size_t done, std::size_t) {
      if (params.progress) params.progress(from + done, params.files.size());
    };
    try {
      append(*all, table, pictureFeatures(classifier, part), from);
    } catch (const Error& error) {
      if (error.code() != "no_images") throw;
      for (const Sample& each : part.samples)
        all->skipped.push_back({each.file, "image_damaged", each.file + ": it cannot be read"});
    }
  }
  if (all->fileOfRow.empty()) throw Error("no_images", "there is no readable image");
  all->normalized = normalizeFeatures(table);
  all->groups.resize(all->contents.size());
  std::iota(all->groups.begin(), all->groups.end(), 0);
  all->groups = joinEqualPictures(std::move(all->groups), all->contents);
  all->seconds = stopwatch.milliseconds() / 1000;
  return all;
}

}  // namespace effnet
