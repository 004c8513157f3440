#include "app/explorer/presentation.h"

#include "app/explorer/main_window.h"
#include "widgets/common/side_panel.h"
#include "widgets/common/status_line.h"
#include "widgets/common/type_scale.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace effnet {
namespace {

constexpr double kLecture = 1.5;  // of the type, seen from the last row
constexpr double kStep = 1.1;

}  // namespace

Presentation::Presentation(MainWindow& window)
    : QObject(&window),
      window_(window),
      present_(new QAction(tr("Presentation"), this)),
      end_(new QAction(tr("End the presentation"), this)) {
  present_->setCheckable(true);
  present_->setShortcut(Qt::Key_F11);
  connect(present_, &QAction::triggered, this, &Presentation::setOn);
  end_->setShortcut(Qt::Key_Escape);
  end_->setEnabled(false);  // Escape belongs to others meanwhile
  window_.addAction(end_);
  window_.installEventFilter(this);
  connect(end_, &QAction::triggered, this, [this] { setOn(false); });
}

bool Presentation::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Close) setOn(false);
  return QObject::eventFilter(watched, event);
}

void Presentation::fill(QMenu* menu) {
  menu->addAction(present_);
  QMenu* type = menu->addMenu(tr("Type"));
  const auto add = [this, type](const QString& text, const QList<QKeySequence>& keys, auto next) {
    QAction* action = type->addAction(text, this, [next] { setTypeScale(next()); });
    action->setShortcuts(keys);
    window_.addAction(action);
  };
  add(tr("Larger"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
      [] { return typeScale() * kStep; });
  add(tr("Smaller"), {QKeySequence(QKeySequence::ZoomOut)}, [] { return typeScale() / kStep; });
  add(tr("As the desktop's"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [] { return 1.0; });
}

void Presentation::setOn(bool on) {
  if (on == on_) return;
  on_ = on;
  present_->setChecked(on);
  end_->setEnabled(on);
  if (!on) {
    for (const QPointer<QWidget>& widget : hidden_)
      if (widget) widget->show();
    hidden_.clear();
    setTypeScale(scaleBefore_);
    window_.setWindowState(stateBefore_);
    return;
  }
  stateBefore_ = window_.windowState();
  scaleBefore_ = typeScale();
  QList<QWidget*> away{window_.findChild<QWidget*>("windowBar"), window_.statusLine()};
  for (SidePanel* panel : window_.currentPage()->findChildren<SidePanel*>()) away << panel;
  for (QWidget* widget : away)
    if (widget && !widget->isHidden()) {
      widget->hide();
      hidden_ << widget;
    }
  setTypeScale(scaleBefore_ * kLecture);
  window_.setWindowState(stateBefore_ | Qt::WindowFullScreen);
}

}  // namespace effnet
