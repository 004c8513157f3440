#include "widgets/explore/published_plots.h"

#include "widgets/common/theme.h"
#include "widgets/models/published_tables.h"

#include <QCoreApplication>
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

QStringList transferDataSets() {
  QStringList names;
  const PublishedTable* table = publishedTable("table5");
  for (int row = 0; table && row < table->rows.size(); ++row)
    if (const QString name = table->text(row, "Data set"); !names.contains(name)) names << name;
  return names;
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
