#include "widgets/explore/scaling_points.h"

#include "core/base/error.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"
#include "widgets/common/theme.h"
#include "widgets/models/published_tables.h"
#include "widgets/models/run_scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

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

ScalingPoints oneDimension() {
  ScalingPoints points = fourWays();
  for (qsizetype i = points.series.size() - 1; i >= 0; --i)
    if (points.series[i].name == text(kWays[4].name)) {
      points.series.removeAt(i);
      points.rows.removeAt(i);
    }
  return points;
}

SeriesOfRun runsOf(const std::string& family) {
  return [family](const NetworkSpec& network) {
    return family.empty() || network.family == family
               ? text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs"))
               : QString();
  };
}

SeriesOfRun runsOfOneDimension() {
  return [](const NetworkSpec& network) {
    switch (scalingBetween(familyBaseline("efficientnet"), network)) {
      case ScalingKind::Baseline:
        return text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs: baseline"));
      case ScalingKind::Depth:
        return text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs: depth alone"));
      case ScalingKind::Width:
        return text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs: width alone"));
      case ScalingKind::Resolution:
        return text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs: resolution alone"));
      case ScalingKind::Compound:
      case ScalingKind::Other:
        break;
    }
    return QString();
  };
}

SeriesOfRun runsOfWidth() {
  return [](const NetworkSpec& network) {
    constexpr double kNear = 0.03;  // 1.3 times 224 is 291.2 pixels; sweeps round it to 288, 291 or 299
    const NetworkSpec base = familyBaseline("efficientnet");
    if (network.family != base.family || network.width < 1) return QString();
    const double side = static_cast<double>(network.resolution) / base.resolution;
    for (const double depth : {1.0, 2.0})
      for (const double resolution : {1.0, 1.3})
        if (std::abs(network.depth - depth) < kNear && std::abs(side / resolution - 1) < kNear)
          return text(QT_TRANSLATE_NOOP("effnet::PublishedView", "your runs: d = %1, r = %2"))
              .arg(depth)
              .arg(resolution);
    return QString();
  };
}

void addRuns(ScalingPoints& points, const QVector<RunScore>& runs, const SeriesOfRun& seriesOf) {
  QVector<PlotSeries> own;
  for (const RunScore& run : runs) {
    try {
      const QString name = seriesOf(run.network);
      if (name.isEmpty()) continue;
      const double macs = static_cast<double>(analyzeCost(run.network).totals.macs) / 1e9;
      auto found =
          std::find_if(own.begin(), own.end(), [&](const PlotSeries& one) { return one.name == name; });
      if (found == own.end())
        found = own.insert(own.end(), PlotSeries{.name = name,
                                                 .kind = PlotSeries::Kind::Points,
                                                 .color = seriesColor(static_cast<int>(own.size())),
                                                 .filled = false});
      found->x << macs;
      found->y << run.top1;
      found->labels << run.name;
    } catch (const Error&) {
      continue;  // a run whose configuration could not be read
    }
  }
  for (const PlotSeries& one : own) {
    points.series << one;
    points.rows << QVector<int>(one.x.size(), -1);
  }
}

}  // namespace effnet
