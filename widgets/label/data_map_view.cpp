#include "widgets/label/data_map_view.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace effnet {
namespace {

constexpr double kRadius = 4;
constexpr double kNear = 12;  // pixels from a click
constexpr double kLoop = 8;   // a shorter way is a click
constexpr int kCaption = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

DataMapView::DataMapView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("dataMap"));
  setAccessibleName(tr("Map of the pictures"));
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(240, 200);
}

void DataMapView::setPoints(std::vector<Point> points, const QString& note) {
  points_ = std::move(points);
  note_ = note;
  if (!points_.empty()) {
    const auto [left, right] = std::ranges::minmax(points_, {}, &Point::x);
    const auto [low, high] = std::ranges::minmax(points_, {}, &Point::y);
    // One scale for both: distances in either direction mean the same.
    const double side = std::max({right.x - left.x, high.y - low.y, 1e-12});
    const double middleX = (left.x + right.x) / 2;
    const double middleY = (low.y + high.y) / 2;
    for (Point& each : points_) {
      each.x = 0.5 + (each.x - middleX) / side;
      each.y = 0.5 - (each.y - middleY) / side;
    }
  }
  captionChanged();
}

void DataMapView::setColors(std::vector<QColor> ofPictures, const QString& text) {
  colors_ = std::move(ofPictures);
  text_ = text;
  captionChanged();
}

void DataMapView::setSelected(const std::vector<int>& pictures) {
  chosen_.assign(colors_.size(), 0);
  for (const int picture : pictures)
    if (picture >= 0 && static_cast<std::size_t>(picture) < chosen_.size())
      chosen_[static_cast<std::size_t>(picture)] = 1;
  captionChanged();
}

QString DataMapView::caption() const {
  QStringList parts;
  if (const auto count = std::ranges::count(chosen_, 1); count > 0) parts << tr("Selected: %1.").arg(count);
  for (const QString& each : {text_, note_})
    if (!each.isEmpty()) parts << each;
  return parts.join(QLatin1Char(' '));
}

/// In a narrow window it takes several lines.
void DataMapView::captionChanged() {
  const QRect room(0, 0, std::max(1, width() - 2 * spacing::kMedium), height());
  captionHeight_ = fontMetrics().boundingRect(room, kCaption, caption()).height();
  update();
}

void DataMapView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  captionChanged();
}

QPointF DataMapView::placeOf(const Point& point) const {
  const int caption = captionHeight_ + spacing::kMedium;
  const QRectF room =
      QRectF(rect()).adjusted(spacing::kLarge, spacing::kLarge, -spacing::kLarge, -spacing::kLarge - caption);
  const double side = std::min(room.width(), room.height());
  return room.center() + QPointF((point.x - 0.5) * side, (point.y - 0.5) * side);
}

std::vector<int> DataMapView::within(const QPolygonF& loop) const {
  std::vector<int> pictures;
  for (const Point& each : points_)
    if (loop.containsPoint(placeOf(each), Qt::OddEvenFill)) pictures.push_back(each.picture);
  return pictures;
}

void DataMapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::current();
  for (const Point& each : points_) {
    const auto at = static_cast<std::size_t>(each.picture);
    const QColor color = at < colors_.size() ? colors_[at] : QColor();
    const bool isChosen = at < chosen_.size() && chosen_[at];
    painter.setPen(isChosen          ? QPen(theme.text, 2)
                   : color.isValid() ? QPen(theme.panel, 1)
                                     : QPen(theme.muted, 1));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(placeOf(each), isChosen ? kRadius + 1 : kRadius, isChosen ? kRadius + 1 : kRadius);
  }
  if (loop_.size() > 1) {
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(loop_);
  }
  painter.setPen(theme.muted);
  const QRect lines(spacing::kMedium, height() - captionHeight_ - spacing::kSmall,
                    width() - 2 * spacing::kMedium, captionHeight_);
  painter.drawText(lines, kCaption, caption());
}

const DataMapView::Point* DataMapView::nextTowards(QPointF direction) const {
  QPointF from = rect().center();
  for (const Point& each : points_)
    if (const auto at = static_cast<std::size_t>(each.picture); at < chosen_.size() && chosen_[at]) {
      from = placeOf(each);
      break;
    }
  const Point* nearest = nullptr;
  double least = std::numeric_limits<double>::max();
  for (const Point& each : points_) {
    const QPointF way = placeOf(each) - from;
    const double along = QPointF::dotProduct(way, direction);
    const double aside = std::abs(QPointF::dotProduct(way, {direction.y(), -direction.x()}));
    if (along <= 0.5 || aside > along || along + aside >= least) continue;
    least = along + aside;
    nearest = &each;
  }
  return nearest;
}

void DataMapView::keyPressEvent(QKeyEvent* event) {
  const QPointF direction = event->key() == Qt::Key_Left    ? QPointF(-1, 0)
                            : event->key() == Qt::Key_Right ? QPointF(1, 0)
                            : event->key() == Qt::Key_Up    ? QPointF(0, -1)
                            : event->key() == Qt::Key_Down  ? QPointF(0, 1)
                                                            : QPointF();
  if (direction.isNull()) return QWidget::keyPressEvent(event);
  if (const Point* next = nextTowards(direction)) Q_EMIT selected({next->picture});
}

void DataMapView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) loop_ = QPolygonF({event->position()});
}

void DataMapView::mouseMoveEvent(QMouseEvent* event) {
  if (loop_.isEmpty()) return;
  loop_ << event->position();
  update();
}

void DataMapView::mouseReleaseEvent(QMouseEvent* event) {
  const QPolygonF loop = std::exchange(loop_, {});
  update();
  if (loop.isEmpty()) return;
  const QRectF bounds = loop.boundingRect();
  if (std::max(bounds.width(), bounds.height()) > kLoop) return Q_EMIT selected(within(loop));
  const Point* nearest = nullptr;
  double least = kNear;
  for (const Point& each : points_)
    if (const double away = QLineF(placeOf(each), event->position()).length(); away < least) {
      least = away;
      nearest = &each;
    }
  Q_EMIT selected(nearest == nullptr ? std::vector<int>() : std::vector<int>{nearest->picture});
}

}  // namespace effnet
