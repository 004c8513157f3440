#pragma once

#include "widgets/explore/run_score.h"
#include "widgets/plots/plot_series.h"

#include <functional>

namespace effnet {

/// Rows of a printed table as points of accuracy against FLOPs, by the way of scaling.
struct ScalingPoints {
  QString table;  ///< its id
  QVector<PlotSeries> series;
  QVector<QVector<int>> rows;  ///< of the table, of each series' points; −1 for what is no row
};

/// Table 7: B0 scaled four ways, which figure 8 draws.
ScalingPoints fourWays();

/// Table 3: MobileNets and ResNet.
ScalingPoints threeBaselines();

/// Figure 3: the three of its points that table 7 prints.
ScalingPoints oneDimension();

/// The series that a run's network belongs to; empty for none.
using SeriesOfRun = std::function<QString(const NetworkSpec&)>;

/// Of a family, or of all where it is empty.
SeriesOfRun runsOf(const std::string& family);
/// Of B0 and what is scaled from it in one dimension, by the dimension.
SeriesOfRun runsOfOneDimension();
/// Of B0 made wider, on one of figure 4's four baselines, by the baseline.
SeriesOfRun runsOfWidth();

/// Adds what the user's runs reached, against the multiply-adds counted.
void addRuns(ScalingPoints& points, const QVector<RunScore>& runs, const SeriesOfRun& seriesOf);

}  // namespace effnet
