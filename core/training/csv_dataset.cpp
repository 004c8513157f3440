#include "core/protocol/run_directory.h"
#include "core/training/csv.h"
#include "core/training/dataset_kinds.h"
#include "core/training/image_folder.h"
#include "core/training/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace effnet {
namespace {

namespace fs = std::filesystem;
using Row = std::vector<std::string>;

constexpr std::size_t kMostTableBytes = std::size_t{64} * 1024 * 1024;
constexpr std::array kPathNames{"path", "file", "filename", "image"};
constexpr std::array kLabelNames{"label", "class", "category"};
constexpr std::array kSplitNames{"split", "set", "part"};

struct Columns {
  std::size_t path = 0;
  std::size_t label = 1;
  std::optional<std::size_t> split = 2;
  bool named = false;  ///< by a first line
};

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

template <typename Names>
std::optional<std::size_t> columnNamed(const Row& header, const Names& names) {
  for (std::size_t i = 0; i < header.size(); ++i)
    if (std::find(names.begin(), names.end(), lower(header[i])) != names.end()) return i;
  return std::nullopt;
}

/// By the names in the first line, or path, label, split in this order where it has none.
Columns columnsOf(const Row& first) {
  const auto path = columnNamed(first, kPathNames);
  const auto label = columnNamed(first, kLabelNames);
  if (!path || !label) return {};
  return {*path, *label, columnNamed(first, kSplitNames), true};
}

std::vector<Sample>* partOf(Dataset& dataset, const std::string& split) {
  static const std::map<std::string, std::vector<Sample> Dataset::*> parts{
      {"", &Dataset::train},    {"train", &Dataset::train}, {"training", &Dataset::train},
      {"val", &Dataset::val},   {"valid", &Dataset::val},   {"validation", &Dataset::val},
      {"test", &Dataset::test}, {"testing", &Dataset::test}};
  const auto found = parts.find(lower(split));
  return found == parts.end() ? nullptr : &(dataset.*(found->second));
}

std::optional<std::int64_t> wholeNumber(const std::string& text) {
  std::int64_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// By value where all are whole numbers, by their bytes otherwise.
void sortLabels(std::vector<std::string>& labels) {
  const bool numbers = std::all_of(labels.begin(), labels.end(),
                                   [](const auto& label) { return wholeNumber(label).has_value(); });
  std::sort(labels.begin(), labels.end(), [&](const auto& a, const auto& b) {
    return numbers && wholeNumber(a) != wholeNumber(b) ? wholeNumber(a) < wholeNumber(b) : a < b;
  });
}

std::map<std::string, int> labelIndex(const std::vector<Row>& rows, const Columns& columns,
                                      Dataset& dataset) {
  std::map<std::string, int> index;
  for (const auto& row : rows)
    if (columns.label < row.size() && !row[columns.label].empty()) index.emplace(row[columns.label], 0);
  for (const auto& [label, unused] : index) dataset.labels.push_back(label);
  sortLabels(dataset.labels);
  for (std::size_t i = 0; i < dataset.labels.size(); ++i) index[dataset.labels[i]] = static_cast<int>(i);
  return index;
}

fs::path tableOf(const fs::path& data) {
  std::error_code unknown;
  return fs::is_directory(data, unknown) ? data / "labels.csv" : data;
}

}  // namespace

bool isCsvDataset(const fs::path& data) {
  std::error_code unknown;
  return fs::is_regular_file(tableOf(data), unknown);
}

void readCsvDataset(const fs::path& data, Dataset& dataset, Problems& problems) {
  const fs::path table = tableOf(data);
  std::vector<Row> rows;
  try {
    const std::string text = readFile(table, kMostTableBytes);
    rows = parseCsv(text, csvSeparator(text));
  } catch (const Error& error) {
    problems.add("data_missing", error.detail());
    return;
  }
  const Columns columns = rows.empty() ? Columns{} : columnsOf(rows.front());
  if (columns.named) rows.erase(rows.begin());
  const auto index = labelIndex(rows, columns, dataset);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const std::string place = table.string() + ": row " + std::to_string(i + (columns.named ? 2 : 1));
    if (columns.path >= row.size() || columns.label >= row.size() || row[columns.label].empty()) {
      problems.add("bad_data", place + " lacks a path or a label");
      continue;
    }
    const bool splits = columns.split && *columns.split < row.size();
    auto* part = partOf(dataset, splits ? row[*columns.split] : "");
    if (!part) {
      problems.add("bad_data", place + " names the split '" + printable(row[*columns.split]) +
                                   "'; write train, val or test");
      continue;
    }
    const fs::path file = table.parent_path() / row[columns.path];
    if (const auto reason = whyUnusable(file); !reason.empty()) {
      dataset.skipped.push_back(printable(file.string()) + ": " + reason);
    } else {
      part->push_back({file, index.at(row[columns.label])});
    }
  }
}

}  // namespace effnet
