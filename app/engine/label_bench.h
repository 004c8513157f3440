#pragma once

#include "app/engine/device_options.h"
#include "app/engine/server.h"
#include "core/inference/label_features.h"
#include "core/protocol/label_requests.h"

#include <map>
#include <memory>
#include <mutex>

namespace effnet {

/// The requests of the labelling bench: features are read once and kept, all else is worked out of them.
class LabelBench {
 public:
  explicit LabelBench(DeviceOptions options) : options_(std::move(options)) {}

  void attach(Server& server);

 private:
  FeatureSet readFeatures(const ReadFeaturesRequest& request, const RequestContext& context);
  LabelSuggestions suggest(const SuggestLabelsRequest& request, const RequestContext& context) const;
  AuditReport audit(const AuditRequest& request, const RequestContext& context) const;
  DataMapReport map(const DataMapRequest& request, const RequestContext& context) const;
  std::shared_ptr<const LabelFeatures> features(int set) const;
  int threads() const;

  DeviceOptions options_;
  mutable std::mutex mutex_;  ///< of what follows: each lane of the server has a thread of its own
  std::map<int, std::shared_ptr<const LabelFeatures>> sets_;
  int lastSet_ = 0;
};

}  // namespace effnet
