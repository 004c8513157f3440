#pragma once

#include "app/services/open_model.h"
#include "core/protocol/image_requests.h"
#include "widgets/checkpoint/checkpoint_wish.h"
#include "widgets/classify/explain_wish.h"

namespace effnet {

class DistantFiles;

/// What pages wish, as the engine takes it.

MapChoice mapChoice(const ExplainMethod& method);

/// For the top classes; name and classes are the caller's.
ExplainRequest explainRequest(int model, const ExplainMethod& method, int topk);

OpenHow openHow(const OpenWish& wish);
OpenRequest openRequest(const OpenWish& wish);

/// By which a network's file comes to the engine.
OpenModel::Way wayOf(DistantFiles& files);

}  // namespace effnet
