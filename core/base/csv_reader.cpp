#include "core/base/csv_reader.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view withoutMark(std::string_view text) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  return text;
}

}  // namespace

char csvSeparator(std::string_view text) {
  text = text.substr(0, text.find_first_of("\r\n"));
  char best = ',';
  for (const char candidate : {',', ';', '\t'})
    if (std::count(text.begin(), text.end(), candidate) > std::count(text.begin(), text.end(), best))
      best = candidate;
  return best;
}

std::vector<std::vector<std::string>> parseCsv(std::string_view text, char separator) {
  text = withoutMark(text);
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string field;
  bool quoted = false;
  const auto endField = [&] {
    row.push_back(std::move(field));
    field.clear();
  };
  const auto endRow = [&] {
    if (row.empty() && field.empty()) return;
    endField();
    rows.push_back(std::move(row));
    row.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      const bool doubled = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
      if (c == '"' && !doubled) {
        quoted = false;
      } else {
        field += c;
        i += doubled ? 1 : 0;
      }
    } else if (c == '"' && field.find_first_not_of(' ') == std::string::npos) {
      field.clear();
      quoted = true;
    } else if (c == separator) {
      endField();
    } else if (c == '\n' || c == '\r') {
      endRow();  // of both together the second ends an empty row, which is none
    } else {
      field += c;
    }
  }
  endRow();
  return rows;
}

}  // namespace effnet
