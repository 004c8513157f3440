#include "core/protocol/quantize_messages.h"

#include "core/protocol/value_fields.h"

namespace effnet {

template struct Coded<QuantizedFile>;
template struct Coded<QuantizeRequest>;

}  // namespace effnet
