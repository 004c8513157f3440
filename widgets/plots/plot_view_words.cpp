#include "widgets/plots/plot_view.h"

#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace effnet {
namespace {

constexpr double kZoomStep = 1.25;
constexpr qsizetype kMostSpelled = 12;  // values of a series that are all said

}  // namespace

/// "validation: from 0.31 at 1 to 0.94 at 20, lowest 0.31, highest 0.95 at 17".
QString PlotView::wordsOf(const PlotSeries& series) const {
  QStringList all;
  qsizetype first = -1;
  qsizetype last = -1;
  qsizetype high = -1;
  qsizetype low = -1;
  for (qsizetype i = 0; i < series.y.size(); ++i) {
    if (!std::isfinite(series.y[i])) continue;
    if (first < 0) first = low = high = i;
    last = i;
    if (series.y[i] > series.y[high]) high = i;
    if (series.y[i] < series.y[low]) low = i;
    if (all.size() <= kMostSpelled)
      all << tr("%1 at %2").arg(axisText(yAxis_, series.y[i]), axisText(xAxis_, series.x[i]));
  }
  const QString name = series.visible ? series.name : tr("%1 (hidden)").arg(series.name);
  if (first < 0) return tr("%1: no values").arg(name);
  if (all.size() <= kMostSpelled) return tr("%1: %2").arg(name, all.join(QStringLiteral(", ")));
  const auto at = [&](qsizetype i) {
    return tr("%1 at %2").arg(axisText(yAxis_, series.y[i]), axisText(xAxis_, series.x[i]));
  };
  return tr("%1: first %2, last %3, lowest %4, highest %5").arg(name, at(first), at(last), at(low), at(high));
}

QString PlotView::inWords() const {
  QStringList lines{tr("%1 against %2").arg(yAxis_.label, xAxis_.label)};
  for (const PlotSeries& series : series_) lines << wordsOf(series);
  for (const PlotMarker& marker : markers_)
    if (std::isfinite(marker.x))
      lines << tr("%1: marked at %2").arg(marker.label, axisText(xAxis_, marker.x));
  if (series_.isEmpty()) lines << tr("nothing yet");
  return lines.join(QStringLiteral(". "));
}

QString PlotView::nameInWords() const {
  return yAxis_.label.isEmpty() ? tr("Plot") : tr("Plot of %1").arg(yAxis_.label);
}

/// Left and right go from value to value, up and down from series to series; what the pointer would tell is
/// told. Plus, minus and Home zoom and fit.
void PlotView::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
  const int turn = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
  if (step != 0 || turn != 0) return walkTo(turn, step);
  const bool closer = event->key() == Qt::Key_Plus;
  if (event->key() == Qt::Key_Home) return fit();
  if (!closer && event->key() != Qt::Key_Minus) return QWidget::keyPressEvent(event);
  follow_ = false;
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
    axis->scaleRange(closer ? 1 / kZoomStep : kZoomStep, axis->range().center());
  redraw();
}

void PlotView::walkTo(int turn, int step) {
  const auto count = static_cast<int>(series_.size());
  for (int tries = 0; tries < count; ++tries) {
    walkSeries_ = count == 0 ? 0 : (walkSeries_ + turn + count) % count;
    if (turn == 0 || (series_[walkSeries_].visible && !series_[walkSeries_].x.isEmpty())) break;
  }
  if (walkSeries_ >= count || series_[walkSeries_].x.isEmpty()) return;
  const PlotSeries& series = series_[walkSeries_];
  walkPoint_ = std::clamp(walkPoint_ + step, 0, static_cast<int>(series.x.size()) - 1);
  const QPointF pixel(plot_->xAxis->coordToPixel(series.x[walkPoint_]),
                      plot_->yAxis->coordToPixel(series.y[walkPoint_]));
  const QString text = hoverText({walkSeries_, walkPoint_, pixel});
  QToolTip::showText(mapToGlobal(pixel.toPoint()), text, this);
}

}  // namespace effnet
