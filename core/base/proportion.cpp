#include "core/base/proportion.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

namespace effnet {

Interval wilsonInterval(double right, double n) {
  if (!(n > 0)) return {};
  constexpr double kZ = 1.959963984540054;  // of 95 %, two-sided
  const double share = std::clamp(right / n, 0.0, 1.0);
  const double shrink = 1 + kZ * kZ / n;
  const double middle = (share + kZ * kZ / (2 * n)) / shrink;
  const double half = kZ / shrink * std::sqrt(share * (1 - share) / n + kZ * kZ / (4 * n * n));
  return {share == 0 ? 0 : std::max(0.0, middle - half), share == 1 ? 1 : std::min(1.0, middle + half)};
}

double effectiveCount(std::span<const char> right, std::span<const int> group) {
  const auto n = static_cast<double>(right.size());
  double sum = 0;
  std::map<int, std::pair<double, double>> groups;  // right ones, all
  for (std::size_t i = 0; i < right.size(); ++i) {
    sum += right[i] ? 1 : 0;
    groups[group[i]].first += right[i] ? 1 : 0;
    groups[group[i]].second += 1;
  }
  const auto count = static_cast<double>(groups.size());
  const double share = sum / n;
  if (count == n) return n;
  // Where all are right nothing tells how alike a group's pictures are: it counts once.
  if (count < 2 || share == 0 || share == 1) return count;
  double squares = 0;
  for (const auto& [number, each] : groups) {
    const double beyond = each.first - share * each.second;
    squares += beyond * beyond;
  }
  const double variance = count / (count - 1) * squares / (n * n);
  const double effect = variance / (share * (1 - share) / n);
  return n / std::max(1.0, effect);
}

double mcnemar(int onlyFirst, int onlySecond) {
  const int differ = onlyFirst + onlySecond;
  const int fewer = std::min(onlyFirst, onlySecond);
  double tail = 0;
  for (int i = 0; i <= fewer; ++i)
    tail += std::exp(std::lgamma(differ + 1.0) - std::lgamma(i + 1.0) - std::lgamma(differ - i + 1.0) -
                     differ * std::log(2.0));
  return differ == 0 ? 1 : std::min(1.0, 2 * tail);
}

}  // namespace effnet
