#pragma once

#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/data_requests.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/measurement.h"

namespace effnet {

template <class... Request>
struct RequestList {
  /// Calls visit.template operator()<Request>() for each.
  template <class Visit>
  static void each(Visit visit) {
    (visit.template operator()<Request>(), ...);
  }
};

/// Every request that an engine answers, in the order of the manual.
using Requests = RequestList<InitializeRequest, OpenRequest, CloseRequest, ClassifyRequest, ExplainRequest,
                             MeasureMapRequest, FolderClassifyRequest, EvaluateRequest, FolderClassesRequest,
                             CameraRequest, CloseCameraRequest, InspectRequest, ExportRequest, CatalogRequest,
                             FetchRequest, InspectDataRequest, AugmentRequest, ReviewRequest, ExamplesRequest,
                             MeasureRequest>;

}  // namespace effnet
