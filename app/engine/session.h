#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"
#include "core/inference/classifier.h"

#include <map>
#include <memory>

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
  Json classify(const Json& params, const std::string& image);
  Json explain(const Json& params, const std::string& image, const RequestContext& context);
  Classifier& model(const Json& params);

  DeviceOptions options_;
  std::map<int, std::unique_ptr<Classifier>> models_;
  int lastHandle_ = 0;
};

}  // namespace effnet
