#pragma once

#include "core/features/feature_table.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace effnet {

/// A place for each picture, such that alike ones lie near each other. Of no unit.
using DataMap = std::vector<std::array<double, 2>>;

/// The two directions in which centred features differ most, by subspace iteration. The same on every start;
/// of each direction the sign with the larger extreme is positive.
DataMap principalMap(const FeatureTable& normalized);

/// Share of the features' variance that these two directions have, 0…1.
double varianceShown(const FeatureTable& normalized, const DataMap& map);

struct TsneParams {
  const FeatureTable& normalized;
  double perplexity = 30;  ///< neighbours that count; less where there are too few pictures
  int iterations = 750;
  double theta = 0.5;  ///< of Barnes and Hut: 0 is exact
  int threads = 1;
  std::stop_token stop = {};
  std::function<void(int done, int total)> progress = {};
};

/// t-SNE (van der Maaten and Hinton 2008) by Barnes and Hut's tree (van der Maaten 2014), begun from
/// principalMap(), so that it is the same on every start. Neighbourhoods are as seen, distances between far
/// groups mean nothing. Throws Error("cancelled").
DataMap tsneMap(const TsneParams& params);

/// Of each row its nearest others, by the squared distance, the nearest first.
struct Neighbour {
  int row = 0;
  float distance = 0;  ///< squared
};
std::vector<std::vector<Neighbour>> nearestOthers(const FeatureTable& table, std::size_t count, int threads,
                                                  const std::stop_token& stop = {});

/// The gradient's repulsive part by a tree, for the tests: of each point, with their common sum.
struct Repulsion {
  DataMap forces;
  double sum = 0;
};
Repulsion repulsionOf(const DataMap& map, double theta, int threads = 1);

}  // namespace effnet
