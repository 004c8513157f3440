#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

namespace effnet {

/// Draws a single line of plain text in the painter's font and pen, aligned in `room`, and cut with '…' where
/// it does not fit. What was drawn lately is kept shaped: shaping costs several times the drawing, and a
/// slider brings the same numbers back again and again.
void drawCachedText(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text);

/// The width of a line of text in a font, pixels, from the same store.
double cachedTextWidth(const QFont& font, const QString& text);

}  // namespace effnet
