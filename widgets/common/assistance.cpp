#include "widgets/common/assistance.h"

#include "widgets/common/drag_out.h"
#include "widgets/common/focus_ring.h"
#include "widgets/common/small_screens.h"
#include "widgets/common/spoken_names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPointer>

namespace effnet {
namespace {

/// Enter presses the button that has the focus, as Space does: not every desktop tells Qt so. What is ticked
/// or chosen by it, and a dialog's own Enter, are left alone.
bool press(QObject* watched, const QKeyEvent& key) {
  if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
  if (key.modifiers() & ~Qt::KeypadModifier) return false;
  auto* button = qobject_cast<QAbstractButton*>(watched);
  if (button == nullptr || !button->isEnabled() || button->isCheckable()) return false;
  if (qobject_cast<QDialog*>(button->window()) != nullptr) return false;
  for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
    if (type == QEvent::KeyRelease && !button->isDown()) break;
    QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    const QPointer<QAbstractButton> there(button);
    QCoreApplication::sendEvent(button, &space);
    if (!there) break;  // what it did took it away
  }
  return true;
}

}  // namespace

Assistance::Assistance(QApplication& application, QObject* parent) : QObject(parent) {
  installSpokenDrawings();
  application.installEventFilter(this);
}

Assistance::~Assistance() {
  delete ring_;
}

FocusRing& Assistance::ring() {
  if (!ring_) ring_ = new FocusRing;
  return *ring_;
}

void Assistance::keyChanged(QWidget* at, QEvent* event) {
  const auto* key = static_cast<QKeyEvent*>(event);
  if (at == nullptr || key->key() != Qt::Key_Alt || key->isAutoRepeat()) return;
  if (event->type() == QEvent::KeyPress)
    mnemonics_.show(*at->window());
  else
    mnemonics_.hide();
}

bool Assistance::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
      if (press(watched, *static_cast<const QKeyEvent*>(event))) return true;
      [[fallthrough]];
    case QEvent::KeyRelease:
      keyChanged(qobject_cast<QWidget*>(watched), event);
      break;
    case QEvent::WindowDeactivate:
      mnemonics_.hide();
      break;
    case QEvent::FocusIn:
      if (auto* control = qobject_cast<QWidget*>(watched))
        ring().surround(control, static_cast<QFocusEvent*>(event)->reason());
      break;
    case QEvent::Show: {
      auto* control = qobject_cast<QWidget*>(watched);
      if (control == nullptr) break;
      if (auto* dialog = qobject_cast<QDialog*>(control);
          dialog && !qobject_cast<QFileDialog*>(dialog) && !qobject_cast<QMessageBox*>(dialog))
        fitToScreen(*dialog);
      if (auto* view = qobject_cast<QAbstractItemView*>(control)) offerTable(*view);
      if ((control->focusPolicy() & Qt::TabFocus) && !control->isWindow()) giveName(*control);
      [[fallthrough]];
    }
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
      if (const auto* changed = qobject_cast<const QWidget*>(watched); changed && ring_)
        ring_->follow(changed);
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace effnet
