#pragma once

#include "core/protocol/run_directory.h"
#include "widgets/models/run_history.h"

#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace effnet {

class ClassTable;
class ConfusionView;
class ExamplesView;
class Figure;
class MessageBanner;
class ReliabilityView;
class ReviewPanel;
class RunActions;
class RunCharts;
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
  void showState(const QString& state);
  /// What its files say, for the commands that need them.
  void showSummary(const RunSummary& summary);
  /// Before it begins on another machine: what travels there; `secondsLeft` is negative while not known.
  void showSending(const QString& path, double fraction, double secondsLeft);
  void showError(const QString& code, const QString& detail);
  /// The run ended before it began to train.
  void showComplaint(const QString& words);

 Q_SIGNALS:
  void stopRequested(const QString& directory, bool afterEpoch);
  void pauseRequested(const QString& directory, bool paused);
  void runWished(const effnet::RunWish& wish);
  void newRunRequested();

 private:
  QWidget* buildHead();
  QWidget* buildFigures();
  QWidget* buildClasses();
  void buildTabs();
  void connectButtons();
  void refresh();
  void refreshHistory();
  void refreshClasses();
  void refreshFigures();
  QString keptText(const EpochDone& kept, bool active) const;
  void refreshBanner();
  void refreshButtons();

  QString directory_;
  QString state_;
  QString complaint_;
  QString notesShown_;  ///< what was told of warnings; the user may have dismissed it
  RunHistory history_;
  int shownEpoch_ = -1;  ///< whose classes are shown
  RunActions* actions_;
  QLabel* title_;
  QLabel* stateLabel_;
  QLabel* progressText_;
  QProgressBar* progress_;
  MessageBanner* banner_;
  Figure* epoch_;
  Figure* accuracy_;
  Figure* loss_;
  Figure* speed_;
  Figure* left_;
  QTabWidget* tabs_;
  RunCharts* charts_;
  ConfusionView* confusion_;
  ClassTable* classes_;
  ExamplesView* examples_;
  ReviewPanel* review_;
  ReliabilityView* calibration_;
  QPushButton* pause_;
  QPushButton* stop_;
  QPushButton* stopAfter_;
  QToolButton* open_;
  QList<QWidget*> afterwards_;  ///< buttons for a run that does not train
};

}  // namespace effnet
