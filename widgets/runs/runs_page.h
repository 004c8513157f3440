#pragma once

#include "core/protocol/run_directory.h"
#include "widgets/models/run_history.h"

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace effnet {

class ConfusionView;
class DropTarget;
class MessageBanner;
class RunCharts;
class RunsModel;

/// All runs in a table; the curves, the confusion matrix and the differences of those that are selected.
class RunsPage : public QWidget {
  Q_OBJECT

 public:
  /// More runs than this are not laid over each other.
  static constexpr int kMostCurves = 7;

  explicit RunsPage(QWidget* parent = nullptr);

  void showRuns(const std::vector<RunSummary>& runs);
  void addEvents(const QString& directory, const std::vector<RunEvent>& events);
  void restartRun(const QString& directory);
  void showError(const QString& code, const QString& subject, const QString& detail);

  QStringList selected() const;
  void select(const QString& directory);

 Q_SIGNALS:
  /// These runs' events are wanted from now on, and no others.
  void historiesWanted(const QStringList& directories);
  void watchRequested(const QString& directory);
  void openRequested(const QString& checkpoint);
  void resumeRequested(const QString& directory);
  void repeatRequested(const effnet::TrainConfig& config);
  void renameRequested(const QString& directory, const QString& name);
  void trashRequested(const QString& directory);
  void newRunRequested();

 private:
  QWidget* buildTable();
  QWidget* buildDetails();
  void connectActions();
  void selectionChanged();
  void refresh();
  void showDifferences();
  void rename();
  void moveToTrash();
  QString onlySelected() const;

  QStackedWidget* stack_;
  DropTarget* empty_;
  MessageBanner* banner_;
  RunsModel* model_;
  QSortFilterProxyModel* shown_;
  QTableView* table_;
  QLineEdit* filter_;
  RunCharts* charts_;
  ConfusionView* confusion_;
  QTableWidget* differences_;
  QLabel* detail_;
  QPushButton* open_;
  QPushButton* watch_;
  QPushButton* resume_;
  QPushButton* repeat_;
  QPushButton* rename_;
  QPushButton* trash_;
  QHash<QString, std::shared_ptr<RunHistory>> histories_;
};

}  // namespace effnet
