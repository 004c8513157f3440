#pragma once

#include "widgets/plots/plot_series.h"

class QCustomPlot;

namespace effnet {

/// One line a value: series, x (a category's name where there are categories), y, label. RFC 4180.
QString plotCsv(const QVector<PlotSeries>& series, const PlotAxis& x, const PlotAxis& y);

/// Draws the plot into a .png (twice the screen's size), .svg or .pdf. False when the file cannot be written
/// or the suffix is another; `error` says which.
bool savePlotImage(QCustomPlot& plot, const QString& file, QString* error);

}  // namespace effnet
