#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// Rows of a table as RFC 4180 has it: fields between separators, in double quotes where they hold a
/// separator, a line break or a doubled quote. A byte order mark and empty lines are passed over.
std::vector<std::vector<std::string>> parseCsv(std::string_view text, char separator);

/// The separator of a table by its first line: the most frequent of comma, semicolon and tab.
char csvSeparator(std::string_view text);

}  // namespace effnet
