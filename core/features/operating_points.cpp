#include "core/features/operating_points.h"

#include "core/base/error.h"
#include "core/base/random_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

struct Scored {
  double probability = 0;
  bool positive = false;
};

std::vector<Scored> highestFirst(std::span<const double> probabilities, std::span<const int> labels,
                                 std::span<const int> rows) {
  std::vector<Scored> all;
  for (const int row : rows) {
    const auto at = static_cast<std::size_t>(row);
    all.push_back({probabilities[at], labels[at] == 1});
  }
  std::ranges::stable_sort(all, std::ranges::greater(), &Scored::probability);
  return all;
}

std::vector<int> allRows(std::size_t count) {
  std::vector<int> rows(count);
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

/// Where the probabilities before and behind a place differ, a threshold can lie.
bool parts(const std::vector<Scored>& sorted, std::size_t count) {
  return count == 0 || count == sorted.size() || sorted[count - 1].probability != sorted[count].probability;
}

double thresholdAt(const std::vector<Scored>& sorted, std::size_t count) {
  if (count == 0) return 1;
  if (count == sorted.size()) return 0;
  return (sorted[count - 1].probability + sorted[count].probability) / 2;
}

/// Of equally cheap thresholds the one in the middle: the next pictures are not those of now.
double cheapest(const std::vector<Scored>& sorted, const OperatingCosts& costs) {
  double positives = 0;
  for (const Scored& each : sorted) positives += each.positive ? 1 : 0;
  double cost = positives * costs.falseNegative;  // nothing is answered so
  double least = cost;
  std::vector<std::size_t> best{0};
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    cost += sorted[i].positive ? -costs.falseNegative : costs.falsePositive;
    if (!parts(sorted, i + 1)) continue;
    constexpr double kSame = 1e-9;
    if (cost < least - kSame) best.clear();
    if (cost <= least + kSame) best.push_back(i + 1);
    least = std::min(least, cost);
  }
  return thresholdAt(sorted, best[best.size() / 2]);
}

}  // namespace

OperatingCurve operatingCurve(std::span<const double> probabilities, std::span<const int> labels) {
  const std::vector<Scored> sorted = highestFirst(probabilities, labels, allRows(labels.size()));
  const double positives = static_cast<double>(std::ranges::count_if(sorted, &Scored::positive));
  const double negatives = static_cast<double>(sorted.size()) - positives;
  if (positives == 0 || negatives == 0)
    throw Error("bad_value", "an operating point takes pictures of both classes");
  OperatingCurve curve;
  OperatingRate before;
  double found = 0;
  double mistaken = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    (sorted[i].positive ? found : mistaken) += 1;
    if (!parts(sorted, i + 1)) continue;
    const OperatingRate now{sorted[i].probability, found / positives, mistaken / negatives,
                            found / (found + mistaken)};
    curve.rocArea += (now.falsePositive - before.falsePositive) * (now.recall + before.recall) / 2;
    curve.averagePrecision += (now.recall - before.recall) * now.precision;
    curve.points.push_back(now);
    before = now;
  }
  return curve;
}

ChosenOperatingPoint chooseOperatingPoint(std::span<const double> probabilities, std::span<const int> labels,
                                          const OperatingCosts& costs, std::uint64_t seed) {
  constexpr int kFolds = 5;
  ChosenOperatingPoint chosen;
  chosen.threshold = cheapest(highestFirst(probabilities, labels, allRows(labels.size())), costs);
  const std::vector<int> order = shuffledIndices(static_cast<int>(labels.size()), seed);
  for (int fold = 0; fold < kFolds; ++fold) {
    std::vector<int> others;
    std::vector<int> asked;
    for (std::size_t i = 0; i < order.size(); ++i)
      (static_cast<int>(i % kFolds) == fold ? asked : others).push_back(order[i]);
    if (others.empty()) continue;
    const double threshold = cheapest(highestFirst(probabilities, labels, others), costs);
    for (const int row : asked) {
      const bool answered = probabilities[static_cast<std::size_t>(row)] >= threshold;
      const bool positive = labels[static_cast<std::size_t>(row)] == 1;
      chosen.right += answered == positive ? 1 : 0;
      if (answered != positive) chosen.cost += positive ? costs.falseNegative : costs.falsePositive;
    }
  }
  chosen.cost /= static_cast<double>(labels.size());
  return chosen;
}

}  // namespace effnet
