#include "widgets/explore/published_plots.h"

#include "core/scaling/families.h"
#include "widgets/common/theme.h"
#include "widgets/models/latency_settings.h"
#include "widgets/models/measurement_model.h"
#include "widgets/models/published_tables.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("effnet::PublishedView", source);
}

PlotSeries points(const QString& name, int color, PlotSeries::Kind kind) {
  PlotSeries series;
  series.name = name;
  series.kind = kind;
  series.color = color < 0 ? seriesColor(Series::Baseline) : seriesColor(color);
  return series;
}

void append(PlotSeries& series, double x, double y, const QString& label) {
  if (!std::isfinite(x) || !std::isfinite(y)) return;
  series.x << x;
  series.y << y;
  series.labels << label;
}

}  // namespace

QVector<PlotSeries> accuracySeries(bool againstParams) {
  PlotSeries ours = points(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "EfficientNet")), 0,
                           PlotSeries::Kind::LineAndPoints);
  PlotSeries others =
      points(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "others")), -1, PlotSeries::Kind::Points);
  others.filled = false;
  const PublishedTable* table = publishedTable("table2");
  for (int row = 0; table && row < table->rows.size(); ++row) {
    const QString model = table->text(row, "Model");
    const bool own = model.startsWith("EfficientNet");
    append(own ? ours : others, table->number(row, againstParams ? "Parameters" : "FLOPs"),
           table->number(row, "Top-1"), own ? model.section(u'-', -1) : model);
  }
  return {ours, others};
}

double publishedTop1(const QString& network) {
  const PublishedTable* table = publishedTable("table2");
  for (int row = 0; table && row < table->rows.size(); ++row)
    if (table->text(row, "Model") == network) return table->number(row, "Top-1");
  return qQNaN();
}

QVector<Measurement> newestAnswers(const QVector<Measurement>& measurements) {
  const QVector<Measurement> settings = answerSettings(measurements);
  return settings.isEmpty() ? settings : answersOf(measurements, settings.first());
}

QVector<PlotSeries> latencySeries(const QVector<Measurement>& measurements) {
  PlotSeries ours =
      points(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "EfficientNet")), 0, PlotSeries::Kind::Points);
  PlotSeries others =
      points(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "others")), -1, PlotSeries::Kind::Points);
  others.filled = false;
  for (const Measurement& one : newestAnswers(measurements)) {
    const QString name = networkName(one);
    const bool own = name.startsWith("EfficientNet");
    append(own ? ours : others, one.medianMs, publishedTop1(name), own ? name.section(u'-', -1) : name);
  }
  return {ours, others};
}

double measuredLatency(const QVector<Measurement>& measurements, const PricedNetwork& network) {
  const Counts& totals = network.analysis.totals;
  for (const Measurement& one : newestAnswers(measurements))
    if (one.isOf(network.spec(), totals.params, totals.macs)) return one.medianMs;
  return qQNaN();
}

PlotSeries countedCurve(const QString& name, int color, double most, Scaling (*scaling)(double)) {
  constexpr double kStep = 0.05;
  const NetworkSpec baseline = familyBaseline("efficientnet");
  PlotSeries curve = points(name, color, PlotSeries::Kind::Line);
  curve.dash = seriesDash(color);
  for (int i = 0; 1 + i * kStep <= most + 1e-9; ++i) {
    const double factor = 1 + i * kStep;
    curve.x << factor;
    curve.y << static_cast<double>(analyzeCost(scaleNetwork(baseline, scaling(factor))).totals.macs) / 1e9;
  }
  return curve;
}

QVector<PlotSeries> dimensionSeries() {
  using S = Series;
  return {countedCurve(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "depth alone")),
                       static_cast<int>(S::Depth), 8,
                       [](double f) {
                         return Scaling{f, 1, 1};
                       }),
          countedCurve(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "width alone")),
                       static_cast<int>(S::Width), 5,
                       [](double f) {
                         return Scaling{1, f, 1};
                       }),
          countedCurve(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "resolution alone")),
                       static_cast<int>(S::Resolution), 2.5, [](double f) {
                         return Scaling{1, 1, f};
                       })};
}

QVector<PlotSeries> widthSeries() {
  constexpr double kMost = 4;
  return {countedCurve("d = 1, r = 1", 0, kMost,
                       [](double f) {
                         return Scaling{1, f, 1};
                       }),
          countedCurve("d = 2, r = 1", 1, kMost,
                       [](double f) {
                         return Scaling{2, f, 1};
                       }),
          countedCurve("d = 1, r = 1.3", 2, kMost,
                       [](double f) {
                         return Scaling{1, f, 1.3};
                       }),
          countedCurve("d = 2, r = 1.3", 3, kMost, [](double f) {
            return Scaling{2, f, 1.3};
          })};
}

QStringList transferDataSets() {
  QStringList names;
  const PublishedTable* table = publishedTable("table5");
  for (int row = 0; table && row < table->rows.size(); ++row)
    if (const QString name = table->text(row, "Data set"); !names.contains(name)) names << name;
  return names;
}

double costOnAxis(const PricedNetwork& network, bool params, const QString& dataSet) {
  const Counts& totals = network.analysis.totals;
  if (!params) return static_cast<double>(totals.macs) / 1e9;
  const PublishedTable* table = publishedTable("table5");
  const int classes = table ? table->classes.value(dataSet) : 0;
  if (classes == 0) return static_cast<double>(totals.params) / 1e6;
  const std::int64_t perClass = featureChannels(network.spec()) + 1;
  return static_cast<double>(totals.params + perClass * (classes - network.spec().classes)) / 1e6;
}

double printedTop1(const QString& network, const QString& dataSet) {
  const PublishedTable* table = publishedTable("table5");
  for (int row = 0; !dataSet.isEmpty() && table && row < table->rows.size(); ++row)
    if (table->text(row, "Data set") == dataSet && table->text(row, "EfficientNet") == network)
      return table->number(row, "EfficientNet top-1");
  return dataSet.isEmpty() ? publishedTop1(network) : qQNaN();
}

QVector<PlotSeries> transferSeries(const QString& dataSet) {
  PlotSeries ours = points(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "EfficientNet")), 0,
                           PlotSeries::Kind::LineAndPoints);
  PlotSeries others =
      points(text(QT_TRANSLATE_NOOP("effnet::PublishedView", "others")), -1, PlotSeries::Kind::Points);
  others.filled = false;
  const PublishedTable* table = publishedTable("table5");
  for (int row = 0; table && row < table->rows.size(); ++row) {
    if (table->text(row, "Data set") != dataSet) continue;
    append(others, table->number(row, "Parameters"), table->number(row, "Top-1"), table->text(row, "Model"));
    append(ours, table->number(row, "EfficientNet parameters"), table->number(row, "EfficientNet top-1"),
           table->text(row, "EfficientNet").section(u'-', -1));
  }
  return {ours, others};
}

}  // namespace effnet
