#include "core/base/csv_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <system_error>

namespace effnet {

namespace {

/// Office programs compute a cell that begins like this; a file or class may be named so. A number stays one.
std::string guarded(const std::string& cell) {
  if (cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos) return cell;
  double number = 0;
  const char* const begin = cell.data() + (cell.front() == '+' ? 1 : 0);
  const auto [end, error] = std::from_chars(begin, cell.data() + cell.size(), number);
  const bool isNumber = error == std::errc() && end == cell.data() + cell.size();
  return isNumber ? cell : "'" + cell;
}

}  // namespace

std::string csvLine(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    const std::string cell = guarded(cells[i]);
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
      line += cell;
      continue;
    }
    line += '"';
    for (const char c : cell) {
      if (c == '"') line += '"';
      line += c;
    }
    line += '"';
  }
  return line + "\r\n";
}

std::string csvNumber(double value) {
  if (!std::isfinite(value)) return {};
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return {digits.data(), end};
}

}  // namespace effnet
