#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"
#include "core/imaging/camera.h"
#include "core/inference/classifier.h"
#include "core/inference/nearest_pictures.h"
#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/label_requests.h"
#include "core/protocol/quantize_messages.h"

#include <map>
#include <memory>
#include <mutex>

namespace effnet {

/// What one client of `effnet serve` has open, and the requests about it.
class Session {
 public:
  explicit Session(DeviceOptions options) : options_(std::move(options)) {}

  /// Registers every request that needs an open model, or tells about the engine.
  void attach(Server& server);

 private:
  EngineInfo initialize(const InitializeRequest&, const RequestContext&) const;
  OpenedModel openModel(const OpenRequest& request, const RequestContext&);
  Done closeModel(const CloseRequest& request, const RequestContext&);
  Explanation classify(const ClassifyRequest& request, const RequestContext& context);
  Explanation explain(const ExplainRequest& request, const RequestContext& context);
  MapMeasures measure(const MeasureMapRequest& request, const RequestContext& context);
  FolderClassifyReply classifyFolder(const FolderClassifyRequest& request, const RequestContext& context);
  CameraFrame cameraNext(const CameraRequest& request, const RequestContext&);
  Done cameraClose(const CloseCameraRequest&, const RequestContext&);
  FolderClasses folderClasses(const FolderClassesRequest& request, const RequestContext&);
  EvaluationReport evaluate(const EvaluateRequest& request, const RequestContext& context);
  QuantizedFile quantize(const QuantizeRequest& request, const RequestContext& context) const;
  WrittenFile exportModel(const ExportRequest& request, const RequestContext& context);
  NearestPictures nearest(const NearestRequest& request, const RequestContext& context);
  std::shared_ptr<Classifier> model(int handle);

  DeviceOptions options_;
  std::mutex mutex_;  ///< of what follows: each lane of the server has a thread of its own
  std::map<int, std::shared_ptr<Classifier>> models_;
  int lastHandle_ = 0;
  std::unique_ptr<Camera> camera_;  ///< used by the quick lane alone

  /// Of the data that nearest() was asked for last; used by the long lane alone.
  struct Known {
    int model = 0;
    std::string data;
    std::unique_ptr<KnownPictures> pictures;
  };
  Known known_;
};

}  // namespace effnet
