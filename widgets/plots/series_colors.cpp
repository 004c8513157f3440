#include "widgets/plots/series_colors.h"

namespace effnet {
namespace {

SeriesColors colors = nullptr;

}  // namespace

void setSeriesColors(SeriesColors inTheme) {
  colors = inTheme;
}

QColor drawnColor(const QColor& color) {
  return colors != nullptr ? colors(color) : color;
}

}  // namespace effnet
