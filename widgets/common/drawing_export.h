#pragma once

#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace effnet {

/// Draws onto a page of this size, in device-independent pixels, and saves it by the suffix: .svg, .pdf (one
/// page) or .png (twice the pixels, sharp in slides). False with `error` filled in where that fails.
bool saveDrawing(const std::function<void(QPainter& painter)>& draw, const QSizeF& size, const QString& file,
                 QString* error);

}  // namespace effnet
