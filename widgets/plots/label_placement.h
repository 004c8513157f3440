#pragma once

#include <QLineF>
#include <QRectF>
#include <QVector>
#include <Qt>
#include <optional>

namespace effnet {

/// Where a text of this size, its margins included, lies when `alignment` says which of its edges touches
/// the point. Pixels, downwards.
QRectF rectBeside(const QPointF& point, const QSizeF& size, Qt::Alignment alignment);

/// `wanted`, with those of its edges changed for the opposite ones that would let the text reach out of
/// `area` and can be changed for something better.
Qt::Alignment alignmentInside(const QPointF& point, const QSizeF& size, const QRectF& area,
                              Qt::Alignment wanted);

/// Right or left of the point, or above or below to one side of it, wherever the text is inside `area` and
/// meets neither what is `taken` nor `lines`. Absent where there is no such place.
std::optional<Qt::Alignment> freeSide(const QPointF& point, const QSizeF& size, const QRectF& area,
                                      const QVector<QRectF>& taken, const QVector<QLineF>& lines = {});

}  // namespace effnet
