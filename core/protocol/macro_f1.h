#pragma once

#include <vector>

namespace effnet {

/// Mean F1 of the classes that have images or are predicted (rows of the confusion matrix: true, columns:
/// predicted), as scikit-learn's f1_score(average="macro"); NaN where there is none. A class that is only one
/// of both has an F1 of 0 there and in classScores().
double macroF1(const std::vector<std::vector<int>>& confusion);

}  // namespace effnet
