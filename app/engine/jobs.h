#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"

namespace effnet {

/// Registers the requests that need no open model: benchmark/run, dataset/inspect, checkpoint/inspect,
/// checkpoint/download.
/// `options` must outlive the server's run.
void attachJobs(Server& server, const DeviceOptions& options);

}  // namespace effnet
