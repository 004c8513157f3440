#pragma once

#include <QFrame>

class QAction;
class QKeySequence;
class QMenu;
class QToolButton;
class QUndoStack;

namespace effnet {

class FlowRow;
class SegmentedControl;

/// The Explore page's upper edge: its views, and what is done with the network that is shown.
class ExploreBar : public QFrame {
  Q_OBJECT

 public:
  /// The shortcuts are `page`'s.
  ExploreBar(QUndoStack* undo, QWidget* page);

  /// Emits nothing.
  void setView(int view);

  /// In which formats the network is copied.
  QMenu* copyMenu() const { return copy_; }

 Q_SIGNALS:
  void viewChosen(int view);
  void tabWished();
  void addWished();
  void openWished();
  void saveWished();
  void handoutWished();
  void guideWished();

 private:
  void addViews();
  void addButton(QAction* action, const QString& icon);
  QAction* withShortcut(QAction* action, const QKeySequence& shortcut);

  QWidget* page_;
  FlowRow* row_;
  SegmentedControl* views_;
  QMenu* copy_;
};

}  // namespace effnet
