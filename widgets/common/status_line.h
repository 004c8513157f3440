#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QProgressBar;
class QToolButton;

namespace effnet {

/// The foot of the window: what is happening now, how far, how long still, and what came out last. Of several
/// jobs at once the one that began last is shown, and is what the × cancels; the others stand in the tooltip.
class StatusLine : public QFrame {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  /// The result of the last thing done; stays until the next.
  void showMessage(const QString& text);

  /// `job`: whose it is, a name for it only. `fraction` 0 … 1, or negative when nothing is known;
  /// `secondsLeft` negative likewise.
  void showProgress(const QObject* job, const QString& text, double fraction, double secondsLeft,
                    bool cancellable);
  void clearProgress(const QObject* job);

 Q_SIGNALS:
  void cancelRequested(const QObject* job);

 private:
  struct Job {
    const QObject* name;
    QString text;
    double fraction;
    double secondsLeft;
    bool cancellable;
  };

  void showLast();

  QList<Job> jobs_;  ///< in the order in which they began
  QLabel* message_;
  QLabel* activity_;
  QProgressBar* bar_;
  QLabel* remaining_;
  QToolButton* cancel_;
};

}  // namespace effnet
