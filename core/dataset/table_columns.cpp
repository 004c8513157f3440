#include "core/dataset/table_columns.h"

#include "core/base/error.h"
#include "core/dataset/part_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <sstream>

namespace effnet {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t kRowsLookedAt = 300;  ///< enough to tell what a column holds
constexpr std::array kPathNames{"path",      "file",    "filename",  "image",     "filepath",
                                "imagepath", "imageid", "imagename", "imagefile", "img",
                                "imgpath",   "imgname", "id",        "filepaths"};
constexpr std::array kLabelNames{"label",   "class",   "category", "labels",     "classname", "classlabel",
                                 "target",  "y",       "species",  "breed",      "labelname", "categoryname",
                                 "classid", "labelid", "targetid", "categoryid", "diagnosis", "classes"};
constexpr std::array kSplitNames{"split", "set",   "part",      "subset", "dataset",
                                 "usage", "phase", "partition", "purpose"};

/// "Class_Id" and "class id" are the same.
std::string plainName(const std::string& name) {
  std::string plain;
  for (char c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
  }
  return plain;
}

template <typename Names>
bool among(const Names& names, const std::string& name) {
  return std::find(names.begin(), names.end(), plainName(name)) != names.end();
}

bool isNumber(const std::string& text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failure == std::errc{} && end == text.data() + text.size();
}

bool isWhole(const std::string& text) {
  return !text.empty() && std::all_of(text.begin() + (text.front() == '-' ? 1 : 0), text.end(),
                                      [](char c) { return c >= '0' && c <= '9'; });
}

class ColumnSearch {
 public:
  ColumnSearch(const LabelTable& table, FileFinder& files) : table_(table), files_(files) {
    for (const Row& row : table.rows) width_ = std::max(width_, row.size());
    width_ = std::min<std::size_t>(width_, 1000);
  }

  TableColumns search(const std::string& wanted) {
    if (table_.rows.empty()) return {};
    findPaths();
    takeHeader();
    if (!wanted.empty()) return asWanted(wanted);
    columns_.path = pathColumn();
    const auto splits = splitColumns();
    if (splits.size() == 1) columns_.split = splits.front();
    if (splits.size() > 1) ask("the parts", splits);
    chooseLabel();
    return columns_;
  }

 private:
  const Row& header() const { return table_.rows.front(); }
  std::string nameOf(std::size_t column) const {
    return columns_.named && column < header().size() && !header()[column].empty()
               ? header()[column]
               : std::to_string(column + 1);
  }
  static const std::string& cell(const Row& row, std::size_t column) {
    static const std::string none;
    return column < row.size() ? row[column] : none;
  }

  [[noreturn]] void ask(const std::string& what, const std::vector<std::size_t>& fitting) const {
    std::string names;
    for (const auto column : fitting) names += (names.empty() ? "'" : ", '") + nameOf(column) + "'";
    throw Error("bad_columns",
                "several columns could be " + what + ": " + names + "; say which, as --columns " +
                    (what == "the paths" ? nameOf(fitting.front()) : nameOf(columns_.path)) + ",LABEL");
  }

  std::size_t sampled() const { return std::min(table_.rows.size(), kRowsLookedAt + 1); }

  /// How many cells of each column are files, the first row apart.
  void findPaths() {
    exact_.assign(width_, 0);
    loose_.assign(width_, 0);
    for (std::size_t i = 0; i < sampled(); ++i) {
      for (std::size_t c = 0; c < width_; ++c) {
        const auto found = files_.find(cell(table_.rows[i], c));
        if (found.file.empty()) continue;
        if (i == 0) {
          firstIsFile_ = true;
          continue;
        }
        ++loose_[c];
        if (found.exact) ++exact_[c];
      }
    }
  }

  /// A first row without a file is one of names, unless it looks like the paths below it.
  void takeHeader() {
    const auto hasKnown = [&](const auto& names) {
      return std::any_of(header().begin(), header().end(),
                         [&](const auto& each) { return among(names, each); });
    };
    columns_.named = table_.headed || (hasKnown(kPathNames) && hasKnown(kLabelNames));
    if (columns_.named || firstIsFile_) return;
    const auto most = std::max_element(loose_.begin(), loose_.end());
    if (most == loose_.end() || *most == 0) return;
    const auto column = static_cast<std::size_t>(most - loose_.begin());
    const auto endingOf = [&](const Row& row) {
      return std::filesystem::path(cell(row, column)).extension().string();
    };
    const std::string ending = endingOf(header());
    columns_.named =
        ending.empty() ||
        std::none_of(table_.rows.begin() + 1, table_.rows.begin() + static_cast<std::ptrdiff_t>(sampled()),
                     [&](const Row& row) { return endingOf(row) == ending; });
  }

  std::vector<std::size_t> full(const std::vector<std::size_t>& hits) const {
    const std::size_t best = hits.empty() ? 0 : *std::max_element(hits.begin(), hits.end());
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; best > 0 && c < hits.size(); ++c)
      if (2 * hits[c] >= best) columns.push_back(c);
    return columns;
  }

  std::size_t pathColumn() const {
    auto fitting = full(exact_);
    if (fitting.empty()) fitting = full(loose_);
    if (fitting.size() == 1) return fitting.front();
    if (columns_.named) {
      std::vector<std::size_t> known;
      for (std::size_t c = 0; c < width_; ++c)
        if (among(kPathNames, cell(header(), c)) &&
            (fitting.empty() || std::find(fitting.begin(), fitting.end(), c) != fitting.end()))
          known.push_back(c);
      if (known.size() == 1 || (fitting.empty() && !known.empty())) return known.front();
    }
    if (fitting.empty()) return 0;
    ask("the paths", fitting);
  }

  template <typename Visit>
  void eachRow(Visit visit) const {
    for (std::size_t i = columns_.named ? 1 : 0; i < table_.rows.size(); ++i) visit(table_.rows[i]);
  }

  template <typename Test>
  bool allCells(std::size_t column, Test test) const {
    bool all = true;
    eachRow([&](const Row& row) { all = all && (cell(row, column).empty() || test(cell(row, column))); });
    return all;
  }

  std::set<std::string> valuesOf(std::size_t column) const {
    std::set<std::string> values;
    eachRow([&](const Row& row) { values.insert(cell(row, column)); });
    return values;
  }

  std::vector<std::size_t> splitColumns() const {
    std::vector<std::size_t> named;
    std::vector<std::size_t> told;
    for (std::size_t c = 0; c < width_; ++c) {
      const auto values = valuesOf(c);
      const bool parts = !values.empty() && values != std::set<std::string>{""} &&
                         allCells(c, [](const std::string& text) { return partNamed(text).has_value(); });
      const bool plain = columns_.named && plainName(cell(header(), c)) == "split";
      if (c == columns_.path || (!parts && !plain)) continue;
      if (plain || (columns_.named && among(kSplitNames, cell(header(), c)))) named.push_back(c);
      if (width_ >= 3) told.push_back(c);
    }
    if (!columns_.named && told.empty() && width_ == 3 && columns_.path == 0)
      told.push_back(2);  // as documented
    return named.empty() ? told : named;
  }

  /// What may hold classes: no positions, sizes and shares, and no running number.
  std::vector<std::size_t> labelCandidates() const {
    std::vector<std::size_t> left;
    std::size_t rows = 0;
    eachRow([&](const Row&) { ++rows; });
    for (std::size_t c = 0; c < width_; ++c) {
      const auto values = valuesOf(c);
      const bool running = rows > 3 && values.size() == rows;
      const bool measured = !allCells(c, [](const auto& text) { return !isNumber(text) || isWhole(text); });
      if (c == columns_.path || c == columns_.split || running || measured ||
          values == std::set<std::string>{""})
        continue;
      left.push_back(c);
    }
    return left;
  }

  /// Whether two columns part the rows in the same way: a class's number and its name.
  bool sameClasses(std::size_t a, std::size_t b) const {
    std::map<std::string, std::string> forth;
    std::map<std::string, std::string> back;
    bool same = true;
    eachRow([&](const Row& row) {
      same = same && forth.emplace(cell(row, a), cell(row, b)).first->second == cell(row, b) &&
             back.emplace(cell(row, b), cell(row, a)).first->second == cell(row, a);
    });
    return same;
  }

  bool isOneHot(const std::vector<std::size_t>& fitting) const {
    if (!columns_.named || fitting.size() < 2) return false;
    bool all = true;
    eachRow([&](const Row& row) {
      int ones = 0;
      for (const auto c : fitting) {
        const std::string& text = cell(row, c);
        const bool one = text == "1" || text == "1.0";
        all = all && (one || text == "0" || text == "0.0");
        ones += one ? 1 : 0;
      }
      all = all && ones == 1;
    });
    return all;
  }

  void chooseLabel() {
    std::vector<std::size_t> known;
    for (std::size_t c = 0; columns_.named && c < width_; ++c)
      if (c != columns_.path && c != columns_.split && among(kLabelNames, cell(header(), c)))
        known.push_back(c);
    std::vector<std::size_t> rest;
    for (std::size_t c = 0; c < width_; ++c)
      if (c != columns_.path && c != columns_.split && !cell(header(), c).empty()) rest.push_back(c);
    if (known.empty() && isOneHot(rest)) {
      columns_.oneHot = rest;
      return;
    }
    std::vector<std::size_t> fitting = known.empty() ? labelCandidates() : known;
    if (fitting.empty() && width_ == 2) fitting.push_back(columns_.path == 0 ? 1 : 0);
    if (fitting.empty()) throw Error("bad_columns", "no column could be the classes");
    const bool same = std::all_of(fitting.begin() + 1, fitting.end(),
                                  [&](std::size_t each) { return sameClasses(fitting.front(), each); });
    if (!same) ask("the classes", fitting);
    columns_.label = fitting.front();
    for (const auto c : fitting)  // the class's name rather than its number
      if (!allCells(c, isNumber)) {
        columns_.label = c;
        break;
      }
  }

  std::size_t wantedColumn(const std::string& name) const {
    for (std::size_t c = 0; columns_.named && c < header().size(); ++c)
      if (header()[c] == name) return c;
    for (std::size_t c = 0; columns_.named && c < header().size(); ++c)
      if (plainName(header()[c]) == plainName(name) && !plainName(name).empty()) return c;
    std::size_t number = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (failure == std::errc{} && end == name.data() + name.size() && number >= 1 && number <= width_)
      return number - 1;
    std::string names;
    for (std::size_t c = 0; c < width_; ++c) names += (c == 0 ? "" : ", ") + nameOf(c);
    throw Error("bad_columns", "there is no column '" + name + "'; there are " + names);
  }

  TableColumns asWanted(const std::string& wanted) {
    std::vector<std::string> names;
    std::istringstream list(wanted);
    for (std::string name; std::getline(list, name, ',');) names.push_back(name);
    if (names.size() < 2 || names.size() > 3)
      throw Error("bad_columns", "columns are named as path,label or path,label,split, not '" + wanted + "'");
    if (!columns_.named)  // whoever writes a column's name says that there are names
      columns_.named = std::any_of(header().begin(), header().end(), [&](const auto& each) {
        return !isWhole(each) && std::find(names.begin(), names.end(), each) != names.end();
      });
    columns_.path = wantedColumn(names[0]);
    columns_.label = wantedColumn(names[1]);
    if (names.size() == 3) columns_.split = wantedColumn(names[2]);
    return columns_;
  }

  const LabelTable& table_;
  FileFinder& files_;
  TableColumns columns_;
  std::size_t width_ = 0;
  std::vector<std::size_t> exact_;
  std::vector<std::size_t> loose_;
  bool firstIsFile_ = false;
};

}  // namespace

TableColumns columnsOf(const LabelTable& table, FileFinder& files, const std::string& wanted) {
  return ColumnSearch(table, files).search(wanted);
}

}  // namespace effnet
