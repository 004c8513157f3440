#pragma once

#include "app/engine/server.h"
#include "core/protocol/data_requests.h"

#include <c10/core/Device.h>

namespace effnet {

/// What a run's best checkpoint says about the images that validated it. Both take the split that the run
/// itself had.
RunReview reviewRun(const ReviewRequest& request, c10::Device device, const RequestContext& context);

/// A few images of every class in turn.
RunExamples examplesOf(const ExamplesRequest& request);

}  // namespace effnet
