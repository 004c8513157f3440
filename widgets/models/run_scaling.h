#pragma once

#include "core/scaling/network_spec.h"

#include <vector>

namespace effnet {

/// Which way a network was scaled up from another one.
enum class ScalingKind { Baseline, Compound, Depth, Width, Resolution, Other };

/// Compares two networks of one family by their coefficients and input sizes; Other where the families differ
/// or something became smaller.
ScalingKind scalingBetween(const NetworkSpec& base, const NetworkSpec& scaled);

/// The φ of a network that was scaled from its family's baseline by all three of the paper's coefficients;
/// NaN for any other.
double compoundPhi(const NetworkSpec& network);

/// One run as a point of accuracy against cost.
struct ScoredRun {
  NetworkSpec network;
  double macs = 0;
  double score = 0;  ///< e.g. accuracy, percent
};

/// The networks of one way of scaling, by rising cost, with the spread over seeds.
struct ScalingLine {
  struct Point {
    double macs = 0;
    double mean = 0;
    double low = 0;
    double high = 0;
    int runs = 0;
  };

  std::string family;
  ScalingKind kind = ScalingKind::Other;
  std::vector<Point> points;
  std::vector<std::size_t> runs;  ///< indices of the runs behind them, any order
};

/// Joins runs to lines as the paper's figure 8 does: each family's cheapest network is the baseline, and
/// every way of scaling begins there.
std::vector<ScalingLine> scalingLines(const std::vector<ScoredRun>& runs);

/// Which runs stand beside each other in a figure 7 of one's own: of the family with the most ways of scaling
/// the best run of the baseline, then of depth, width, resolution and compound. Indices; empty without two of
/// them.
std::vector<std::size_t> figureSeven(const std::vector<ScoredRun>& runs);

}  // namespace effnet
