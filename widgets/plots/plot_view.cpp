#include "widgets/plots/plot_view.h"

#include "widgets/plots/curve_thinning.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/series_colors.h"

#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <utility>

namespace effnet {
namespace {

constexpr double kRoom = 0.06;
constexpr int kMostTicks = 5;
constexpr int kAxisPixels = 70;        // that the value axis takes beside the bars, about
constexpr double kCategoryLean = -25;  // degrees; to the left, where the axis has room
constexpr int kMostInLegendRow = 4;
constexpr int kLegendPixels = 95;      // of an entry of the legend, at least
constexpr int kTickPixels = 32;        // that a tick's number needs above the next one
constexpr int kTickWidth = 44;         // and wide
constexpr qsizetype kLongLine = 2000;  // points; more than that has several in a pixel's column

QColor blended(const QColor& under, const QColor& over, double amount) {
  const auto mix = [amount](int a, int b) { return static_cast<int>(a + (b - a) * amount); };
  return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

/// A tick's number with its SI prefix, so that 385,814,752 reads "386M".
QString siTick(double value, const QLocale& locale) {
  static const char* const prefixes[] = {"", "k", "M", "G", "T", "P"};
  std::size_t step = 0;
  for (; std::abs(value) >= 1000 && step + 1 < std::size(prefixes); ++step) value /= 1000;
  return locale.toString(value, 'g', 4) + QLatin1String(prefixes[step]);
}

/// A linear or logarithmic ticker with such labels.
template <typename Ticker>
class SiTicker : public Ticker {
 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
    return siTick(tick, locale);
  }
};

/// Grows to hold every finite value (every positive one on a logarithmic axis).
struct Extent {
  double low = qInf();
  double high = -qInf();
  bool logarithmic = false;

  void add(double value) {
    if (!std::isfinite(value) || (logarithmic && value <= 0)) return;
    low = std::min(low, value);
    high = std::max(high, value);
  }

  QCPRange withRoom(double lowRoom, double highRoom) const {
    const bool nothing = low > high || (low == 0 && high == 0);  // no value yet, at most the axis's zero
    if (nothing) return logarithmic ? QCPRange(1, 10) : QCPRange(0, 1);
    if (logarithmic) {
      const double span = std::max(std::log10(high / low), 0.3);
      return {low * std::pow(10, -span * lowRoom), high * std::pow(10, span * highRoom)};
    }
    const double span = high > low ? high - low : std::max(1e-9, std::abs(high) * 0.2);
    return {low - span * lowRoom, high + span * highRoom};
  }
};

}  // namespace

PlotView::PlotView(QWidget* parent)
    : QWidget(parent), plot_(makePlotCanvas()), tracer_(new QCPItemTracer(plot_)) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setFocusPolicy(Qt::StrongFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(plot_);
  plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  plot_->setNoAntialiasingOnDrag(true);
  plot_->setPlottingHints(QCP::phCacheLabels | QCP::phFastPolylines);
  plot_->axisRect()->setMinimumMargins(QMargins(8, 4, 10, 4));
  plot_->plotLayout()->insertRow(0);
  plot_->plotLayout()->addElement(0, 0, plot_->legend);
  plot_->plotLayout()->setRowStretchFactor(0, 0.001);
  plot_->plotLayout()->setRowSpacing(0);
  plot_->legend->setMaximumSize(1 << 16, QWIDGETSIZE_MAX);  // without entries it would squeeze the plot below
  plot_->legend->setFillOrder(QCPLegend::foColumnsFirst);
  plot_->legend->setWrap(kMostInLegendRow);
  plot_->legend->setBorderPen(Qt::NoPen);
  plot_->legend->setBrush(Qt::NoBrush);
  plot_->legend->setIconSize(16, 10);
  plot_->legend->setMargins(QMargins(8, 2, 8, 0));
  plot_->legend->setVisible(true);
  tracer_->setStyle(QCPItemTracer::tsCircle);
  tracer_->setSize(9);
  tracer_->position->setType(QCPItemPosition::ptAbsolute);
  tracer_->setVisible(false);
  const auto roomForTicks = [this](const QCPAxis* axis) {
    const QCPAxisRect& rect = *plot_->axisRect();
    const int room = axis == plot_->xAxis ? rect.width() / kTickWidth : rect.height() / kTickPixels;
    return std::clamp(room, 2, kMostTicks);
  };
  connect(plot_, &QCustomPlot::beforeReplot, this, [this, roomForTicks] {
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) axis->ticker()->setTickCount(roomForTicks(axis));
    wrapLegend();
    leanCategories();
    thinCurves();
  });
  connect(plot_, &QCustomPlot::afterLayout, this, &PlotView::arrangeTexts);
  connect(plot_, &QCustomPlot::afterLayout, this, &PlotView::fitLabels);
  connect(plot_, &QCustomPlot::afterLayout, this, [this, roomForTicks] {
    // The layout has left less room than the ticks were made for.
    for (const QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
      if (roomForTicks(axis) < axis->ticker()->tickCount()) return redraw();
  });
  connectMouse();
  applyTheme();
}

/// As many beside each other as there is room for the longest name.
void PlotView::wrapLegend() {
  constexpr int kMark = 32;  // its icon, and what lies between two
  const QFontMetrics metrics(plot_->legend->font());
  int widest = kLegendPixels;
  for (const PlotSeries& one : series_)
    if (!one.name.isEmpty()) widest = std::max(widest, kMark + metrics.horizontalAdvance(one.name));
  const int columns = std::clamp((plot_->width() - kMark / 2) / widest, 1, kMostInLegendRow);
  setProperty("legendColumns", columns);
  if (columns == plot_->legend->wrap()) return;
  plot_->legend->setWrap(columns);
  plot_->legend->setFillOrder(QCPLegend::foColumnsFirst, true);
}

/// A label stands at the middle of its axis: one that is longer than there is room on either side is written
/// smaller.
void PlotView::fitLabels() {
  static constexpr double kSmallest = 5;
  const QPoint middle = plot_->axisRect()->rect().center();
  const auto fit = [this](QCPAxis* axis, int at, int length) {
    QFont font = plot_->legend->font();
    const int room = 2 * std::min(at, length - at) - 4;
    const int wanted = QFontMetrics(font).horizontalAdvance(axis->label());
    if (wanted > room)
      font.setPointSizeF(std::max(kSmallest, font.pointSizeF() * room / std::max(1, wanted)));
    axis->setLabelFont(font);
  };
  fit(plot_->xAxis, middle.x(), plot_->width());
  fit(plot_->yAxis, middle.y(), plot_->height());
}

/// Names of bars that are wider than the room of one would run into each other.
void PlotView::leanCategories() {
  const QFontMetrics metrics(plot_->xAxis->tickLabelFont());
  int widest = 0;
  for (const QString& name : xAxis_.categories) widest = std::max(widest, metrics.horizontalAdvance(name));
  const auto count = std::max<qsizetype>(1, xAxis_.categories.size());
  // Told from the plot's own width: the axes' rectangle depends on the ticks, which depend on its height.
  const bool tight = widest > (plot_->width() - kAxisPixels) / count;
  plot_->xAxis->setTickLabelRotation(tight ? kCategoryLean : 0);
}

void PlotView::redraw() {
  plot_->update();
}

void PlotView::connectMouse() {
  plot_->setMouseTracking(true);
  plot_->setContextMenuPolicy(Qt::CustomContextMenu);
  plot_->installEventFilter(this);
  connect(plot_, &QWidget::customContextMenuRequested, this, &PlotView::showMenu);
  connect(plot_, &QCustomPlot::mouseDoubleClick, this, &PlotView::fit);
  connect(plot_, &QCustomPlot::mouseWheel, this, [this] { follow_ = false; });
  connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
      follow_ = false;
      return;
    }
    const Hit hit = hitAt(event->position());
    if ((hit.series >= 0) != tracer_->visible() || hit.series >= 0) {
      tracer_->setVisible(hit.series >= 0);
      tracer_->position->setCoords(hit.pixel);
      Q_EMIT pointHovered(hit.series >= 0 ? series_[hit.series].name : QString(),
                          hit.series >= 0 ? hit.point : -1);
      redraw();
    }
    if (hit.series >= 0)
      QToolTip::showText(event->globalPosition().toPoint(), hoverText(hit), plot_);
    else
      QToolTip::hideText();
  });
  connect(plot_, &QCustomPlot::mousePress, this,
          [this](QMouseEvent* event) { pressed_ = event->position(); });
  connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
    constexpr double kStill = 4;  // pixels: what moved further has panned
    if (event->button() != Qt::LeftButton || QLineF(pressed_, event->position()).length() > kStill) return;
    const Hit hit = hitAt(event->position());
    if (hit.series >= 0) Q_EMIT pointClicked(series_[hit.series].name, hit.point);
  });
  connect(plot_, &QCustomPlot::legendClick, this,
          [this](QCPLegend*, QCPAbstractLegendItem* item, QMouseEvent* event) {
            if (event->button() != Qt::LeftButton) return;
            if (auto* entry = qobject_cast<QCPPlottableLegendItem*>(item))
              toggleSeries(static_cast<int>(plottables_.indexOf(entry->plottable())));
          });
}

void PlotView::setAxes(const PlotAxis& x, const PlotAxis& y) {
  if (x == xAxis_ && y == yAxis_) return;
  const bool otherScale = x.logarithmic != xAxis_.logarithmic;
  xAxis_ = x;
  yAxis_ = y;
  applyAxis(plot_->xAxis, x);
  applyAxis(plot_->yAxis, y);
  showWhetherEmpty();
  for (int i = 0; otherScale && i < series_.size(); ++i) fillData(i);
  if (follow_) fit();
}

void PlotView::applyAxis(QCPAxis* axis, const PlotAxis& options) {
  axis->setLabel(options.unit.isEmpty() ? options.label
                                        : options.label + QStringLiteral(" (") + options.unit + u')');
  axis->setScaleType(options.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (!options.categories.isEmpty()) {
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = 0; i < options.categories.size(); ++i) ticker->addTick(i, options.categories[i]);
    axis->setTicker(ticker);
    axis->setSubTicks(false);
    axis->setTickLength(0, 0);
  } else if (options.logarithmic) {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new SiTicker<QCPAxisTickerLog>));
  } else {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new SiTicker<QCPAxisTicker>));
  }
  axis->ticker()->setTickCount(kMostTicks);
}

void PlotView::setSeries(const QVector<PlotSeries>& series) {
  QVector<PlotSeries> next = series;
  for (PlotSeries& one : next)
    for (const PlotSeries& old : series_)
      if (old.name == one.name && !old.visible) one.visible = false;
  if (!updateInPlace(next)) {
    series_ = next;
    rebuild();
  }
  placeLabels();
  showWhetherEmpty();
  if (follow_)
    fit();
  else
    redraw();
}

bool PlotView::updateInPlace(const QVector<PlotSeries>& series) {
  if (series.size() != series_.size()) return false;
  for (int i = 0; i < series.size(); ++i)
    if (series[i].name != series_[i].name || series[i].kind != series_[i].kind ||
        series[i].color != series_[i].color || series[i].below.isEmpty() != series_[i].below.isEmpty())
      return false;
  const QVector<PlotSeries> before = std::exchange(series_, series);
  const auto same = [](const QVector<double>& left, const QVector<double>& right) {
    return left.size() == right.size() && left.constData() == right.constData();
  };
  for (int i = 0; i < series_.size(); ++i) {
    if (!same(series_[i].x, before[i].x) || !same(series_[i].y, before[i].y)) fillData(i);
    plottables_[i]->setVisible(series_[i].visible);
    if (bands_[i]) bands_[i]->setVisible(series_[i].visible);
  }
  return true;
}

void PlotView::rebuild() {
  plot_->clearPlottables();
  plottables_.clear();
  bands_.clear();
  const auto isBars = [](const PlotSeries& one) { return one.kind == PlotSeries::Kind::Bars; };
  const int bars = static_cast<int>(std::count_if(series_.begin(), series_.end(), isBars));
  QCPBarsGroup* group = bars > 1 ? new QCPBarsGroup(plot_) : nullptr;
  if (group) group->setSpacing(1);
  for (const PlotSeries& one : series_) {
    addPlottable(one, group, bars);
    addBand(one);
  }
  thinnings_.fill({}, series_.size());
  for (int i = 0; i < series_.size(); ++i) {
    fillData(i);
    stylePlottable(i);
  }
  plot_->legend->setVisible(legendWanted_ && series_.size() > 1);
}

void PlotView::addPlottable(const PlotSeries& series, QCPBarsGroup* group, int bars) {
  if (series.kind == PlotSeries::Kind::Bars) {
    auto* bar = new QCPBars(plot_->xAxis, plot_->yAxis);
    bar->setWidth(0.8 / bars);
    bar->setBarsGroup(group);
    bar->setAntialiased(false);
    bar->setAntialiasedFill(false);
    plottables_ << bar;
  } else {
    QCPGraph* graph = plot_->addGraph();
    if (series.kind == PlotSeries::Kind::Points) graph->setLineStyle(QCPGraph::lsNone);
    if (series.kind != PlotSeries::Kind::Line)
      graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, 7));
    plottables_ << graph;
  }
  plottables_.last()->setName(series.name);
}

void PlotView::addBand(const PlotSeries& series) {
  constexpr double kCap = 5;  // pixels
  bands_ << nullptr;
  auto* graph = qobject_cast<QCPGraph*>(plottables_.last());
  if (!graph || series.below.isEmpty()) return;
  bands_.last() = new QCPErrorBars(plot_->xAxis, plot_->yAxis);
  bands_.last()->setErrorType(QCPErrorBars::etKeyError);
  bands_.last()->setDataPlottable(graph);
  bands_.last()->setWhiskerWidth(kCap);
  bands_.last()->removeFromLegend();
}

void PlotView::fillData(int index) {
  const PlotSeries& one = series_[index];
  QCPAbstractPlottable* plottable = plottables_[index];
  if (auto* bar = qobject_cast<QCPBars*>(plottable)) bar->setData(one.x, one.y, true);
  const bool line = one.kind == PlotSeries::Kind::Line;
  thinnings_[index] = {.wanted = line && !xAxis_.logarithmic && one.x.size() > kLongLine && isRising(one.x)};
  if (auto* graph = qobject_cast<QCPGraph*>(plottable); graph && !thinnings_[index].wanted)
    graph->setData(one.x, one.y, line || !one.below.isEmpty());
  if (QCPErrorBars* band = bands_[index]) {
    band->setData(one.below, one.above);
    band->setVisible(one.visible);
  }
  plottable->setVisible(one.visible);
}

void PlotView::thinCurves() {
  const QCPRange range = plot_->xAxis->range();
  const int columns = std::max(1, qRound(plot_->axisRect()->width() * devicePixelRatioF()));
  for (int i = 0; i < series_.size(); ++i) {
    Thinning& now = thinnings_[i];
    const bool fits = now.columns == columns && now.low == range.lower && now.high == range.upper;
    if (!now.wanted || fits || !series_[i].visible) continue;
    now = {true, range.lower, range.upper, columns};
    const CurvePoints points = thinned(series_[i].x, series_[i].y, range.lower, range.upper, columns);
    static_cast<QCPGraph*>(plottables_[i])->setData(points.x, points.y, true);
  }
}

void PlotView::stylePlottable(int index) {
  const PlotSeries& one = series_[index];
  QCPAbstractPlottable* plottable = plottables_[index];
  const QColor color = one.color.isValid() ? drawnColor(one.color) : palette().color(QPalette::Highlight);
  plottable->setPen(QPen(color, one.kind == PlotSeries::Kind::Bars ? 1 : 1.8, one.dash));
  if (one.kind == PlotSeries::Kind::Bars)
    plottable->setBrush(one.filled ? QBrush(color) : QBrush(Qt::NoBrush));
  if (auto* graph = qobject_cast<QCPGraph*>(plottable); graph && one.kind != PlotSeries::Kind::Line)
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, color,
                                           one.filled ? color : palette().color(QPalette::Base), 7));
  if (bands_[index]) bands_[index]->setPen(QPen(color, 1));
  if (auto* entry = plot_->legend->itemWithPlottable(plottable))
    entry->setTextColor(one.visible ? palette().color(QPalette::Text) : palette().color(QPalette::Mid));
}

void PlotView::setMarkers(const QVector<PlotMarker>& markers) {
  markers_ = markers;
  placeMarkers();
  showWhetherEmpty();
  if (follow_)
    fit();
  else
    redraw();
}

void PlotView::setLegendVisible(bool visible) {
  legendWanted_ = visible;
  plot_->legend->setVisible(visible);
  redraw();
}

void PlotView::fit() {
  Extent x{.logarithmic = xAxis_.logarithmic};
  Extent y{.logarithmic = yAxis_.logarithmic};
  bool bars = false;
  bool labels = false;
  for (int s = 0; s < series_.size(); ++s) {
    const PlotSeries& one = series_[s];
    if (!one.visible) continue;
    bars = bars || one.kind == PlotSeries::Kind::Bars;
    labels = labels || !one.labels.isEmpty();
    if (thinnings_[s].wanted) {
      x.add(one.x.first());
      x.add(one.x.last());
    } else {
      for (double value : one.x) x.add(value);
    }
    for (int i = 0; i < one.below.size(); ++i) {
      x.add(one.x[i] - one.below[i]);
      x.add(one.x[i] + one.above[i]);
    }
    for (double value : one.y) y.add(value);
  }
  for (const PlotMarker& marker : markers_) {
    x.add(marker.x);
    y.add(marker.y);
  }
  const bool zero = (bars || yAxis_.fromZero) && !yAxis_.logarithmic;
  if (zero) y.add(0);
  if (xAxis_.fromZero && !xAxis_.logarithmic) x.add(0);
  follow_ = true;
  if (bars && x.low <= x.high)
    plot_->xAxis->setRange(x.low - 0.6, x.high + 0.6);
  else
    plot_->xAxis->setRange(x.withRoom(kRoom, labels ? 3 * kRoom : kRoom));
  plot_->yAxis->setRange(y.withRoom(zero ? 0 : kRoom, kRoom));
  redraw();
}

void PlotView::toggleSeries(int index) {
  if (index < 0 || index >= series_.size()) return;
  series_[index].visible = !series_[index].visible;
  plottables_[index]->setVisible(series_[index].visible);
  if (bands_[index]) bands_[index]->setVisible(series_[index].visible);
  stylePlottable(index);
  placeLabels();
  redraw();
}

void PlotView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyTheme();
  QWidget::changeEvent(event);
}

bool PlotView::eventFilter(QObject* watched, QEvent* event) {
  if (dragRegion(event)) return true;
  if (event->type() == QEvent::Leave && tracer_->visible()) {
    tracer_->setVisible(false);
    redraw();
  }
  return QWidget::eventFilter(watched, event);
}

void PlotView::applyTheme() {
  const QColor base = palette().color(QPalette::Base);
  const QColor text = palette().color(QPalette::Text);
  const QColor muted = palette().color(QPalette::PlaceholderText);
  const QColor line = palette().color(QPalette::Mid);
  QFont caption = font();
  caption.setPointSizeF(std::max(6.0, caption.pointSizeF() - 1));
  plot_->setBackground(base);
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
    axis->setBasePen(QPen(line));
    axis->setTickPen(QPen(line));
    axis->setSubTickPen(QPen(blended(base, line, 0.6)));
    axis->setTickLabelColor(muted);
    axis->setLabelColor(muted);
    axis->setTickLabelFont(caption);
    axis->setLabelFont(caption);
    axis->grid()->setPen(QPen(blended(base, line, 0.6), 1));
    axis->grid()->setZeroLinePen(QPen(line));
  }
  plot_->legend->setFont(caption);
  plot_->legend->setTextColor(text);
  tracer_->setPen(QPen(text, 1.5));
  for (int i = 0; i < series_.size(); ++i) stylePlottable(i);
  placeLabels();
  placeMarkers();
  placeRegion();
  showWhetherEmpty();
  redraw();
}

}  // namespace effnet
