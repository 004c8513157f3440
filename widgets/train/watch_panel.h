#pragma once

#include "widgets/models/run_history.h"

#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace effnet {

class ConfusionView;
class Figure;
class MessageBanner;
class RunCharts;

/// One run while it trains and after: where it stands, its curves, what it confuses.
class WatchPanel : public QWidget {
  Q_OBJECT

 public:
  explicit WatchPanel(QWidget* parent = nullptr);

  /// Shows another run, empty until its events arrive.
  void showRun(const QString& directory);
  QString directory() const { return directory_; }
  const RunHistory& history() const { return history_; }

  void addEvents(const std::vector<RunEvent>& events);
  void restart();
  void showState(const QString& state);
  void showError(const QString& code, const QString& detail);
  /// The run ended before it began to train.
  void showComplaint(const QString& words);

 Q_SIGNALS:
  void stopRequested(const QString& directory, bool afterEpoch);
  void resumeRequested(const QString& directory);
  void openRequested(const QString& checkpoint);
  void repeatRequested(const effnet::TrainConfig& config);
  void newRunRequested();

 private:
  QWidget* buildHead();
  void connectButtons();
  void refresh();
  void refreshTexts();
  void refreshButtons();

  QString directory_;
  QString state_;
  QString complaint_;
  RunHistory history_;
  QLabel* title_;
  QLabel* stateLabel_;
  QLabel* progressText_;
  QProgressBar* progress_;
  MessageBanner* banner_;
  Figure* epoch_;
  Figure* accuracy_;
  Figure* loss_;
  Figure* speed_;
  RunCharts* charts_;
  ConfusionView* confusion_;
  QPushButton* open_;
  QPushButton* stop_;
  QPushButton* stopAfter_;
  QPushButton* resume_;
  QPushButton* repeat_;
};

/// "running", "finished" … in the user's language.
QString runStateText(const QString& state);

}  // namespace effnet
