#pragma once

#include "widgets/plots/plot_series.h"

namespace effnet {

/// Table 2 as figures 1 and 5 draw it: top-1 accuracy against parameters (millions) or FLOPs (billions).
QVector<PlotSeries> accuracySeries(bool againstParams);

/// Table 5 as figure 6 draws it, for one data set.
QVector<PlotSeries> transferSeries(const QString& dataSet);
QStringList transferDataSets();

}  // namespace effnet
