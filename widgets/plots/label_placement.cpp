#include "widgets/plots/label_placement.h"

#include <algorithm>

namespace effnet {

QRectF rectBeside(const QPointF& point, const QSizeF& size, Qt::Alignment alignment) {
  QRectF rect(point, size);
  if (alignment & Qt::AlignRight) rect.moveRight(point.x());
  if (alignment & Qt::AlignBottom) rect.moveBottom(point.y());
  if (alignment & Qt::AlignVCenter) rect.moveTop(point.y() - size.height() / 2);
  return rect;
}

Qt::Alignment alignmentInside(const QPointF& point, const QSizeF& size, const QRectF& area,
                              Qt::Alignment wanted) {
  const auto outside = [&](Qt::Alignment alignment) {
    const QRectF rect = rectBeside(point, size, alignment);
    return std::max(0.0, area.left() - rect.left()) + std::max(0.0, rect.right() - area.right()) +
           std::max(0.0, area.top() - rect.top()) + std::max(0.0, rect.bottom() - area.bottom());
  };
  for (const Qt::Alignment edges : {Qt::AlignLeft | Qt::AlignRight, Qt::AlignTop | Qt::AlignBottom}) {
    const Qt::Alignment opposite = wanted ^ edges;
    if (outside(opposite) < outside(wanted)) wanted = opposite;
  }
  return wanted;
}

std::optional<Qt::Alignment> freeSide(const QPointF& point, const QSizeF& size, const QRectF& area,
                                      const QVector<QRectF>& taken) {
  for (const Qt::AlignmentFlag side : {Qt::AlignLeft, Qt::AlignRight}) {
    const Qt::Alignment alignment = side | Qt::AlignVCenter;
    const QRectF rect = rectBeside(point, size, alignment);
    const bool meets =
        std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
    if (area.contains(rect) && !meets) return alignment;
  }
  return std::nullopt;
}

}  // namespace effnet
