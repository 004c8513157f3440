#include "core/features/data_map.h"

#include "core/base/error.h"
#include "core/base/rng.h"
#include "core/features/parallel_rows.h"
#include "core/features/point_tree.h"
#include "core/features/products.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

using Vector = std::vector<float>;

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return sum;
}

/// Of length 1 and at right angles to each other, in place (Gram and Schmidt). Nothing left is all zeros.
void orthonormalize(std::vector<Vector>& basis) {
  for (std::size_t k = 0; k < basis.size(); ++k) {
    for (std::size_t before = 0; before < k; ++before) {
      const auto share = static_cast<float>(dot(basis[k], basis[before]));
      for (std::size_t i = 0; i < basis[k].size(); ++i) basis[k][i] -= share * basis[before][i];
    }
    const double length = std::sqrt(dot(basis[k], basis[k]));
    for (float& each : basis[k]) each = length > 1e-9 ? static_cast<float>(each / length) : 0.0F;
  }
}

/// The table's rows along each direction; directions lie one after another.
std::vector<float> along(const FeatureTable& table, const std::vector<Vector>& basis) {
  const auto width = static_cast<std::size_t>(table.dimensions);
  std::vector<float> directions;
  for (const Vector& each : basis) directions.insert(directions.end(), each.begin(), each.end());
  std::vector<float> out(table.rows() * basis.size());
  for (std::size_t row = 0; row < table.rows(); ++row)
    dotEach(table.row(row).data(), directions.data(), basis.size(), width, out.data() + row * basis.size());
  return out;
}

/// The covariance times each direction.
void turn(const FeatureTable& table, std::vector<Vector>& basis) {
  const auto width = static_cast<std::size_t>(table.dimensions);
  const std::vector<float> values = along(table, basis);
  std::vector<float> sums(basis.size() * width);
  for (std::size_t row = 0; row < table.rows(); ++row)
    addEach(table.row(row).data(), values.data() + row * basis.size(), basis.size(), width, sums.data());
  for (std::size_t k = 0; k < basis.size(); ++k)
    std::copy_n(sums.begin() + static_cast<std::ptrdiff_t>(k * width), width, basis[k].begin());
}

}  // namespace

DataMap principalMap(const FeatureTable& normalized) {
  constexpr std::size_t kDirections = 6;  // more than are shown: they come out clearer
  constexpr int kTurns = 30;
  const auto width = static_cast<std::size_t>(normalized.dimensions);
  std::vector<Vector> basis(std::min(kDirections, width), Vector(width));
  Rng random(1);
  for (Vector& each : basis)
    for (float& value : each) value = static_cast<float>(random.normal());
  orthonormalize(basis);
  for (int i = 0; i < kTurns; ++i) {
    turn(normalized, basis);
    orthonormalize(basis);
  }
  basis.resize(2, Vector(width));
  const std::vector<float> values = along(normalized, basis);
  DataMap map(normalized.rows());
  for (std::size_t row = 0; row < map.size(); ++row)
    map[row] = {static_cast<double>(values[2 * row]), static_cast<double>(values[2 * row + 1])};
  for (std::size_t axis = 0; axis < 2 && !map.empty(); ++axis) {
    const auto extreme =
        std::ranges::max(map, {}, [axis](const auto& at) { return std::abs(at[axis]); })[axis];
    if (extreme < 0)
      for (auto& at : map) at[axis] = -at[axis];
  }
  return map;
}

double varianceShown(const FeatureTable& normalized, const DataMap& map) {
  double all = 0;
  double shown = 0;
  for (const float each : normalized.values) all += static_cast<double>(each) * static_cast<double>(each);
  for (const auto& [x, y] : map) shown += x * x + y * y;
  return all > 0 ? std::min(1.0, shown / all) : 0;
}

std::vector<std::vector<Neighbour>> nearestOthers(const FeatureTable& table, std::size_t count, int threads,
                                                  const std::stop_token& stop) {
  const std::size_t rows = table.rows();
  const auto width = static_cast<std::size_t>(table.dimensions);
  const std::size_t wanted = std::min(count, rows > 0 ? rows - 1 : 0);
  std::vector<std::vector<Neighbour>> nearest(rows);
  forEachRow(rows, threads, [&](std::size_t i) {
    if (stop.stop_requested()) return;
    std::vector<Neighbour> all;
    all.reserve(rows);
    for (std::size_t j = 0; j < rows; ++j)
      if (j != i)
        all.push_back(
            {static_cast<int>(j), squaredDistance(table.row(i).data(), table.row(j).data(), width)});
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(all.begin(), end, all.end(), [](const Neighbour& a, const Neighbour& b) {
      return a.distance != b.distance ? a.distance < b.distance : a.row < b.row;
    });
    nearest[i].assign(all.begin(), end);
  });
  if (stop.stop_requested()) throw Error("cancelled", "looking for neighbours was cancelled");
  return nearest;
}

Repulsion repulsionOf(const DataMap& map, double theta, int threads) {
  const PointTree tree(map);
  Repulsion repulsion{DataMap(map.size()), 0};
  std::vector<double> sums(map.size());
  forEachRow(map.size(), threads, [&](std::size_t i) {
    const PointTree::Push push = tree.pushOn(i, theta);
    repulsion.forces[i] = {push.x, push.y};
    sums[i] = push.sum;
  });
  repulsion.sum = std::accumulate(sums.begin(), sums.end(), 0.0);
  return repulsion;
}

}  // namespace effnet
