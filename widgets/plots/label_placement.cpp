#include "widgets/plots/label_placement.h"

#include <algorithm>
#include <array>

namespace effnet {
namespace {

constexpr double kMargin = 6;  // pixels of the text's margins, where a line through its own point passes

bool crosses(const QLineF& line, const QRectF& rect) {
  // A level or upright line's rectangle would have no area, and would meet nothing.
  const QRectF around = QRectF(line.p1(), line.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
  if (!around.intersects(rect)) return false;
  const auto side = [&line](const QPointF& corner) {
    return line.dx() * (corner.y() - line.y1()) - line.dy() * (corner.x() - line.x1());
  };
  const auto [least, most] = std::minmax(
      {side(rect.topLeft()), side(rect.topRight()), side(rect.bottomLeft()), side(rect.bottomRight())});
  return least < 0 && most > 0;
}

}  // namespace

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
                                      const QVector<QRectF>& taken, const QVector<QLineF>& lines) {
  static constexpr std::array kSides{Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignVCenter,
                                     Qt::AlignLeft | Qt::AlignTop,     Qt::AlignRight | Qt::AlignBottom,
                                     Qt::AlignLeft | Qt::AlignBottom,  Qt::AlignRight | Qt::AlignTop};
  for (const Qt::Alignment side : kSides) {
    const QRectF rect = rectBeside(point, size, side);
    const auto meets = [&](const QRectF& other) { return other.intersects(rect); };
    if (!area.contains(rect) || std::ranges::any_of(taken, meets)) continue;
    const QRectF text = rect.adjusted(kMargin, 0, -kMargin, 0);
    if (std::ranges::none_of(lines, [&](const QLineF& line) { return crosses(line, text); })) return side;
  }
  return std::nullopt;
}

}  // namespace effnet
