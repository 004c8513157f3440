#pragma once

#include "core/inference/feature_data.h"
#include "core/protocol/label_requests.h"

#include <string_view>
#include <vector>

namespace effnet {

/// The pictures that a network learnt from, to be compared with others.
class KnownPictures {
 public:
  /// `data`: its training part. Throws Error("no_images") where it has none.
  explicit KnownPictures(FeatureData data);

  int size() const { return static_cast<int>(rows_.size()); }

  /// Those that are most like a picture with these features, by the cosine about the data's mean.
  std::vector<NearPicture> nearest(const std::vector<float>& features, std::size_t count) const;

 private:
  FeatureData data_;
  NormalizedFeatures normalized_;
  std::vector<int> rows_;  ///< of the training part
};

/// What a network sees in one picture: a row as in PictureFeatures. Throws what decodeImage and the network
/// throw.
std::vector<float> featuresOf(Classifier& classifier, std::string_view encoded, const std::string& name);

}  // namespace effnet
