#pragma once

#include "core/features/data_map.h"

#include <array>
#include <vector>

namespace effnet {

/// Barnes and Hut's tree over points of a plane: far groups act as one in their middle.
class PointTree {
 public:
  explicit PointTree(const DataMap& points);

  /// The sum over all other points of q² · (own − other), and of q, with q = 1 / (1 + distance²).
  struct Push {
    double x = 0;
    double y = 0;
    double sum = 0;
  };
  Push pushOn(std::size_t point, double theta) const;

 private:
  struct Node {
    double x = 0;  ///< of the square's middle
    double y = 0;
    double half = 0;
    double massX = 0;  ///< middle of its points
    double massY = 0;
    int points = 0;
    int first = -1;   ///< of four children; -1: a leaf
    int single = -1;  ///< a leaf's point; others at the same place are counted only
  };

  void insert(int node, int point, int depth);
  int childFor(int node, double x, double y) const;
  void split(int node);

  const DataMap& points_;
  std::vector<Node> nodes_;
};

}  // namespace effnet
