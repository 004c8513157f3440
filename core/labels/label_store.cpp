#include "core/labels/label_store.h"

#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "core/base/decoded_text.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/base/system/file_lock.h"
#include "core/base/utf8.h"
#include "core/dataset/table_columns.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

namespace effnet {
namespace {

namespace fs = std::filesystem;
using Row = std::vector<std::string>;

constexpr std::string_view kComputed = "=+-@";
constexpr const char* kWas = "was";

/// Whether csvLine() would put an apostrophe before it, or has done so.
bool looksGuarded(const std::string& text) {
  const auto first = text.find_first_not_of('\'');
  return first != std::string::npos && kComputed.find(text[first]) != std::string_view::npos;
}

/// A cell of a class: csvLine() guards one that begins with =, this one that begins with '=.
std::string guarded(const std::string& label) {
  return label.starts_with('\'') && looksGuarded(label) ? "'" + label : label;
}

std::string unguarded(const std::string& cell) {
  return cell.starts_with('\'') && looksGuarded(cell) ? cell.substr(1) : cell;
}

/// A path as a cell: "./" before what an office program would compute.
std::string cellOf(const std::string& picture) {
  return kComputed.find(picture.front()) != std::string_view::npos ? "./" + picture : picture;
}

std::string trimmed(const std::string& text) {
  constexpr const char* kBlanks = " \t\r\n";
  const auto first = text.find_first_not_of(kBlanks);
  return first == std::string::npos ? std::string()
                                    : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string cell(const Row& row, std::size_t column) {
  return column < row.size() ? row[column] : std::string();
}

void put(Row& row, std::size_t column, std::string text) {
  if (row.size() <= column) row.resize(column + 1);
  row[column] = std::move(text);
}

std::size_t columnNamed(const Row& header, const char* name) {
  return static_cast<std::size_t>(std::ranges::find(header, name) - header.begin());
}

/// One at a time reads, changes and writes, of all programs on this machine. Where there is no place for such
/// a lock, it is done without.
class WriteTurn {
 public:
  explicit WriteTurn(const fs::path& file) : lock_(take(file)) {}

 private:
  static FileLock take(const fs::path& file) {
    std::error_code none;
    Sha256 hash;
    hash.add(fs::absolute(file, none).lexically_normal().string());
    const fs::path place =
        fs::temp_directory_path(none) / ("effnet-labels-" + hash.finish().substr(0, 24) + ".lock");
    FileLock lock(place);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (lock.isOpen() && !lock.isHeld() && std::chrono::steady_clock::now() < end) {
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
      lock = FileLock(place);
    }
    if (lock.isOpen() && !lock.isHeld())
      throw Error("write_failed", printable(file.string()) + ": another program writes it all the time");
    return lock;
  }

  FileLock lock_;
};

}  // namespace

LabelStore::Table LabelStore::readTable() const {
  const std::string text = decodeText(readFile(file_)).text;
  Table table;
  table.rows = parseCsv(text, csvSeparator(text));
  if (table.rows.empty()) return table;
  Row names;
  for (const std::string& each : table.rows.front()) names.push_back(trimmed(each));
  table.path = columnNamed(names, "path");
  table.label = columnNamed(names, "label");
  if (std::max(table.path, table.label) < names.size()) {
    table.header = table.rows.front();
    table.rows.erase(table.rows.begin());
    return table;
  }
  LabelTable plain{table.rows, false, {}};
  for (Row& row : plain.rows)
    for (std::string& each : row) each = trimmed(each);
  FileFinder files(file_.parent_path(), std::nullopt);
  const TableColumns columns = columnsOf(plain, files, {});
  if (!columns.oneHot.empty())
    throw Error("bad_columns", printable(file_.string()) + ": its classes are columns of 0 and 1");
  // Any table has columns: pictures are what makes it one of labels.
  const bool namesPictures = std::ranges::any_of(
      plain.rows, [&](const Row& row) { return !files.find(cell(row, columns.path)).file.empty(); });
  if (!namesPictures)
    throw Error("bad_columns",
                printable(file_.string()) + ": no column is called path, and none names a picture");
  table.path = columns.path;
  table.label = columns.label;
  table.header.assign(std::max(table.path, table.label) + 1, {});
  table.header[table.path] = "path";
  table.header[table.label] = "label";
  if (columns.named) {
    table.header = table.rows.front();
    table.rows.erase(table.rows.begin());
  }
  return table;
}

LabelsByPicture LabelStore::remember(const Table& table) {
  LabelsByPicture labels;
  std::set<std::string> known;
  classes_.clear();
  for (const Row& row : table.rows) {
    const std::string path = trimmed(cell(row, table.path));
    const std::string label = trimmed(unguarded(trimmed(cell(row, table.label))));
    if (path.empty() || label.empty() || !isUtf8(path) || !isUtf8(label)) continue;
    labels[fs::path(path).lexically_normal().generic_string()] = label;
    if (known.insert(label).second) classes_.push_back(label);
  }
  last_ = table;
  return labels;
}

LabelsByPicture LabelStore::read() {
  std::error_code unknown;
  existed_ = fs::exists(file_, unknown);
  return remember(existed_ ? readTable() : Table{});
}

LabelStore::Table LabelStore::tableNow() {
  std::error_code unknown;
  if (!fs::exists(file_, unknown)) return existed_ ? last_ : Table{};
  try {
    return readTable();
  } catch (const Error& error) {
    if (error.code() == "read_failed") throw;
    fs::path aside = file_;
    for (int number = 1; fs::exists(aside, unknown); ++number)
      aside = file_.string() + ".unreadable" + std::to_string(number);
    fs::rename(file_, aside, unknown);
    if (unknown)
      throw Error("write_failed", printable(file_.string()) +
                                      ": it is damaged and cannot be set aside: " + unknown.message());
    asides_.push_back(aside);
    return last_;
  }
}

void LabelStore::change(Table& table, const LabelsByPicture& changes, const LabelsByPicture& was) {
  std::size_t wasColumn = columnNamed(table.header, kWas);
  if (!was.empty() && wasColumn == table.header.size()) table.header.emplace_back(kWas);
  std::map<std::string, Row*> rows;
  for (Row& row : table.rows)
    rows[fs::path(trimmed(cell(row, table.path))).lexically_normal().generic_string()] = &row;
  std::vector<Row> fresh;
  for (const auto& [picture, label] : changes) {
    const auto known = rows.find(picture);
    Row* row = known == rows.end() ? nullptr : known->second;
    if (row == nullptr) {
      if (label.empty()) continue;
      fresh.push_back(erased_.contains(picture) ? erased_[picture] : Row());
      row = &fresh.back();
      put(*row, table.path, cellOf(picture));
    } else if (label.empty()) {
      erased_[picture] = *row;
    }
    put(*row, table.label, guarded(label));
    if (const auto before = was.find(picture); before != was.end())
      put(*row, wasColumn, guarded(before->second));
  }
  std::ranges::move(fresh, std::back_inserter(table.rows));
  std::erase_if(table.rows, [&](const Row& row) {
    const std::string name = fs::path(trimmed(cell(row, table.path))).lexically_normal().generic_string();
    const auto changed = changes.find(name);
    return changed != changes.end() && changed->second.empty();
  });
}

std::string LabelStore::text(const Table& table) const {
  std::string text = csvLine(table.header);
  for (const Row& row : table.rows) text += csvLine(row);
  return text;
}

LabelsByPicture LabelStore::write(const LabelsByPicture& changes, const std::vector<std::string>& classes,
                                  const LabelsByPicture& was) {
  const WriteTurn turn(file_);
  Table table = tableNow();
  change(table, changes, was);
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < classes.size(); ++i) places.try_emplace(classes[i], i);
  std::ranges::stable_sort(table.rows, {}, [&](const Row& row) {
    const auto place = places.find(trimmed(unguarded(trimmed(cell(row, table.label)))));
    return place == places.end() ? classes.size() : place->second;
  });
  writeFileAtomically(file_, text(table));
  existed_ = true;
  return remember(table);
}

}  // namespace effnet
