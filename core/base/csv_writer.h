#pragma once

#include <string>
#include <vector>

namespace effnet {

/// One line of a table as RFC 4180 wants it, with its line end: cells with commas, quotes or line breaks are
/// quoted; those that begin with = + - @ and are no number get an apostrophe before it, or office programs
/// would compute them.
std::string csvLine(const std::vector<std::string>& cells);

/// The shortest digits that read back as the same number; empty for NaN and infinities.
std::string csvNumber(double value);

}  // namespace effnet
