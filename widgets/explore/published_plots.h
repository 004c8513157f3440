#pragma once

#include "core/protocol/measurement.h"
#include "widgets/models/network_comparison.h"
#include "widgets/plots/plot_series.h"

namespace effnet {

/// Table 2 as figures 1 and 5 draw it: top-1 accuracy against parameters (millions) or FLOPs (billions).
QVector<PlotSeries> accuracySeries(bool againstParams);

/// What table 2 prints for a network by its name, %; NaN for others.
double publishedTop1(const QString& network);

/// The newest answer of each network that was measured as the last of all answers was: on one machine,
/// device, threads and batch.
QVector<Measurement> newestAnswers(const QVector<Measurement>& measurements);

/// Published top-1 accuracy against the latency measured here, milliseconds, for the networks that have both.
QVector<PlotSeries> latencySeries(const QVector<Measurement>& measurements);

/// Milliseconds of this very network among newestAnswers(), or NaN.
double measuredLatency(const QVector<Measurement>& measurements, const PricedNetwork& network);

/// Multiply-adds, counted (billions), as figure 3 scales B0: against the factor on depth, width or resolution
/// alone.
QVector<PlotSeries> dimensionSeries();

/// The same as figure 4 scales width: on four baselines, deeper and of higher resolution.
QVector<PlotSeries> widthSeries();

/// Table 5 as figure 6 draws it, for one data set.
QVector<PlotSeries> transferSeries(const QString& dataSet);

/// What a network costs on the axis of one of these figures (millions of parameters, billions of FLOPs); with
/// the classifier of `dataSet` where one is named.
double costOnAxis(const PricedNetwork& network, bool params, const QString& dataSet);

/// What table 2, or table 5 for a data set, prints for a network by its name, %; NaN for others.
double printedTop1(const QString& network, const QString& dataSet);
QStringList transferDataSets();

}  // namespace effnet
