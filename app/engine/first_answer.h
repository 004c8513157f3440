#pragma once

#include "app/engine/server.h"
#include "core/inference/feature_data.h"
#include "core/protocol/curve_request.h"
#include "core/protocol/first_answer_request.h"

#include <c10/core/Device.h>
#include <string>

namespace effnet {

/// Which pictures' features a request is about.
struct FeatureQuestion {
  std::string data;
  std::string val;
  std::string columns;
  std::string group;
};

Classifier openedFor(const std::string& weights, c10::Device device);

/// With the cache of this user. Throws what readFeatureData() throws.
FeatureData featuresFor(const FeatureQuestion& question, Classifier& classifier, int threads,
                        const RequestContext& context);

/// Throws what readFeatureData() and firstAnswer() throw.
FirstAnswerReport firstAnswerOf(const FirstAnswerRequest& request, c10::Device device, int threads,
                                const RequestContext& context);

/// Likewise, and what learningCurve() throws.
LearningCurveReport learningCurveOf(const LearningCurveRequest& request, c10::Device device, int threads,
                                    const RequestContext& context);

}  // namespace effnet
