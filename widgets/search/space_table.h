#pragma once

#include "core/search/search_space.h"

#include <QTableWidget>
#include <string>
#include <vector>

namespace effnet {

/// A search space as a table of ticks: a row for each stage, above them one for all stages, a column for each
/// option. A part without a tick stays as the start network has it.
class SpaceTable : public QTableWidget {
  Q_OBJECT

 public:
  explicit SpaceTable(QWidget* parent = nullptr);

  /// Its options are those that can be ticked from now on.
  void setSpace(const SearchSpace& space);

  /// What a network changed from its parent ("stage 3: layers 0 → 1, skip none → identity"), in the table's
  /// words.
  static QString inWords(const std::string& change);

  /// As ticked. Throws Error("bad_space") where nothing can be chosen.
  SearchSpace space() const;

 Q_SIGNALS:
  void edited();

 private:
  struct Option {
    std::string part;  ///< as in the file
    Json value;
  };

  void addColumn(const Option& option);
  void takeTick(QTableWidgetItem* item);
  void showAll(int column);

  Json space_;
  std::vector<Option> options_;
};

}  // namespace effnet
