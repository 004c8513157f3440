#pragma once

#include "core/protocol/json.h"

#include <string>
#include <string_view>

namespace effnet {

/// Reads JSON that comes from outside: files, messages, metadata of checkpoints. Everything does so here,
/// because the library follows nesting with its own stack: what is nested deeper than 64 levels, or is no
/// JSON, gives a discarded value
/// (`is_discarded()`). The test `layers` holds that nobody calls the library's own parse.
Json parseJson(std::string_view text);

/// As text; bytes of names that are no UTF-8 become replacement characters, so that one bad name does not end
/// a list.
std::string jsonText(const Json& json, int indent = -1);

}  // namespace effnet
