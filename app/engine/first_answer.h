#pragma once

#include "app/engine/server.h"
#include "core/protocol/first_answer_request.h"

#include <c10/core/Device.h>

namespace effnet {

/// Throws what readFeatureData() and firstAnswer() throw.
FirstAnswerReport firstAnswerOf(const FirstAnswerRequest& request, c10::Device device, int threads,
                                const RequestContext& context);

}  // namespace effnet
