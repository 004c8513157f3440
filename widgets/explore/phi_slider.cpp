#include "widgets/explore/phi_slider.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

namespace effnet {
namespace {

constexpr double kMargin = 12;
constexpr double kTrackY = 20;
constexpr double kHandle = 9;
constexpr double kFine = 0.01;
constexpr double kCoarse = 0.1;

}  // namespace

PhiSlider::PhiSlider(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Compound coefficient φ"));
}

void PhiSlider::setRange(double lowest, double highest) {
  lowest_ = lowest;
  highest_ = highest;
  update();
}

void PhiSlider::setTicks(const QVector<Tick>& ticks) {
  ticks_ = ticks;
  hovered_ = -1;
  update();
}

void PhiSlider::setValue(double phi) {
  if (value_ == phi) return;
  value_ = phi;
  update();
}

QString PhiSlider::inWords() const {
  QStringList words{QLocale().toString(value_, 'g', 4)};
  for (const Tick& tick : ticks_)
    words << tr("%1 at %2").arg(tick.label, QLocale().toString(tick.phi, 'g', 4));
  return words.join(QStringLiteral(", "));
}

double PhiSlider::positionOf(double phi) const {
  const double fraction = std::clamp((phi - lowest_) / (highest_ - lowest_), 0.0, 1.0);
  return kMargin + fraction * (width() - 2 * kMargin);
}

void PhiSlider::moveTo(double phi) {
  const double next = std::clamp(std::round(phi / kFine) * kFine, lowest_, highest_);
  if (next == value_) return;
  setValue(next);
  Q_EMIT valueChanged(next);
}

QRectF PhiSlider::labelRect(int tick) const {
  const double room = QFontMetricsF(captionFont()).horizontalAdvance(ticks_[tick].label) + 8;
  return {positionOf(ticks_[tick].phi) - room / 2, kTrackY + 16, room, 22};
}

int PhiSlider::tickAt(const QPointF& position) const {
  for (int i = 0; i < ticks_.size(); ++i)
    if (labelRect(i).contains(position)) return i;
  return -1;
}

void PhiSlider::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  const bool on = isEnabled();
  const QColor ink = on ? theme.accent : theme.edge;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double zero = positionOf(0);
  const double now = positionOf(value_);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.edge);
  painter.drawRoundedRect(QRectF(kMargin - 2, kTrackY - 2.5, width() - 2 * kMargin + 4, 5), 2.5, 2.5);
  painter.setBrush(ink);
  painter.drawRoundedRect(QRectF(std::min(zero, now), kTrackY - 2.5, std::abs(now - zero), 5), 2.5, 2.5);
  painter.setFont(captionFont());
  double taken = -1e9;
  for (int i = 0; i < ticks_.size(); ++i) {
    const double x = positionOf(ticks_[i].phi);
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(QPointF(x, kTrackY + 7), QPointF(x, kTrackY + 13));
    const QRectF rect = labelRect(i);
    if (rect.left() < taken && i != hovered_) continue;
    taken = rect.right() - 6;
    painter.setPen(i == hovered_ ? theme.accent : theme.muted);
    painter.drawText(rect, Qt::AlignCenter, ticks_[i].label);
  }
  painter.setPen(QPen(hasFocus() ? ink : theme.edge, hasFocus() ? 3 : 1.5));
  painter.setBrush(on ? (held_ ? mixed(theme.panel, theme.accent, 0.25) : theme.panel) : theme.window);
  painter.drawEllipse(QPointF(now, kTrackY), kHandle, kHandle);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawEllipse(QPointF(now, kTrackY), 3.5, 3.5);
}

void PhiSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  if (const int tick = tickAt(event->position()); tick >= 0) {
    Q_EMIT modelChosen(ticks_[tick].model);
    return;
  }
  held_ = true;
  Q_EMIT pressed();
  mouseMoveEvent(event);
  update();
}

void PhiSlider::mouseMoveEvent(QMouseEvent* event) {
  if (held_) {
    moveTo(lowest_ + (event->position().x() - kMargin) / (width() - 2 * kMargin) * (highest_ - lowest_));
    return;
  }
  const int tick = tickAt(event->position());
  if (tick != hovered_) {
    hovered_ = tick;
    setCursor(tick >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
  }
}

void PhiSlider::mouseReleaseEvent(QMouseEvent*) {
  if (!held_) return;
  held_ = false;
  update();
  Q_EMIT released();
}

void PhiSlider::leaveEvent(QEvent*) {
  hovered_ = -1;
  update();
}

void PhiSlider::wheelEvent(QWheelEvent* event) {
  const double step = event->modifiers() & Qt::ShiftModifier ? kFine : kCoarse;
  moveTo(value_ + (event->angleDelta().y() + event->angleDelta().x() > 0 ? step : -step));
  event->accept();
}

void PhiSlider::keyPressEvent(QKeyEvent* event) {
  const double step = event->modifiers() & Qt::ShiftModifier ? kFine : kCoarse;
  switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
      return moveTo(value_ + step);
    case Qt::Key_Left:
    case Qt::Key_Down:
      return moveTo(value_ - step);
    case Qt::Key_PageUp:
      return moveTo(std::floor(value_ + 1));
    case Qt::Key_PageDown:
      return moveTo(std::ceil(value_ - 1));
    case Qt::Key_Home:
      return moveTo(0);
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace effnet
