#pragma once

#include <string_view>

namespace effnet {

/// Whether a path comes before another as people count: 1, 2, 10, without regard to case (of ASCII letters),
/// folder by folder. A total order: what differs in case or in leading zeros alone goes by its bytes.
bool naturalLess(std::string_view a, std::string_view b);

}  // namespace effnet
