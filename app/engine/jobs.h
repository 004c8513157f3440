#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"
#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/curve_request.h"
#include "core/protocol/data_requests.h"
#include "core/protocol/decide_request.h"
#include "core/protocol/first_answer_request.h"
#include "core/protocol/measurement.h"

namespace effnet {

/// The requests that need no open model.
class Jobs {
 public:
  explicit Jobs(DeviceOptions options) : options_(std::move(options)) {}

  void attach(Server& server);

 private:
  Measurement benchmark(const MeasureRequest& request, const RequestContext& context) const;
  DatasetReport inspectDataset(const InspectDataRequest& request, const RequestContext& context) const;
  FirstAnswerReport answer(const FirstAnswerRequest& request, const RequestContext& context) const;
  LearningCurveReport curve(const LearningCurveRequest& request, const RequestContext& context) const;
  DecisionReport decideFor(const DecideRequest& request, const RequestContext& context) const;
  AugmentedPictures augment(const AugmentRequest& request, const RequestContext& context) const;
  CheckpointReport inspectFile(const InspectRequest& request, const RequestContext& context) const;
  Catalog catalog(const CatalogRequest&, const RequestContext&) const;
  WrittenFile download(const FetchRequest& request, const RequestContext& context) const;
  RunReview review(const ReviewRequest& request, const RequestContext& context) const;
  RunExamples examples(const ExamplesRequest& request, const RequestContext&) const;
  RunReportPage report(const RunReportRequest& request, const RequestContext& context) const;
  int threads() const;

  DeviceOptions options_;
};

}  // namespace effnet
