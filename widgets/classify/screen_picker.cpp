#include "widgets/classify/screen_picker.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <utility>

namespace effnet {
namespace {

constexpr int kSmallest = 8;  // a click is no rectangle

}  // namespace

ScreenPicker::ScreenPicker(QImage screen, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      screen_(std::move(screen)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setCursor(Qt::CrossCursor);
  setFocusPolicy(Qt::StrongFocus);
}

QImage ScreenPicker::photograph(const QWidget& window) {
  QScreen* screen = window.screen();
  return screen == nullptr ? QImage() : screen->grabWindow(0).toImage();
}

QRect ScreenPicker::chosen() const {
  return QRect(from_, to_).normalized();
}

void ScreenPicker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.drawImage(rect(), screen_);
  QRegion rest(rect());
  if (pulling_) rest -= chosen();
  painter.setClipRegion(rest);
  painter.fillRect(rect(), QColor(0, 0, 0, 110));
  painter.setClipping(false);
  painter.setPen(QPen(Theme::current().accent, 2));
  if (pulling_) painter.drawRect(chosen());
  painter.setPen(Qt::white);
  painter.setFont(strongFont());
  if (!pulling_)
    painter.drawText(rect(), Qt::AlignCenter, tr("Pull a rectangle around the picture. Esc: leave it."));
}

void ScreenPicker::mousePressEvent(QMouseEvent* event) {
  pulling_ = true;
  from_ = to_ = event->position().toPoint();
  update();
}

void ScreenPicker::mouseMoveEvent(QMouseEvent* event) {
  to_ = event->position().toPoint();
  update();
}

void ScreenPicker::mouseReleaseEvent(QMouseEvent* event) {
  to_ = event->position().toPoint();
  pulling_ = false;
  const QRect place = chosen();
  if (place.width() < kSmallest || place.height() < kSmallest) {
    update();
    return;
  }
  const double x = static_cast<double>(screen_.width()) / width();
  const double y = static_cast<double>(screen_.height()) / height();
  Q_EMIT picked(
      screen_.copy(QRectF(place.x() * x, place.y() * y, place.width() * x, place.height() * y).toRect()));
  close();
}

void ScreenPicker::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  Q_EMIT cancelled();
  close();
}

}  // namespace effnet
