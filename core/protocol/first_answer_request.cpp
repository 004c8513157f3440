#include "core/protocol/first_answer_request.h"

#include "core/protocol/answer_fields.h"

namespace effnet {

template struct Coded<FirstAnswerReport>;
template struct Coded<FirstAnswerRequest>;

}  // namespace effnet
