#include "core/protocol/curve_request.h"

#include "core/protocol/answer_fields.h"

namespace effnet {

template struct Coded<LearningCurveReport>;
template struct Coded<LearningCurveRequest>;

}  // namespace effnet
