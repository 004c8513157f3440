#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

namespace effnet {

/// Draws a single line of plain text in the painter's font and pen, aligned in `room`, and cut with '…' where
/// it does not fit. Shaping costs several times the drawing: words are kept shaped, and numbers, new at each
/// step of a slider, are put together of their font's characters.
void drawCachedText(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text);

/// The width of a line of text in a font, pixels, as it is drawn above.
double cachedTextWidth(const QFont& font, const QString& text);

}  // namespace effnet
