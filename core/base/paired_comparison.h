#pragma once

#include "core/base/proportion.h"

#include <cstddef>
#include <string>
#include <vector>

namespace effnet {

/// Which of the same pictures a network had right.
struct PairedAnswers {
  std::string name;
  std::vector<char> right;
};

struct PairComparison {
  std::size_t first = 0;  ///< of the networks
  std::size_t second = 0;
  int onlyFirst = 0;  ///< pictures that only this one has right
  int onlySecond = 0;
  double p = 1;         ///< McNemar's, exact, two-sided
  double adjusted = 1;  ///< for the number of pairs (Holm 1979)
};

/// Fewer than this in a hundred chances: they differ.
inline constexpr double kDiffer = 0.05;

struct PairedComparison {
  struct Standing {
    std::size_t network = 0;
    int right = 0;
    double accuracy = 0;
    Interval interval;
    bool tiedWithBest = true;  ///< these pictures do not tell it from the first
  };
  std::vector<Standing> ranking;  ///< best first
  std::vector<PairComparison> pairs;
};

/// Throws Error("bad_value") unless there are two or more with equally many pictures, at least one.
PairedComparison comparePaired(const std::vector<PairedAnswers>& networks);

}  // namespace effnet
