#pragma once

#include "core/protocol/run_directory.h"
#include "widgets/models/run_history.h"

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTimer;

namespace effnet {

class CostScatter;
class DifferencesTable;
class DropTarget;
class MessageBanner;
class RunActions;
class RunCharts;
class RunDetails;
class RunsFilter;
class RunsModel;
class SweepView;
struct RunWish;

/// All runs in a table; above it the curves, costs and settings of those that are chosen, at the right what
/// is to know about one of them.
class RunsPage : public QWidget {
  Q_OBJECT

 public:
  /// More runs than this are not laid over each other.
  static constexpr int kMostCurves = 7;

  explicit RunsPage(QWidget* parent = nullptr);

  void showRuns(const std::vector<RunSummary>& runs);
  void addEvents(const QString& directory, const std::vector<RunEvent>& events);
  void restartRun(const QString& directory);
  /// The curves of this run are those of a part of it, as the sentence says; empty once they are all.
  void showReading(const QString& directory, const QString& sentence);
  void showError(const QString& code, const QString& subject, const QString& detail);

  QStringList selected() const;

  /// Chooses the run, now or as soon as it is found.
  void select(const QString& directory);

 Q_SIGNALS:
  /// These runs' events are wanted from now on, and no others.
  void historiesWanted(const QStringList& directories);
  void runWished(const effnet::RunWish& wish);
  void notesChanged(const QString& directory, const effnet::RunNotes& notes);
  void adoptRequested(const effnet::RunSummary& run);
  /// The paper's figure 7 with these runs' best checkpoints.
  void comparisonRequested(const std::vector<effnet::RunSummary>& runs);
  void newRunRequested();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildAnalysis();
  QWidget* buildTable();
  void styleTable();
  void connectParts();
  void chooseColumns();
  void showContextMenu(const QPoint& position);
  void selectionChanged();
  void refresh();
  void refreshTabs();
  void countShown();
  int spareWidth() const;
  void widenColumns();
  bool trySelect(const QString& directory);
  std::vector<RunSummary> chosen() const;
  std::vector<RunSummary> shownRuns() const;
  std::vector<RunSummary> comparable() const;
  void compare();

  QStackedWidget* stack_;
  DropTarget* empty_;
  QString reading_;  ///< the run of which the banner says that it is still read
  MessageBanner* banner_;
  RunsModel* model_;
  RunsFilter* shown_;
  QTableView* table_;
  QHash<int, int> given_;  ///< widths of columns, as the page chose them
  QLineEdit* filter_;
  QCheckBox* archived_;
  QLabel* count_;
  QTabWidget* tabs_;
  QPushButton* compare_;
  RunCharts* charts_;
  CostScatter* scatter_;
  SweepView* sweep_;
  DifferencesTable* differences_;
  RunActions* actions_;
  RunDetails* details_;
  QString awaited_;
  QHash<QString, std::shared_ptr<RunHistory>> histories_;
};

}  // namespace effnet
