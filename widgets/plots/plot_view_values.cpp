#include "widgets/plots/plot_export.h"
#include "widgets/plots/plot_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace effnet {
namespace {

constexpr double kHoverPixels = 28;

}  // namespace

/// The points that a pointer at this place may mean; of a long line only those around it.
std::pair<int, int> PlotView::pointsNear(int series, double pixel) const {
  const QVector<double>& x = series_[series].x;
  if (!thinnings_[series].wanted) return {0, static_cast<int>(x.size())};
  const double left = plot_->xAxis->pixelToCoord(pixel - kHoverPixels);
  const double right = plot_->xAxis->pixelToCoord(pixel + kHoverPixels);
  return {static_cast<int>(std::lower_bound(x.begin(), x.end(), left) - x.begin()),
          static_cast<int>(std::upper_bound(x.begin(), x.end(), right) - x.begin())};
}

PlotView::Hit PlotView::hitAt(const QPointF& position) const {
  Hit best;
  double nearest = kHoverPixels;
  for (int s = 0; s < series_.size(); ++s) {
    const PlotSeries& one = series_[s];
    if (!one.visible) continue;
    const auto [begin, end] = pointsNear(s, position.x());
    for (int i = begin; i < end; ++i) {
      QPointF pixel(plot_->xAxis->coordToPixel(one.x[i]), plot_->yAxis->coordToPixel(one.y[i]));
      double distance = std::hypot(pixel.x() - position.x(), pixel.y() - position.y());
      if (auto* bars = qobject_cast<QCPBars*>(plottables_[s])) {
        const QPointF middle = bars->dataPixelPosition(i);
        const double half =
            std::abs(plot_->xAxis->coordToPixel(bars->width()) - plot_->xAxis->coordToPixel(0)) / 2;
        pixel = QPointF(middle.x(), pixel.y());
        distance = std::abs(position.x() - middle.x()) <= half ? 0 : qInf();
      }
      if (distance >= nearest) continue;
      nearest = distance;
      best = {s, i, pixel};
    }
  }
  return plot_->axisRect()->rect().contains(position.toPoint()) ? best : Hit();
}

QString PlotView::valueAt(const QPointF& position) const {
  const Hit hit = hitAt(position);
  return hit.series < 0 ? QString() : hoverText(hit);
}

QString PlotView::hoverText(const Hit& hit) const {
  const PlotSeries& one = series_[hit.series];
  const QString drawn = one.labels.value(hit.point);
  const QString own = drawn.isEmpty() ? one.names.value(hit.point) : drawn;
  const QString name = own.isEmpty() ? one.name : own + QStringLiteral(" · ") + one.name;
  const auto line = [this](const PlotAxis& axis, double value) {
    const QString text = axisText(axis, value);
    return u'\n' + (axis.label.isEmpty() ? text : axis.label + QStringLiteral(": ") + text);
  };
  QString reach;
  if (const int i = hit.point; i < one.below.size())
    reach = QStringLiteral(" (%1 – %2)")
                .arg(axisText(xAxis_, one.x[i] - one.below[i]), axisText(xAxis_, one.x[i] + one.above[i]));
  return name + line(xAxis_, one.x[hit.point]) + reach + line(yAxis_, one.y[hit.point]);
}

QString PlotView::axisText(const PlotAxis& axis, double value) const {
  if (const int index = static_cast<int>(value); index >= 0 && index < axis.categories.size())
    return axis.categories[index];
  const QLocale locale;
  const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
  const QString number =
      whole ? locale.toString(static_cast<qlonglong>(value)) : locale.toString(value, 'g', 6);
  return axis.unit.isEmpty() ? number : number + u' ' + axis.unit;
}

void PlotView::showMenu(const QPoint& position) {
  QMenu menu(this);
  menu.addAction(tr("Fit"), this, &PlotView::fit);
  menu.addSeparator();
  menu.addAction(tr("Copy picture"), this,
                 [this] { QGuiApplication::clipboard()->setPixmap(plot_->toPixmap(0, 0, 2)); });
  menu.addAction(tr("Copy values (CSV)"), this, [this] { QGuiApplication::clipboard()->setText(csv()); });
  menu.addAction(tr("Export…"), this, &PlotView::exportWithDialog);
  menu.exec(plot_->mapToGlobal(position));
}

void PlotView::exportWithDialog() {
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Export the plot"), tr("plot") + QStringLiteral(".png"),
      tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf);;Values, CSV (*.csv)"));
  QString error;
  if (!file.isEmpty() && !exportTo(file, &error)) Q_EMIT exportFailed(error);
}

QString PlotView::csv() const {
  return plotCsv(series_, xAxis_, yAxis_);
}

bool PlotView::exportTo(const QString& file, QString* error) {
  thinCurves();  // a plot that was never on the screen has drawn nothing yet
  if (!file.endsWith(".csv", Qt::CaseInsensitive)) return savePlotImage(*plot_, file, error);
  QSaveFile out(file);
  const QByteArray bytes = csv().toUtf8();
  if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) return true;
  if (error) *error = out.errorString();
  return false;
}

}  // namespace effnet
