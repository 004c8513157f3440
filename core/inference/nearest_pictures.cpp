#include "core/inference/nearest_pictures.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

double cosine(std::span<const float> a, std::span<const float> b) {
  double both = 0;
  double ofA = 0;
  double ofB = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const auto x = static_cast<double>(a[i]);
    const auto y = static_cast<double>(b[i]);
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? both / std::sqrt(ofA * ofB) : 0;
}

}  // namespace

KnownPictures::KnownPictures(FeatureData data)
    : data_(std::move(data)), normalized_(normalizeFeatures(data_.features.table)) {
  for (std::size_t row = 0; row < data_.parts.size(); ++row)
    if (data_.parts[row] == DataPart::Train) rows_.push_back(static_cast<int>(row));
  if (rows_.empty()) throw Error("no_images", "the data has no picture to learn from");
}

std::vector<NearPicture> KnownPictures::nearest(const std::vector<float>& features, std::size_t count) const {
  if (features.size() != static_cast<std::size_t>(normalized_.table.dimensions))
    throw Error("internal", "features of another network");
  std::vector<float> centred(features.size());
  for (std::size_t i = 0; i < centred.size(); ++i) centred[i] = features[i] - normalized_.mean[i];
  std::vector<std::pair<double, int>> near;
  for (const int row : rows_)
    near.emplace_back(-cosine(centred, normalized_.table.row(static_cast<std::size_t>(row))), row);
  const std::size_t wanted = std::min(count, near.size());
  std::ranges::partial_sort(near, near.begin() + static_cast<std::ptrdiff_t>(wanted));
  std::vector<NearPicture> pictures;
  for (std::size_t i = 0; i < wanted; ++i) {
    const auto row = static_cast<std::size_t>(near[i].second);
    pictures.push_back({describeSample(data_.samples[row]),
                        printable(data_.dataset.labels[static_cast<std::size_t>(data_.labels[row])]),
                        -near[i].first});
  }
  return pictures;
}

std::vector<float> featuresOf(Classifier& classifier, std::string_view encoded, const std::string& name) {
  const ImageInput input = classifier.read(encoded, name);
  const ImageInput* const one = &input;
  const torch::Tensor features = classifier.network()
                                     .run(toBatch({&one, 1}))
                                     .features.mean({2, 3})
                                     .to(torch::kCPU, torch::kFloat)
                                     .contiguous();
  const float* const values = features.data_ptr<float>();
  return {values, values + features.numel()};
}

}  // namespace effnet
