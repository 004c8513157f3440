#include "core/base/random_order.h"
#include "core/features/products.h"
#include "core/features/suggestions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

// However many pictures there are, a lesson is to take a moment: likenesses are of some of them.
constexpr std::size_t kReferences = 800;  ///< that stand for all
constexpr std::size_t kCandidates = 300;  ///< of which the first ones are put in order
constexpr std::size_t kAnchors = 300;     ///< labelled ones
constexpr std::size_t kGreedy = 30;       ///< put in order one after another
constexpr std::size_t kFewLabels = 4;     ///< uncertainty means little with fewer

/// Some of these, by chance that is the same each time.
std::vector<int> someOf(std::vector<int> rows, std::size_t most) {
  if (rows.size() <= most) return rows;
  std::vector<int> some;
  for (const int index : shuffledIndices(static_cast<int>(rows.size()), 2)) {
    if (some.size() == most) break;
    some.push_back(rows[static_cast<std::size_t>(index)]);
  }
  std::ranges::sort(some);
  return some;
}

/// Likeness of rows to the references, 0 … 1.
class Likeness {
 public:
  Likeness(const FeatureTable& table, std::vector<int> references)
      : table_(table), references_(std::move(references)) {
    // Each with its successor: as good a sample of distances as any.
    std::vector<float> distances;
    for (std::size_t i = 0; i < references_.size(); ++i)
      distances.push_back(distance(references_[i], references_[(i + 1) % references_.size()]));
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    scale_ = std::max(*middle, 1e-12F);
  }

  std::size_t size() const { return references_.size(); }

  std::vector<float> of(int row) const {
    std::vector<float> likeness;
    for (const int reference : references_) likeness.push_back(std::exp(-distance(row, reference) / scale_));
    return likeness;
  }

 private:
  float distance(int a, int b) const {
    return squaredDistance(table_.row(static_cast<std::size_t>(a)).data(),
                           table_.row(static_cast<std::size_t>(b)).data(),
                           static_cast<std::size_t>(table_.dimensions));
  }

  const FeatureTable& table_;
  std::vector<int> references_;
  float scale_ = 1;
};

/// What each reference has already: its likeness to the nearest that is labelled or taken.
void cover(std::vector<float>& covered, const std::vector<float>& likeness) {
  for (std::size_t i = 0; i < covered.size(); ++i) covered[i] = std::max(covered[i], likeness[i]);
}

double gainOf(const std::vector<float>& covered, const std::vector<float>& likeness) {
  double gain = 0;
  for (std::size_t i = 0; i < covered.size(); ++i)
    gain += static_cast<double>(std::max(0.0F, likeness[i] - covered[i]));
  return gain;
}

/// Takes the one that stands for most of what is not covered yet, one after another.
std::vector<int> coveringFirst(const FeatureTable& table, const std::vector<int>& all,
                               const std::vector<int>& labelled, const std::vector<int>& candidates) {
  const Likeness likeness(table, someOf(all, kReferences));
  std::vector<float> covered(likeness.size());
  for (const int row : someOf(labelled, kAnchors)) cover(covered, likeness.of(row));
  std::vector<int> left = someOf(candidates, kCandidates);
  std::vector<std::vector<float>> likenesses;
  for (const int row : left) likenesses.push_back(likeness.of(row));
  std::vector<int> order;
  while (!left.empty() && order.size() < kGreedy) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < left.size(); ++i)
      if (gainOf(covered, likenesses[i]) > gainOf(covered, likenesses[best])) best = i;
    order.push_back(left[best]);
    cover(covered, likenesses[best]);
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(best));
    likenesses.erase(likenesses.begin() + static_cast<std::ptrdiff_t>(best));
  }
  return order;
}

/// For how many others a picture stands: the mean of its cosines with them, negative ones as 0.
double densityOf(const FeatureTable& table, int row, const std::vector<int>& references) {
  const auto width = static_cast<std::size_t>(table.dimensions);
  const float* const own = table.row(static_cast<std::size_t>(row)).data();
  const auto lengthOf = [&](const float* values) {
    float square = 0;
    dotEach(values, values, 1, width, &square);
    return std::sqrt(std::max(square, 1e-20F));
  };
  double sum = 0;
  for (const int reference : references) {
    const float* const other = table.row(static_cast<std::size_t>(reference)).data();
    float both = 0;
    dotEach(own, other, 1, width, &both);
    sum += static_cast<double>(std::max(0.0F, both / (lengthOf(own) * lengthOf(other))));
  }
  return sum / static_cast<double>(references.size());
}

/// The most uncertain ones, by (1 − margin) times their density.
std::vector<int> tellingFirst(const FeatureTable& table, const std::vector<int>& all,
                              const std::vector<int>& order, const std::vector<Suggestion>& suggestions) {
  const std::vector<int> references = someOf(all, kReferences);
  std::vector<std::pair<double, int>> worth;
  for (std::size_t i = 0; i < std::min(kCandidates, order.size()); ++i)
    worth.emplace_back(
        (suggestions[static_cast<std::size_t>(order[i])].margin - 1) * densityOf(table, order[i], references),
        order[i]);
  std::ranges::sort(worth);
  std::vector<int> first;
  for (const auto& [unimportant, row] : worth) first.push_back(row);
  return first;
}

}  // namespace

/// With fewer than four labels, those that stand for most of the others; then, of the smallest margins, by
/// (1 − margin) times the mean cosine with all (information density; Settles and Craven 2008).
std::vector<int> uncertainFirst(const FeatureTable& normalized, std::span<const int> labels,
                                const std::vector<Suggestion>& suggestions) {
  std::vector<int> all;
  std::vector<int> labelled;
  std::vector<int> order;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    all.push_back(static_cast<int>(i));
    (labels[i] >= 0 ? labelled : order).push_back(static_cast<int>(i));
  }
  if (order.empty()) return order;
  const auto margin = [&](int row) { return suggestions[static_cast<std::size_t>(row)].margin; };
  const bool none = std::ranges::none_of(suggestions, [](const auto& each) { return each.predicted >= 0; });
  std::ranges::stable_sort(order, {}, margin);
  std::vector<int> first = none || labelled.size() < kFewLabels
                               ? coveringFirst(normalized, all, labelled, order)
                               : tellingFirst(normalized, all, order, suggestions);
  std::vector<char> taken(labels.size());
  for (const int row : first) taken[static_cast<std::size_t>(row)] = 1;
  std::ranges::copy_if(order, std::back_inserter(first),
                       [&](int row) { return !taken[static_cast<std::size_t>(row)]; });
  return first;
}

}  // namespace effnet
