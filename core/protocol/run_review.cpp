#include "core/protocol/run_review.h"

#include "core/protocol/answer_fields.h"
#include "core/protocol/data_requests.h"

#include <algorithm>

namespace effnet {

bool RunReview::consistent() const {
  const auto isClass = [&](int index) {
    return index >= 0 && static_cast<std::size_t>(index) < labels.size();
  };
  return std::ranges::all_of(
      images, [&](const ReviewedImage& image) { return isClass(image.label) && isClass(image.predicted); });
}

template struct Coded<RunReview>;
template struct Coded<RunExamples>;
template struct Coded<InspectDataRequest>;
template struct Coded<AugmentRequest>;
template struct Coded<AugmentedPictures>;
template struct Coded<ReviewRequest>;
template struct Coded<ExamplesRequest>;
template struct Coded<RunReportRequest>;
template struct Coded<RunReportPage>;

}  // namespace effnet
