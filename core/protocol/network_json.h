#pragma once

#include "core/protocol/json.h"
#include "core/scaling/cost.h"

namespace effnet {

Json toJson(const NetworkSpec& spec);

/// Checks every field's type and range. Throws Error("bad_spec") naming the field.
NetworkSpec networkSpecFromJson(const Json& json);

/// What `effnet analyze --json` prints. "macs" counts under `convention`, for the totals and each stage.
Json toJson(const Analysis& analysis, Convention convention = Convention::Macs);

}  // namespace effnet
