#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"
#include "core/imaging/camera.h"
#include "core/inference/classifier.h"

#include <map>
#include <memory>
#include <mutex>

namespace effnet {

/// What one client of `effnet serve` has open, and the requests about it.
class Session {
 public:
  explicit Session(DeviceOptions options) : options_(std::move(options)) {}

  /// Registers every request of core/protocol/methods.h that needs an open model or none.
  void attach(Server& server);

 private:
  Json initialize() const;
  Json openModel(const Json& params);
  Json closeModel(const Json& params);
  Json classify(const Json& params, const std::string& image);
  Json explain(const Json& params, const std::string& image, const RequestContext& context);
  Json measure(const Json& params, const std::string& image, const RequestContext& context);
  Json classifyFolder(const Json& params, const RequestContext& context);
  Json cameraNext(const Json& params);
  Json folderClasses(const Json& params);
  Json evaluate(const Json& params, const RequestContext& context);
  Json exportModel(const Json& params, const RequestContext& context);
  std::shared_ptr<Classifier> model(const Json& params);

  DeviceOptions options_;
  std::mutex mutex_;  ///< of what follows: each lane of the server has a thread of its own
  std::map<int, std::shared_ptr<Classifier>> models_;
  int lastHandle_ = 0;
  std::unique_ptr<Camera> camera_;  ///< used by the quick lane alone
};

}  // namespace effnet
