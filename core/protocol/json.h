#pragma once

#include <nlohmann/json.hpp>

namespace effnet {

/// Keys keep the order in which they were written, as the command line's documentation lists them.
using Json = nlohmann::ordered_json;

}  // namespace effnet
