#pragma once

#include "core/scaling/budget.h"

#include <QString>
#include <vector>

namespace effnet {

/// What a budget limits, in words: "MACs", "latency".
QString bindingName(Binding binding);

/// Several of them, with commas.
QString bindingNames(const std::vector<Binding>& bindings);

}  // namespace effnet
