#include "widgets/explore/scaling_points.h"

#include "core/base/error.h"
#include "core/scaling/cost.h"
#include "widgets/common/theme.h"
#include "widgets/models/published_tables.h"

#include <QCoreApplication>

namespace effnet {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("effnet::PublishedView", source);
}

struct Way {
  const char* word;  ///< in the table
  const char* name;
  Series color;
};

constexpr Way kWays[] = {
    {"baseline", QT_TRANSLATE_NOOP("effnet::PublishedView", "baseline"), Series::Baseline},
    {"depth", QT_TRANSLATE_NOOP("effnet::PublishedView", "depth alone"), Series::Depth},
    {"width", QT_TRANSLATE_NOOP("effnet::PublishedView", "width alone"), Series::Width},
    {"resolution", QT_TRANSLATE_NOOP("effnet::PublishedView", "resolution alone"), Series::Resolution},
    {"compound", QT_TRANSLATE_NOOP("effnet::PublishedView", "compound"), Series::Compound}};

/// "d = 4", "w = 2": what a row scales by, as far as it is printed.
QString factorsOf(const PublishedTable& table, int row) {
  QStringList factors;
  for (const char* name : {"d", "w", "r"})
    if (const QString printed = table.text(row, name); !printed.isEmpty())
      factors << QStringLiteral("%1 = %2").arg(QLatin1String(name), printed);
  return factors.join(QStringLiteral(", "));
}

/// The rows that are scaled this way: points, or with `lines` a line from the baseline of the only model.
void addWay(ScalingPoints& points, const PublishedTable& table, const Way& way, bool lines) {
  PlotSeries series{.name = text(way.name),
                    .kind = lines ? PlotSeries::Kind::LineAndPoints : PlotSeries::Kind::Points,
                    .color = seriesColor(way.color)};
  QVector<int> rows;
  for (int row = 0; row < table.rows.size(); ++row) {
    const QString scaling = table.text(row, "Scaling");
    const bool start = lines && scaling == QLatin1String(kWays[0].word);
    if (scaling != QLatin1String(way.word) && !start) continue;
    series.x << table.number(row, "FLOPs");
    series.y << table.number(row, "Top-1");
    const QString factors = factorsOf(table, row);
    const QString model = table.text(row, "Model");
    series.labels << (start ? QString() : lines ? factors : (model + u' ' + factors).trimmed());
    rows << row;
  }
  points.series << series;
  points.rows << rows;
}

ScalingPoints pointsOf(const char* id, bool lines) {
  ScalingPoints points;
  points.table = QLatin1String(id);
  const PublishedTable* table = publishedTable(points.table);
  for (const Way& way : kWays)
    if (table) addWay(points, *table, way, lines && way.color != Series::Baseline);
  return points;
}

}  // namespace

ScalingPoints fourWays() {
  return pointsOf("table7", true);
}

ScalingPoints threeBaselines() {
  return pointsOf("table3", false);
}

void addRuns(ScalingPoints& points, const QVector<RunScore>& runs, const std::string& family) {
  PlotSeries own{.name = text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs")),
                 .kind = PlotSeries::Kind::Points,
                 .color = seriesColor(Series::Baseline)};
  QVector<int> rows;
  for (const RunScore& run : runs) {
    if (!family.empty() && run.network.family != family) continue;
    try {
      own.x << static_cast<double>(analyzeCost(run.network).totals.macs) / 1e9;
    } catch (const Error&) {
      continue;  // a run whose configuration could not be read
    }
    own.y << run.top1;
    own.labels << run.name;
    rows << -1;
  }
  if (own.x.isEmpty()) return;
  points.series << own;
  points.rows << rows;
}

}  // namespace effnet
