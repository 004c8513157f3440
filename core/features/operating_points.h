#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace effnet {

/// What answering "second class" from a probability on brings.
struct OperatingRate {
  double threshold = 0;
  double recall = 0;         ///< share of the second class that is found
  double falsePositive = 0;  ///< share of the first class that is taken for it
  double precision = 0;      ///< of the answers "second class"
};

/// Receiver operating characteristic and precision-recall curve of two classes.
struct OperatingCurve {
  std::vector<OperatingRate> points;  ///< from the highest threshold; one for each probability that occurs
  double rocArea = 0;                 ///< under recall against false positives, ties counted half
  double averagePrecision = 0;        ///< sum of precision × gained recall (as scikit-learn)
};

/// `probabilities`: of the second class; `labels`: 0 or 1. Throws Error("bad_value") unless both classes
/// occur.
OperatingCurve operatingCurve(std::span<const double> probabilities, std::span<const int> labels);

struct OperatingCosts {
  double falsePositive = 1;
  double falseNegative = 1;
};

/// The threshold of the lowest cost on these pictures, in the middle of the probabilities that give it; and
/// by folds, each judged by what the others chose, how many are right and what all cost.
struct ChosenOperatingPoint {
  double threshold = 0.5;
  int right = 0;
  double cost = 0;  ///< mean, of a picture
};
ChosenOperatingPoint chooseOperatingPoint(std::span<const double> probabilities, std::span<const int> labels,
                                          const OperatingCosts& costs, std::uint64_t seed);

}  // namespace effnet
