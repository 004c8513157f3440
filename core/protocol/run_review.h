#pragma once

#include "core/protocol/json.h"
#include "core/protocol/run_event.h"

#include <string>
#include <vector>

namespace effnet {

/// What a run's checkpoint says about one validation image.
struct ReviewedImage {
  std::string file;
  int label = 0;                  ///< index into RunReview::labels, from the image's folder
  int predicted = 0;              ///< likewise
  double probability = 0;         ///< of the predicted class, 0…1
  double probabilityOfLabel = 0;  ///< 0…1
};

/// `run/review`'s answer: the validation images of a run, each once, in the data set's order.
struct RunReview {
  std::vector<std::string> labels;
  std::vector<ReviewedImage> images;
  std::vector<RunWarning> warnings;  ///< of pictures that are new or missing since the run began
};

Json toJson(const RunReview& review);
Json toJson(const std::vector<RunWarning>& warnings);

/// Throws Error("bad_answer") naming the field; every index is within the labels afterwards.
RunReview runReviewFromJson(const Json& json);

}  // namespace effnet
