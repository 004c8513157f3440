#pragma once

#include "core/protocol/run_directory.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <string>
#include <unordered_map>
#include <vector>

namespace effnet {

/// A published network's name, or its family and how it is scaled; empty without stages.
QString networkText(const NetworkSpec& network);

/// How many epochs a run was to have; a dash where its settings cannot be read.
QString plannedEpochs(const RunSummary& run);

/// The runs of a folder as a table. Numbers sort as numbers through SortRole.
class RunsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Name,
    State,
    Accuracy,
    Standing,
    Epochs,
    Data,
    Network,
    Phi,
    Macs,
    Params,
    Recipe,
    MacroF1,
    Loss,
    Time,
    Device,
    Seed,
    Started,
    Group,
    Tags,
    Note,
    Columns
  };
  enum Role { SortRole = Qt::UserRole + 1, DirectoryRole, StateRole, SearchRole, ArchivedRole };

  using QAbstractTableModel::QAbstractTableModel;

  /// Rows of runs that stayed keep their place, so that a selection lives on.
  void setRuns(const std::vector<RunSummary>& runs);

  /// Null where there is no such run.
  const RunSummary* find(const QString& directory) const;
  const std::vector<RunSummary>& runs() const { return runs_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  static QVariant text(const RunSummary& run, int column);
  static QVariant sortKey(const RunSummary& run, int column);
  static QString toolTip(const RunSummary& run, int column);
  QString searchText(const RunSummary& run) const;
  void removeMissing(const std::vector<RunSummary>& runs);
  void indexRows();

  std::vector<RunSummary> runs_;
  QHash<QString, int> rows_;
  mutable std::unordered_map<std::string, QString> searched_;  ///< by run: each letter of a filter asks anew
};

/// Shows the runs in which every word occurs somewhere, and archived ones only when asked to.
class RunsFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit RunsFilter(QObject* parent = nullptr);

  void setWords(const QString& text);
  void setArchivedShown(bool shown);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList words_;
  bool archivedShown_ = false;
};

}  // namespace effnet
