#pragma once

#include "core/protocol/run_directory.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace effnet {

class RunActions;

/// Which run is shown, its state, and what can be done with it now.
class RunHead : public QWidget {
  Q_OBJECT

 public:
  explicit RunHead(RunActions& actions, QWidget* parent = nullptr);

  /// Another run, which begins.
  void showRun(const QString& directory);
  void showState(RunState state);
  /// The actions know more of the run.
  void refreshButtons();
  /// 0…1 of the planned epochs.
  void showProgress(double fraction);
  /// What it needs is on its way to another machine.
  void showSending(const QString& path, double fraction);

 Q_SIGNALS:
  void stopRequested(bool afterEpoch);
  void pauseRequested(bool paused);
  void newRunRequested();

 private:
  void connectButtons();
  void refreshState();
  void fill(QWidget* row);

  RunActions& actions_;
  RunState state_ = RunState::Interrupted;
  QLabel* title_;
  QLabel* stateLabel_;
  QPushButton* pause_;
  QPushButton* stop_;
  QPushButton* stopAfter_;
  QToolButton* open_;
  QList<QWidget*> afterwards_;  ///< buttons for a run that does not train
  QProgressBar* progress_;
};

}  // namespace effnet
