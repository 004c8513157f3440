#include "core/protocol/decide_request.h"

#include "core/protocol/answer_fields.h"

namespace effnet {

template struct Coded<DecisionReport>;
template struct Coded<DecideRequest>;

}  // namespace effnet
