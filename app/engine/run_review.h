#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"

namespace effnet {

/// Registers `run/review` and `run/examples`: what a run's checkpoint says about the images that validated
/// it, and which these are. Both take the split that the run itself had.
void attachRunReview(Server& server, const DeviceOptions& options);

}  // namespace effnet
