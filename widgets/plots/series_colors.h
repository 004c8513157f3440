#pragma once

#include <QColor>

namespace effnet {

using SeriesColors = QColor (*)(const QColor&);

/// How plots ask for a series' colour in the theme in use: what was set under the other theme is drawn in
/// this one's. Unset, colours stay as they are.
void setSeriesColors(SeriesColors inTheme);

QColor drawnColor(const QColor& color);

}  // namespace effnet
