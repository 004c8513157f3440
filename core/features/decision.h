#pragma once

#include "core/base/proportion.h"
#include "core/protocol/decision.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace effnet {

struct DecisionParams {
  std::span<const double> logits;  ///< rows × classes
  std::span<const int> labels;     ///< of each row
  int classes = 2;
  std::optional<double> precision = {};  ///< share of the accepted answers that is to be right
  double errorCost = 20;                 ///< of a wrong answer, where an answer that is rejected costs 1
  std::uint64_t seed = 0;
};

/// A share of the pictures is answered, the rest is left to a person.
struct CoveragePoint {
  double minProbability = 0;
  double coverage = 0;
  double accuracy = 0;  ///< of those answered
};

struct ChosenDecision {
  Decision decision;
  double temperature = 1;        ///< that the logits are to be divided by
  double calibrationBefore = 0;  ///< expected calibration error
  double calibrationAfter = 0;
  /// By five folds: each picture is accepted or not by what the others chose, which choosing does not
  /// flatter.
  int accepted = 0;
  int acceptedRight = 0;
  double coverage = 0;
  double accuracy = 0;
  Interval interval;
  std::vector<CoveragePoint> curve;  ///< from everything answered to a tenth
};

/// Temperature scaling (Guo et al. 2017), then the least threshold of confidence with the precision that is
/// asked for, or that of the lowest cost; the threshold of energy is what 99 of 100 pictures stay below.
/// Throws Error("bad_value") where no threshold gives that precision, naming the best that there is.
ChosenDecision chooseDecision(const DecisionParams& params);

}  // namespace effnet
