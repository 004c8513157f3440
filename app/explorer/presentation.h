#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;

namespace effnet {

class MainWindow;

/// For a lecture: full screen, large type, bars and side panels away; Escape ends it. And the size of the
/// type at the desk.
class Presentation : public QObject {
  Q_OBJECT

 public:
  explicit Presentation(MainWindow& window);

  /// Adds its actions.
  void fill(QMenu* menu);

  void setOn(bool on);
  bool isOn() const { return on_; }

 protected:
  /// Ends it before the window closes: its panels and its size are remembered as they were.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  MainWindow& window_;
  QAction* present_;
  QAction* end_;
  bool on_ = false;
  double scaleBefore_ = 1;
  Qt::WindowStates stateBefore_;
  QList<QPointer<QWidget>> hidden_;  ///< what comes back at the end
};

}  // namespace effnet
