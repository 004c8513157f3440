#include "core/dataset/table.h"

#include "core/base/csv_reader.h"
#include "core/base/decoded_text.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <sstream>

namespace effnet {
namespace {

constexpr std::size_t kMostTableBytes = std::size_t{256} * 1024 * 1024;
constexpr std::size_t kMostKeys = 1000;

std::string trimmedCell(const std::string& cell) {
  constexpr const char* kBlanks = " \t\r\n";
  const std::size_t begin = cell.find_first_not_of(kBlanks);
  return begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(kBlanks) - begin + 1);
}

/// "00.jpg 3", the class behind the last blank.
std::vector<std::vector<std::string>> rowsOfList(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& row : parseCsv(text, '\0')) {
    const std::string line = trimmedCell(row.front());
    const std::size_t blank = line.find_last_of(" \t");
    if (line.empty()) continue;
    if (blank == std::string::npos)
      rows.push_back({line});
    else
      rows.push_back({trimmedCell(line.substr(0, blank)), line.substr(blank + 1)});
  }
  return rows;
}

std::string textOf(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.is_null() || value.is_structured() ? std::string() : value.dump();
}

/// The keys of all objects become the first row.
std::vector<std::vector<std::string>> rowsOfJsonLines(const std::string& text, const std::string& name) {
  std::vector<std::vector<std::string>> rows(1);
  std::istringstream lines(text);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (trimmedCell(line).empty()) continue;
    const Json json = parseJson(line);
    if (!json.is_object())
      throw Error("bad_data", name + ": line " + std::to_string(number) + " is no JSON object");
    std::vector<std::string> row(rows.front().size());
    for (const auto& [key, value] : json.items()) {
      auto& keys = rows.front();
      const auto place = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
      if (place == keys.size()) {
        if (keys.size() == kMostKeys) throw Error("bad_data", name + ": it has too many different keys");
        keys.push_back(key);
        row.emplace_back();
      }
      row[place] = textOf(value);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

bool isJsonLines(const std::string& text, const std::filesystem::path& file) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  return file.extension() == ".jsonl" || (begin != std::string::npos && text[begin] == '{');
}

}  // namespace

LabelTable readLabelTable(const std::filesystem::path& file) {
  LabelTable table;
  std::string bytes;
  try {
    bytes = readFile(file, kMostTableBytes);
  } catch (const Error& error) {
    throw Error("data_missing", error.detail());
  }
  DecodedText decoded = decodeText(bytes);
  table.encoding = decoded.encoding;
  const std::string& text = decoded.text;
  const char separator = csvSeparator(text);
  if (isJsonLines(text, file)) {
    table.rows = rowsOfJsonLines(text, file.string());
    table.headed = true;
  } else if (text.substr(0, text.find_first_of("\r\n")).find(separator) == std::string::npos) {
    table.rows = rowsOfList(text);
  } else {
    table.rows = parseCsv(text, separator);
  }
  for (auto& row : table.rows)
    for (auto& cell : row) cell = trimmedCell(cell);
  return table;
}

}  // namespace effnet
