#include "core/base/paired_comparison.h"

#include "core/base/error.h"

#include <algorithm>

namespace effnet {
namespace {

PairComparison comparisonOf(const std::vector<PairedAnswers>& networks, std::size_t first,
                            std::size_t second) {
  PairComparison pair{first, second};
  for (std::size_t i = 0; i < networks[first].right.size(); ++i) {
    const bool a = networks[first].right[i];
    const bool b = networks[second].right[i];
    pair.onlyFirst += a && !b ? 1 : 0;
    pair.onlySecond += b && !a ? 1 : 0;
  }
  pair.p = mcnemar(pair.onlyFirst, pair.onlySecond);
  return pair;
}

/// The smallest p is multiplied by the number of pairs, the next by one less, and so on; none below the one
/// before.
void adjust(std::vector<PairComparison>& pairs) {
  std::vector<PairComparison*> order;
  for (PairComparison& pair : pairs) order.push_back(&pair);
  std::ranges::stable_sort(order, {}, [](const PairComparison* pair) { return pair->p; });
  double least = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    least = std::max(least, std::min(1.0, order[i]->p * static_cast<double>(order.size() - i)));
    order[i]->adjusted = least;
  }
}

}  // namespace

PairedComparison comparePaired(const std::vector<PairedAnswers>& networks) {
  if (networks.size() < 2) throw Error("bad_value", "a comparison takes two or more");
  const std::size_t images = networks.front().right.size();
  for (const PairedAnswers& each : networks)
    if (each.right.size() != images || images == 0)
      throw Error("bad_value", "they were not measured on the same pictures");
  PairedComparison result;
  for (std::size_t i = 0; i < networks.size(); ++i) {
    PairedComparison::Standing standing{
        i,
        static_cast<int>(std::ranges::count_if(networks[i].right, [](char right) { return right != 0; })),
        0,
        {},
        true};
    standing.accuracy = standing.right / static_cast<double>(images);
    standing.interval = wilsonInterval(standing.right, static_cast<double>(images));
    result.ranking.push_back(standing);
    for (std::size_t j = i + 1; j < networks.size(); ++j)
      result.pairs.push_back(comparisonOf(networks, i, j));
  }
  adjust(result.pairs);
  std::ranges::stable_sort(result.ranking, std::ranges::greater(), &PairedComparison::Standing::right);
  const std::size_t best = result.ranking.front().network;
  for (const PairComparison& pair : result.pairs) {
    if (pair.adjusted >= kDiffer || (pair.first != best && pair.second != best)) continue;
    for (PairedComparison::Standing& each : result.ranking)
      if (each.network != best && (each.network == pair.first || each.network == pair.second))
        each.tiedWithBest = false;
  }
  return result;
}

}  // namespace effnet
