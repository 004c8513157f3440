#include "widgets/explore/magnitude_points.h"

#include "widgets/common/theme.h"
#include "widgets/models/published_tables.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace effnet {
namespace {

constexpr char kTable[] = "v2_randaugment";
constexpr int kSizes[] = {128, 192, 300};

QString text(const char* source) {
  return QCoreApplication::translate("effnet::PublishedView", source);
}

/// Printed and own points of one magnitude have one colour.
using Colors = std::map<double, QColor>;

QColor colorOf(Colors& colors, double magnitude) {
  return colors.try_emplace(magnitude, seriesColor(static_cast<int>(colors.size()))).first->second;
}

void addPrinted(ScalingPoints& points, const PublishedTable& table, Colors& colors) {
  for (int row = 0; row < table.rows.size(); ++row) {
    const QString magnitude = table.text(row, "Magnitude");
    PlotSeries series{
        .name = text(QT_TRANSLATE_NOOP("effnet::PublishedView", "printed: magnitude %1")).arg(magnitude),
        .kind = PlotSeries::Kind::LineAndPoints,
        .color = colorOf(colors, table.number(row, "Magnitude"))};
    for (const int size : kSizes) {
      series.x << size;
      series.y << table.number(row, QStringLiteral("%1 px").arg(size));
    }
    points.rows << QVector<int>(series.x.size(), row);
    points.series << series;
  }
}

}  // namespace

ScalingPoints magnitudesAndSizes(const QVector<RunScore>& runs) {
  ScalingPoints points;
  points.table = QLatin1String(kTable);
  Colors colors;
  if (const PublishedTable* table = publishedTable(points.table)) addPrinted(points, *table, colors);
  std::map<double, PlotSeries> own;
  for (const RunScore& run : runs) {
    if (!run.magnitude || run.network.resolution < 1) continue;
    PlotSeries& series = own[*run.magnitude];
    series.x << run.network.resolution;
    series.y << run.top1;
    series.labels << run.name;
  }
  for (auto& [magnitude, series] : own) {
    series.name = text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs: magnitude %1"))
                      .arg(QLocale().toString(magnitude, 'g', 4));
    series.kind = PlotSeries::Kind::Points;
    series.color = colorOf(colors, magnitude);
    series.filled = false;
    points.rows << QVector<int>(series.x.size(), -1);
    points.series << series;
  }
  return points;
}

}  // namespace effnet
