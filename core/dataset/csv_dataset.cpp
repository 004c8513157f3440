#include "core/base/utf8.h"
#include "core/dataset/dataset_kinds.h"
#include "core/dataset/file_finder.h"
#include "core/dataset/image_folder.h"
#include "core/dataset/part_names.h"
#include "core/dataset/table_columns.h"
#include "core/dataset/table_files.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>

namespace effnet {
namespace {

namespace fs = std::filesystem;
using Row = std::vector<std::string>;

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

struct Entry {
  fs::path file;
  std::string label;
  DataPart part;
  std::string group = {};
};

/// One table with its columns told.
class TableReader {
 public:
  TableReader(const TableFile& source, const ReadingOptions& options, Dataset& dataset, Problems& problems)
      : source_(source),
        dataset_(dataset),
        problems_(problems),
        watch_(options.watch),
        name_(printable(source.file.string())),
        files_(source.file.parent_path(), source.part),
        table_(readLabelTable(source.file)),
        columns_(columnsOf(table_, files_, options.columns)) {
    if (!columns_.named || table_.rows.empty()) return;
    const Row& names = table_.rows.front();
    if (const auto found = std::ranges::find(names, options.group);
        !options.group.empty() && found != names.end())
      group_ = static_cast<std::size_t>(found - names.begin());
    if (dataset.columns.empty())
      for (const std::string& name : names) dataset.columns.push_back(printable(name));
  }

  std::vector<Entry> read() {
    describe();
    std::vector<Entry> entries;
    for (std::size_t i = columns_.named ? 1 : 0; i < table_.rows.size(); ++i) take(i, entries);
    return entries;
  }

 private:
  static std::string cell(const Row& row, std::size_t column) {
    return column < row.size() ? row[column] : std::string();
  }

  std::string labelOf(const Row& row) const {
    if (columns_.oneHot.empty()) return cell(row, columns_.label);
    for (const auto column : columns_.oneHot)
      if (cell(row, column).starts_with('1')) return cell(table_.rows.front(), column);
    return {};
  }

  void describe() {
    if (!table_.encoding.empty()) dataset_.notes.push_back(name_ + ": read as " + table_.encoding);
    if (!columns_.named || table_.rows.empty()) return;
    const Row& names = table_.rows.front();
    const std::string paths = cell(names, columns_.path);
    const std::string labels = columns_.oneHot.empty() ? std::string("'") + cell(names, columns_.label) + "'"
                                                       : "the columns of 0 and 1, '" + labelsOfOneHot() + "'";
    if (paths != "path" || labels != "'label'")
      dataset_.notes.push_back(
          printable(name_ + ": the pictures from the column '" + paths + "', the classes from " + labels));
  }

  std::string labelsOfOneHot() const {
    return cell(table_.rows.front(), columns_.oneHot.front()) + "' to '" +
           cell(table_.rows.front(), columns_.oneHot.back());
  }

  void take(std::size_t i, std::vector<Entry>& entries) {
    const Row& row = table_.rows[i];
    const std::string path = cell(row, columns_.path);
    const std::string label = labelOf(row);
    const std::string place = name_ + ": row " + std::to_string(i + 1);
    if (path.empty() || label.empty()) {
      problems_.add("bad_data", place + " lacks a path or a label");
      return;
    }
    const std::string split = columns_.split ? cell(row, *columns_.split) : std::string();
    const auto part = split.empty() ? source_.part : partNamed(split);
    if (!split.empty() && !part) {
      problems_.add("bad_data",
                    place + " names the split '" + printable(split) + "'; write train, val or test");
      return;
    }
    watch_.next();
    const auto found = files_.find(path);
    const std::string reason = found.file.empty() ? found.why : whyUnusable(found.file);
    if (reason.empty()) {
      entries.push_back(
          {found.file, label, part.value_or(DataPart::Train), group_ ? cell(row, *group_) : std::string()});
    } else {
      const fs::path file = found.file.empty() ? source_.file.parent_path() / path : found.file;
      dataset_.skipped.push_back(printable(file.string()) + ": " + reason);
      entries.push_back({{}, label, DataPart::Train});  // its class is one all the same
    }
  }

  const TableFile& source_;
  Dataset& dataset_;
  Problems& problems_;
  const ListingWatch& watch_;
  std::string name_;
  FileFinder files_;
  LabelTable table_;
  TableColumns columns_;
  std::optional<std::size_t> group_;  ///< column that groups come from
};

}  // namespace

bool isCsvDataset(const fs::path& data) {
  return !tableFilesOf(data).tables.empty();
}

void readCsvDataset(const fs::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems) {
  TableFiles files = tableFilesOf(data);
  dataset.unused = std::move(files.unused);
  std::vector<Entry> entries;
  for (const auto& source : files.tables) {
    try {
      auto more = TableReader(source, options, dataset, problems).read();
      std::move(more.begin(), more.end(), std::back_inserter(entries));
    } catch (const Error& error) {
      const bool spare = source.part && source.part != DataPart::Train && files.tables.size() > 1;
      const std::string named =
          error.detail().find(source.file.string()) == std::string::npos ? source.file.string() + ": " : "";
      const std::string detail = printable(named + error.detail());
      if (spare && error.code() == "bad_columns")  // test.csv is often without classes
        dataset.unused.push_back(detail);
      else
        problems.add(error.code().c_str(), detail);
    }
  }
  std::map<std::string, int> index;
  for (const auto& entry : entries) index.emplace(entry.label, 0);
  for (const auto& [label, unused] : index) dataset.labels.push_back(label);
  sortLabels(dataset.labels);
  for (std::size_t i = 0; i < dataset.labels.size(); ++i) index[dataset.labels[i]] = static_cast<int>(i);
  for (auto& entry : entries) {
    if (entry.file.empty()) continue;
    auto& part = entry.part == DataPart::Train ? dataset.train
                 : entry.part == DataPart::Val ? dataset.val
                                               : dataset.test;
    part.push_back({std::move(entry.file), index.at(entry.label)});
    part.back().group = std::move(entry.group);
  }
}

}  // namespace effnet
