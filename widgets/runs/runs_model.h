#pragma once

#include "core/protocol/run_directory.h"

#include <QAbstractTableModel>
#include <vector>

namespace effnet {

/// The runs of a folder as a table. Numbers sort as numbers through SortRole.
class RunsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, State, Network, Recipe, Epochs, Accuracy, MacroF1, Started, Columns };
  enum Role { SortRole = Qt::UserRole + 1, DirectoryRole, StateRole };

  using QAbstractTableModel::QAbstractTableModel;

  /// Rows of runs that stayed keep their place, so that a selection lives on.
  void setRuns(const std::vector<RunSummary>& runs);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  static QVariant text(const RunSummary& run, int column);
  static QVariant sortKey(const RunSummary& run, int column);

  std::vector<RunSummary> runs_;
};

}  // namespace effnet
