#include "widgets/common/focus_ring.h"

#include "widgets/common/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace effnet {
namespace {

constexpr int kWidth = 2;  // pixels: of the frame, and between it and the control

}  // namespace

FocusRing::FocusRing() {
  setObjectName(QStringLiteral("focusRing"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void FocusRing::surround(QWidget* control, Qt::FocusReason reason) {
  if (control == this) return;
  const bool byKeyboard =
      reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
  if (control == nullptr || control->isWindow() || !byKeyboard) {
    hide();
    control_ = nullptr;
    return;
  }
  control_ = control;
  if (parentWidget() != control->window()) setParent(control->window());
  place();
}

void FocusRing::follow(const QWidget* changed) {
  if (control_ && (changed == control_ || changed->isAncestorOf(control_))) place();
}

void FocusRing::place() {
  if (!control_ || !control_->isVisible() || control_->window() != parentWidget()) return hide();
  const QWidget* window = control_->window();
  QRect shown(control_->mapTo(window, QPoint()), control_->size());
  shown.adjust(-kWidth, -kWidth, kWidth, kWidth);
  for (const QWidget* around = control_->parentWidget(); around != nullptr && around != window;
       around = around->parentWidget())
    if (qobject_cast<const QAbstractScrollArea*>(around->parentWidget()) != nullptr)
      shown &= QRect(around->mapTo(window, QPoint()), around->size());
  shown &= window->rect();
  setGeometry(shown);
  QWidget::setVisible(!shown.isEmpty());
  raise();
}

void FocusRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double half = kWidth / 2.0;
  painter.setPen(QPen(Theme::current().accent, kWidth));
  painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), spacing::kTiny, spacing::kTiny);
}

}  // namespace effnet
