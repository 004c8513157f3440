#include "widgets/classify/image_view.h"

#include "widgets/common/drag_out.h"
#include "widgets/common/dragged_data.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr double kLargestMagnification = 32;
constexpr double kVisiblePixels = 4;  // magnified beyond this, single pixels are meant to be seen
constexpr double kMargin = 8;

}  // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Picture and map"));
  setMinimumSize(160, 120);
  // A picture that is seen whole need not be moved about: dragging takes it along.
  new DragOut(
      this, [this](const QPoint&) { return fitted_ && !levels_.isEmpty(); },
      [this] { return pictureToDrag(composed(), tr("picture with its map")); });
}

QString ImageView::inWords() const {
  if (levels_.isEmpty()) return why_;
  QString words = tr("Picture of %1 by %2 pixels").arg(pictureSize().width()).arg(pictureSize().height());
  if (hasLayer() && layerVisible_) words += tr(", under a map");
  if (hasLayer() && !layerVisible_) words += tr(", its map hidden");
  return words;
}

void ImageView::setPicture(const QList<QImage>& levels) {
  const bool sameSize = !levels.isEmpty() && !levels_.isEmpty() && levels[0].size() == levels_[0].size();
  levels_ = levels;
  clearLayer();
  // Flipping through frames of one size keeps the part that one looks at.
  if (!sameSize || fitted_) fit();
  invalidate();
}

void ImageView::clear(const QString& why) {
  levels_.clear();
  why_ = why;
  clearLayer();
  invalidate();
}

QSize ImageView::pictureSize() const {
  return levels_.isEmpty() ? QSize() : levels_[0].size();
}

void ImageView::setLayer(const HeatLayer& layer, const QRectF& box) {
  layer_ = layer;
  box_ = box;
  layerCache_ = {};
  update();
  reportHover();  // another map has another value under a cursor that rests
}

void ImageView::clearLayer() {
  setLayer({}, {});
}

void ImageView::setLayerVisible(bool visible) {
  layerVisible_ = visible;
  update();
}

void ImageView::setLayerOpacity(double opacity) {
  opacity_ = opacity;
  update();
}

void ImageView::setBoxVisible(bool visible) {
  boxVisible_ = visible;
  update();
}

double ImageView::fittingScale() const {
  const QSizeF size = pictureSize();
  if (size.isEmpty()) return 1;
  const double width = std::max(16.0, this->width() - 2 * kMargin);
  const double height = std::max(16.0, this->height() - 2 * kMargin);
  return std::min(width / size.width(), height / size.height());
}

void ImageView::fit() {
  fitted_ = true;
  scale_ = fittingScale();
  const QSizeF shown = QSizeF(pictureSize()) * scale_;
  offset_ = {(width() - shown.width()) / 2, (height() - shown.height()) / 2};
  invalidate();
  Q_EMIT magnificationChanged(magnification());
}

void ImageView::showActualSize() {
  setScale(1 / devicePixelRatioF(), rect().center());
}

void ImageView::zoom(double factor) {
  setScale(scale_ * factor, rect().center());
}

double ImageView::magnification() const {
  return scale_ * devicePixelRatioF();
}

void ImageView::setScale(double scale, const QPointF& anchor) {
  if (levels_.isEmpty()) return;
  const double smallest = std::min(fittingScale(), 1 / devicePixelRatioF()) / 4;
  const double bounded = std::clamp(scale, smallest, kLargestMagnification);
  const QPointF pixel = toPicture(anchor);
  scale_ = bounded;
  offset_ = anchor - pixel * scale_;
  fitted_ = false;
  keepInView();
  invalidate();
  Q_EMIT magnificationChanged(magnification());
}

void ImageView::keepInView() {
  const QSizeF shown = QSizeF(pictureSize()) * scale_;
  const auto bounded = [](double offset, double length, double room) {
    if (length <= room) return (room - length) / 2;
    return std::clamp(offset, room - length - kMargin, kMargin);
  };
  offset_ = {bounded(offset_.x(), shown.width(), width()), bounded(offset_.y(), shown.height(), height())};
}

void ImageView::invalidate() {
  pictureCache_ = {};
  layerCache_ = {};
  update();
  reportHover();
}

void ImageView::reportHover() {
  const QPointF pixel = cursor_ ? toPicture(*cursor_) : QPointF();
  const bool inside = cursor_ && QRectF(QPointF(), QSizeF(pictureSize())).contains(pixel);
  Q_EMIT hovered(inside ? std::optional(pixel) : std::nullopt);
}

void ImageView::renderCaches() {
  const double ratio = devicePixelRatioF();
  const QSize size = (QSizeF(this->size()) * ratio).toSize();
  const auto canvas = [&](QImage& cache, QImage::Format format, const auto& paint) {
    cache = QImage(size, format);
    cache.setDevicePixelRatio(ratio);
    cache.fill(format == QImage::Format_RGB32 ? Theme::current().window : QColor(Qt::transparent));
    QPainter painter(&cache);
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          magnification() < kVisiblePixels || format != QImage::Format_RGB32);
    paint(painter);
  };
  if (pictureCache_.isNull()) {
    canvas(pictureCache_, QImage::Format_RGB32, [&](QPainter& painter) {
      qsizetype level = 0;
      while (level + 1 < levels_.size() && magnification() * (2 << level) <= 1) ++level;
      painter.drawImage(QRectF(offset_, QSizeF(pictureSize()) * scale_), levels_[level]);
    });
  }
  if (layerCache_.isNull() && !layer_.colors.isNull()) {
    canvas(layerCache_, QImage::Format_ARGB32_Premultiplied, [&](QPainter& painter) {
      painter.drawImage(QRectF(toWidget(box_.topLeft()), box_.size() * scale_), layer_.colors);
    });
  }
}

void ImageView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (levels_.isEmpty()) {
    painter.fillRect(rect(), Theme::current().window);
    painter.setPen(Theme::current().muted);
    painter.drawText(rect().marginsRemoved(QMargins() + 4 * spacing::kLarge),
                     Qt::AlignCenter | Qt::TextWordWrap, why_);
    return;
  }
  renderCaches();
  painter.drawImage(0, 0, pictureCache_);
  if (layerVisible_ && !layerCache_.isNull()) {
    painter.setOpacity(opacity_);
    painter.drawImage(0, 0, layerCache_);
    painter.setOpacity(1);
  }
  painter.setRenderHint(QPainter::Antialiasing);
  paintMarks(painter);
}

void ImageView::paintMarks(QPainter& painter) const {
  const auto outlined = [&](const auto& draw) {
    // A light line on a dark one stays visible on every picture.
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    draw();
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1));
    draw();
  };
  painter.setBrush(Qt::NoBrush);
  if (layerVisible_ && !layer_.contour.isEmpty()) {
    QTransform toScreen;
    toScreen.translate(toWidget(box_.topLeft()).x(), toWidget(box_.topLeft()).y());
    toScreen.scale(box_.width() * scale_, box_.height() * scale_);
    const QPainterPath line = toScreen.map(layer_.contour);
    outlined([&] { painter.drawPath(line); });
  }
  const bool whole = box_.width() >= pictureSize().width() - 1 && box_.height() >= pictureSize().height() - 1;
  if (boxVisible_ && !box_.isEmpty() && !whole) {
    const QRectF seen(toWidget(box_.topLeft()), box_.size() * scale_);
    outlined([&] { painter.drawRect(seen); });
  }
}

QImage ImageView::composed() const {
  if (levels_.isEmpty()) return {};
  QImage result = levels_[0].convertToFormat(QImage::Format_RGB32);
  if (!layerVisible_ || layer_.colors.isNull()) return result;
  QPainter painter(&result);
  painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
  painter.setOpacity(opacity_);
  painter.drawImage(box_, layer_.colors);
  painter.setOpacity(1);
  if (!layer_.contour.isEmpty()) {
    QTransform toPixels;
    toPixels.translate(box_.x(), box_.y());
    toPixels.scale(box_.width(), box_.height());
    const double width = std::max(1.0, std::max(result.width(), result.height()) / 400.0);
    painter.setPen(QPen(Qt::white, width));
    painter.drawPath(toPixels.map(layer_.contour));
  }
  return result;
}

/// Shift and an arrow move the place whose value is told, as the pointer does.
void ImageView::keyPressEvent(QKeyEvent* event) {
  constexpr double kSteps = 32;                               // across the shorter side
  const QPointF ways[] = {{-1, 0}, {0, -1}, {1, 0}, {0, 1}};  // Qt's order of the arrow keys
  const int way = event->key() - Qt::Key_Left;
  if (way < 0 || way > 3 || !(event->modifiers() & Qt::ShiftModifier) || levels_.isEmpty())
    return QWidget::keyPressEvent(event);
  const double step = std::max(1.0, std::min(pictureSize().width(), pictureSize().height()) / kSteps);
  const QRectF whole(QPointF(), QSizeF(pictureSize()) - QSizeF(1, 1));
  const QPointF from = cursor_ ? toPicture(*cursor_) : whole.center();
  const QPointF to = cursor_ ? from + ways[way] * step : from;
  cursor_ = toWidget({std::clamp(to.x(), 0.0, whole.right()), std::clamp(to.y(), 0.0, whole.bottom())});
  reportHover();
}

void ImageView::resizeEvent(QResizeEvent*) {
  if (fitted_) {
    fit();
  } else {
    keepInView();
    invalidate();
  }
}

void ImageView::wheelEvent(QWheelEvent* event) {
  setScale(scale_ * std::pow(1.0015, event->angleDelta().y()), event->position());
  event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
  dragging_ = true;
  dragStart_ = event->position();
  offsetAtDrag_ = offset_;
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
  cursor_ = event->position();
  dragging_ = dragging_ && event->buttons() != Qt::NoButton;  // a drag to elsewhere ends without a word
  if (dragging_) {
    const QPointF moved = event->position() - dragStart_;
    if (fitted_ && moved.manhattanLength() < 4) return;
    offset_ = offsetAtDrag_ + moved;
    keepInView();
    invalidate();
    return;
  }
  reportHover();
}

void ImageView::mouseReleaseEvent(QMouseEvent*) {
  dragging_ = false;
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (fitted_) {
    setScale(1 / devicePixelRatioF(), event->position());
  } else {
    fit();
  }
}

void ImageView::leaveEvent(QEvent*) {
  cursor_.reset();
  reportHover();
}

}  // namespace effnet
