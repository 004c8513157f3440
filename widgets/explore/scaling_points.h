#pragma once

#include "widgets/explore/run_score.h"
#include "widgets/plots/plot_series.h"

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

/// Adds what the user's runs of a family reached, against the multiply-adds counted.
void addRuns(ScalingPoints& points, const QVector<RunScore>& runs, const std::string& family);

}  // namespace effnet
