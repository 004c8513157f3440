#include "widgets/plots/plot_view.h"

#include <QMouseEvent>
#include <cmath>
#include <qcustomplot.h>

namespace effnet {
namespace {

constexpr double kGrip = 6;       // pixels to either side of the edge
constexpr int kAreaOpacity = 28;  // of 255

}  // namespace

void PlotView::setRegion(const std::optional<PlotRegion>& region) {
  if (region == region_) return;
  region_ = region;
  placeRegion();
  redraw();
}

void PlotView::placeRegion() {
  if (!region_) {
    if (regionArea_) plot_->removeItem(regionArea_);
    if (regionEdge_) plot_->removeItem(regionEdge_);
    regionArea_ = nullptr;
    regionEdge_ = nullptr;
    return;
  }
  if (!regionArea_) {
    regionArea_ = new QCPItemRect(plot_);
    regionEdge_ = new QCPItemStraightLine(plot_);
    regionArea_->setLayer(QStringLiteral("background"));
    regionArea_->setPen(Qt::NoPen);
    for (QCPItemPosition* corner : {regionArea_->topLeft, regionArea_->bottomRight})
      corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    regionArea_->topLeft->setTypeX(QCPItemPosition::ptAxisRectRatio);
    regionArea_->topLeft->setCoords(0, 0);
    for (QCPItemPosition* end : {regionEdge_->point1, regionEdge_->point2})
      end->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  const bool open = !std::isfinite(region_->to);
  const auto type = open ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords;
  const double to = open ? 1 : region_->to;
  const QColor color = region_->color.isValid() ? region_->color : palette().color(QPalette::Highlight);
  QColor area = color;
  area.setAlpha(kAreaOpacity);
  regionArea_->setBrush(area);
  regionArea_->bottomRight->setTypeX(type);
  regionArea_->bottomRight->setCoords(to, 1);
  regionEdge_->setPen(QPen(color, open ? 1 : 2));
  regionEdge_->point1->setTypeX(type);
  regionEdge_->point2->setTypeX(type);
  regionEdge_->point1->setCoords(to, 0);
  regionEdge_->point2->setCoords(to, 1);
}

bool PlotView::isOnRegionEdge(const QPointF& position) const {
  const QRect area = plot_->axisRect()->rect();
  if (!region_ || !region_->movable || position.y() < area.top() || position.y() > area.bottom())
    return false;
  const double edge =
      std::isfinite(region_->to) ? plot_->xAxis->coordToPixel(region_->to) : double(area.right());
  return std::abs(position.x() - edge) <= kGrip;
}

/// Whether the event was one of the edge's: it is not panning then.
bool PlotView::dragRegion(QEvent* event) {
  const auto type = event->type();
  if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
    return false;
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (type == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton &&
      isOnRegionEdge(mouse->position()))
    return regionHeld_ = true;
  if (type == QEvent::MouseButtonRelease && regionHeld_) {
    regionHeld_ = false;
    return true;
  }
  if (type != QEvent::MouseMove) return false;
  if (!regionHeld_) {
    plot_->setCursor(isOnRegionEdge(mouse->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    return false;
  }
  const QRect area = plot_->axisRect()->rect();
  const double x = std::max<double>(area.left(), mouse->position().x());
  Q_EMIT regionMoved(x >= area.right() ? qInf() : plot_->xAxis->pixelToCoord(x));
  return true;
}

}  // namespace effnet
