#pragma once

#include "core/protocol/run_directory.h"
#include "widgets/models/run_history.h"

#include <QString>
#include <QWidget>

class QTabWidget;

namespace effnet {

class ExamplesView;
class ReliabilityView;
class ReviewPanel;
class RunActions;
class RunBanner;
class RunCharts;
class RunClasses;
class RunFigures;
class RunHead;
struct RunReview;
struct RunWish;

/// One run while it trains and after: where it stands, its curves, its classes, what it sees in examples,
/// where it is wrong.
class WatchPanel : public QWidget {
  Q_OBJECT

 public:
  explicit WatchPanel(QWidget* parent = nullptr);

  /// Shows another run, empty until its events arrive.
  void showRun(const QString& directory);
  QString directory() const { return directory_; }
  const RunHistory& history() const { return history_; }

  ExamplesView* examples() const { return examples_; }
  ReviewPanel* review() const { return review_; }
  void showReview(const RunReview& review);

  void addEvents(const std::vector<RunEvent>& events);
  void restart();
  void showState(RunState state);
  /// What its files say, for the commands that need them.
  void showSummary(const RunSummary& summary);
  /// Before it begins on another machine: what travels there; `secondsLeft` is negative while not known.
  void showSending(const QString& path, double fraction, double secondsLeft);
  void showError(const QString& code, const QString& detail);
  /// The run ended before it began to train.
  void showComplaint(const QString& words);
  /// What is shown is a part of the run; empty once it is all.
  void showReading(const QString& sentence);

 Q_SIGNALS:
  void stopRequested(const QString& directory, bool afterEpoch);
  void pauseRequested(const QString& directory, bool paused);
  void runWished(const effnet::RunWish& wish);
  void newRunRequested();

 private:
  void buildTabs();
  void connectParts();
  void refresh();
  void refreshHistory();

  QString directory_;
  RunState state_ = RunState::Interrupted;
  RunHistory history_;
  RunActions* actions_;
  RunHead* head_;
  RunBanner* banner_;
  RunFigures* figures_;
  QTabWidget* tabs_;
  RunCharts* charts_;
  RunClasses* classes_;
  ExamplesView* examples_;
  ReviewPanel* review_;
  ReliabilityView* calibration_;
};

}  // namespace effnet
