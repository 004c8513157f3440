#include "core/protocol/halving.h"

#include <algorithm>

namespace effnet {

std::vector<int> rungsOf(int epochs, int rungs, int eta) {
  std::vector<int> list{epochs};
  while (static_cast<int>(list.size()) < rungs && list.front() / eta >= 1)
    list.insert(list.begin(), list.front() / eta);
  return list;
}

std::vector<int> bestShare(const std::vector<std::pair<double, int>>& scored, int eta) {
  std::vector<std::pair<double, int>> ranked;
  for (const auto& [score, candidate] : scored) ranked.emplace_back(-score, candidate);
  std::ranges::sort(ranked);
  ranked.resize(ranked.size() / static_cast<std::size_t>(eta));
  std::vector<int> best;
  for (const auto& [unused, candidate] : ranked) best.push_back(candidate);
  return best;
}

std::vector<std::size_t> survivorCounts(std::size_t candidates, std::size_t rungs, int eta) {
  std::vector<std::size_t> counts;
  for (std::size_t rung = 0; rung < rungs; ++rung) {
    counts.push_back(candidates);
    candidates = std::max<std::size_t>(std::min<std::size_t>(candidates, 1),
                                       candidates / static_cast<std::size_t>(eta));
  }
  return counts;
}

double halvedShare(std::size_t candidates, const std::vector<int>& rungs, int eta) {
  if (candidates == 0 || rungs.empty() || rungs.back() <= 0) return 1;
  const auto counts = survivorCounts(candidates, rungs.size(), eta);
  double epochs = 0;
  for (std::size_t i = 0; i < rungs.size(); ++i)
    epochs += static_cast<double>(counts[i]) * (rungs[i] - (i > 0 ? rungs[i - 1] : 0));
  return epochs / (static_cast<double>(candidates) * rungs.back());
}

}  // namespace effnet
