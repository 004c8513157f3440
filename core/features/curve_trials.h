#pragma once

#include "core/features/learning_curve.h"

#include <cstddef>
#include <vector>

namespace effnet {

/// One classifier's answers.
struct Trial {
  std::size_t size = 0;  ///< which of the sizes
  int draw = 0;
  std::vector<int> asked;  ///< rows
  std::vector<char> wrong;
};

/// All trials, and how many pictures of each class every size learnt from.
struct Trials {
  std::vector<int> sizes;
  std::vector<std::vector<double>> learnt;  ///< of each size and class; the whole behind the classes
  std::vector<Trial> all;
  double pictures = 0;  ///< that there are to learn from
};

/// Classifiers on nested parts of the pictures, drawn anew for each draw. Throws Error("bad_value" |
/// "cancelled").
Trials runTrials(const LearningCurveParams& params);

}  // namespace effnet
