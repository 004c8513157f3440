#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace effnet {

/// The foot of the window: what is happening now, how far, how long still, and what came out last.
class StatusLine : public QFrame {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// The result of the last thing done; stays until the next.
  void showMessage(const QString& text);

  /// `fraction` 0 … 1, or negative when nothing is known; `secondsLeft` negative likewise.
  void showProgress(const QString& text, double fraction, double secondsLeft, bool cancellable);
  void clearProgress();

 Q_SIGNALS:
  void cancelRequested();

 private:
  QLabel* message_;
  QLabel* activity_;
  QProgressBar* bar_;
  QLabel* remaining_;
  QToolButton* cancel_;
};

}  // namespace effnet
