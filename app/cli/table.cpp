#include "app/cli/table.h"

#include "app/cli/colour.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <optional>
#include <sstream>
#include <utility>

namespace effnet {

Table::Table(std::vector<std::string> header) {
  rows_.push_back(std::move(header));
}

void Table::add(std::vector<std::string> cells) {
  rows_.push_back(std::move(cells));
}

void Table::print(std::ostream& out) const {
  std::vector<std::size_t> widths(rows_.front().size());
  for (const auto& row : rows_)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  for (const auto& row : rows_) {
    std::optional<Coloured> head;
    if (&row == &rows_.front()) head.emplace(out, Colour::Bold);
    for (std::size_t i = 0; i < row.size(); ++i)
      out << (i == 0 ? std::left : std::right) << (i == 0 ? "" : "  ")
          << std::setw(static_cast<int>(widths[i])) << row[i];
    out << '\n';
  }
}

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  const int sign = number < 0 ? 1 : 0;
  for (int at = static_cast<int>(digits.size()) - 3; at > sign; at -= 3)
    digits.insert(static_cast<std::size_t>(at), 1, ',');
  return digits;
}

std::string rounded(double number) {
  std::ostringstream text;
  text << std::setprecision(4) << number;
  return text.str();
}

std::string scaled(double number) {
  constexpr std::pair<double, const char*> kUnits[] = {{1e12, " T"}, {1e9, " G"}, {1e6, " M"}, {1e3, " k"}};
  for (const auto& [unit, name] : kUnits)
    if (std::abs(number) >= unit) return rounded(number / unit) + name;
  return rounded(number);
}

}  // namespace effnet
