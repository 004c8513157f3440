#pragma once

#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/curve_request.h"
#include "core/protocol/data_requests.h"
#include "core/protocol/decide_request.h"
#include "core/protocol/first_answer_request.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/label_requests.h"
#include "core/protocol/measurement.h"
#include "core/protocol/quantize_messages.h"

namespace effnet {

template <class... Request>
struct RequestList {
  /// Calls visit.template operator()<Request>() for each.
  template <class Visit>
  static void each(Visit visit) {
    (visit.template operator()<Request>(), ...);
  }
};

/// What a request is for, as the manual says it.
template <class Request>
constexpr const char* purposeOf() {
  return Request::kPurpose;
}
template <>
constexpr const char* purposeOf<MeasureRequest>() {
  return "How long a network takes on the engine's machine: `effnet benchmark`'s JSON.";
}

/// Every request that an engine answers, in the order of the manual.
using Requests =
    RequestList<InitializeRequest, PingRequest, OpenRequest, CloseRequest, ClassifyRequest, ExplainRequest,
                MeasureMapRequest, FolderClassifyRequest, EvaluateRequest, FolderClassesRequest,
                CameraRequest, CloseCameraRequest, InspectRequest, ExportRequest, QuantizeRequest,
                CatalogRequest, FetchRequest, InspectDataRequest, FirstAnswerRequest, LearningCurveRequest,
                DecideRequest, ReadFeaturesRequest, SuggestLabelsRequest, AuditRequest, DataMapRequest,
                NearestRequest, AugmentRequest, ReviewRequest, ExamplesRequest, RunReportRequest,
                MeasureRequest>;

}  // namespace effnet
