#include "core/features/curve_trials.h"

#include "core/base/error.h"
#include "core/base/random_order.h"
#include "core/dataset/folds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace effnet {
namespace {

constexpr std::size_t kSizes = 6;
std::vector<int> rowsIn(const FirstAnswerParams& data, DataPart part) {
  std::vector<int> rows;
  for (std::size_t i = 0; i < data.parts.size(); ++i)
    if (data.parts[i] == part) rows.push_back(static_cast<int>(i));
  return rows;
}

/// So that every beginning holds each class by its share, and the pictures of a group together.
std::vector<int> stratifiedOrder(const FirstAnswerParams& data, const std::vector<int>& rows,
                                 std::uint64_t seed) {
  std::map<int, std::vector<int>> groups;
  for (const int row : rows) groups[data.groups[static_cast<std::size_t>(row)]].push_back(row);
  std::vector<std::vector<const std::vector<int>*>> ofClass(static_cast<std::size_t>(data.classes));
  for (const auto& [group, members] : groups)
    ofClass[static_cast<std::size_t>(data.labels[static_cast<std::size_t>(members.front())])].push_back(
        &members);
  std::vector<std::pair<double, int>> keyed;
  for (std::size_t c = 0; c < ofClass.size(); ++c) {
    const auto count = static_cast<int>(ofClass[c].size());
    double place = 0.5;
    for (const int index : shuffledIndices(count, mixSeed(seed, c, 3))) {
      for (const int row : *ofClass[c][static_cast<std::size_t>(index)])
        keyed.emplace_back(place / count, row);
      ++place;
    }
  }
  std::ranges::stable_sort(keyed, {}, &std::pair<double, int>::first);
  std::vector<int> order;
  for (const auto& [place, row] : keyed) order.push_back(row);
  return order;
}

std::vector<int> sizesFor(std::size_t pictures, int classes) {
  const auto most = static_cast<double>(pictures);
  const double least = std::max(3.0 * classes, most / 12);
  if (least * 2 > most)
    throw Error("bad_value", "a learning curve takes more pictures: at least six of each class");
  std::vector<int> sizes;
  for (std::size_t i = 0; i < kSizes; ++i)
    sizes.push_back(static_cast<int>(
        std::lround(least * std::pow(most / least, static_cast<double>(i) / (kSizes - 1.0)))));
  return sizes;
}

class Runner {
 public:
  explicit Runner(const LearningCurveParams& params)
      : params_(params), data_(params.data), normalized_(normalizeFeatures(params.data.features)) {}

  Trials run() {
    std::vector<int> pool = rowsIn(data_, DataPart::Train);
    std::vector<int> asked = rowsIn(data_, DataPart::Val);
    std::vector<int> fold;
    if (params_.byFolds) {
      pool.insert(pool.end(), asked.begin(), asked.end());
      fold = foldsOf(pool);
    }
    total_ = static_cast<double>(pool.size());
    Trials trials;
    for (int draw = 0; draw < params_.draws; ++draw) {
      std::vector<int> learnt = pool;
      if (params_.byFolds) split(pool, fold, draw, learnt, asked);
      const std::vector<int> order =
          stratifiedOrder(data_, learnt, mixSeed(data_.seed, 5, static_cast<std::uint64_t>(draw)));
      if (draw == 0) begin(trials, order);
      for (std::size_t s = 0; s < trials.sizes.size(); ++s) {
        if (data_.stop.stop_requested()) throw Error("cancelled", "the learning curve was cancelled");
        const std::size_t size = std::min(order.size(), static_cast<std::size_t>(trials.sizes[s]));
        trials.all.push_back(
            trial(s, draw, {order.begin(), order.begin() + static_cast<std::ptrdiff_t>(size)}, asked));
      }
    }
    trials.pictures = total_;
    return trials;
  }

 private:
  std::vector<int> foldsOf(const std::vector<int>& pool) const {
    std::vector<int> labels;
    std::vector<int> groups;
    for (const int row : pool) {
      labels.push_back(data_.labels[static_cast<std::size_t>(row)]);
      groups.push_back(data_.groups[static_cast<std::size_t>(row)]);
    }
    return stratifiedFolds(labels, groups, data_.classes, params_.draws, data_.seed);
  }

  static void split(const std::vector<int>& pool, const std::vector<int>& fold, int draw,
                    std::vector<int>& learnt, std::vector<int>& asked) {
    learnt.clear();
    asked.clear();
    for (std::size_t i = 0; i < pool.size(); ++i) (fold[i] == draw ? asked : learnt).push_back(pool[i]);
  }

  /// Chooses the sizes and counts what they hold.
  void begin(Trials& trials, const std::vector<int>& order) const {
    trials.sizes = sizesFor(order.size(), data_.classes);
    for (const int size : trials.sizes) {
      std::vector<double> counts(static_cast<std::size_t>(data_.classes) + 1);
      for (int i = 0; i < size; ++i)
        ++counts[static_cast<std::size_t>(
            data_.labels[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])])];
      counts.back() = size;
      trials.learnt.push_back(counts);
    }
  }

  Trial trial(std::size_t size, int draw, const std::vector<int>& learnt,
              const std::vector<int>& asked) const {
    LinearModel model;
    const double strength = params_.strength * total_ / static_cast<double>(learnt.size());
    fitLinear(normalized_.table, data_.labels, learnt, data_.classes, strength, model);
    Trial result{size, draw, asked, {}};
    std::vector<double> logits(static_cast<std::size_t>(data_.classes));
    for (const int row : asked) {
      logitsOf(model, normalized_.table.row(static_cast<std::size_t>(row)), logits);
      const auto best = std::ranges::max_element(logits) - logits.begin();
      result.wrong.push_back(best == data_.labels[static_cast<std::size_t>(row)] ? 0 : 1);
    }
    return result;
  }

  const LearningCurveParams& params_;
  const FirstAnswerParams& data_;
  NormalizedFeatures normalized_;
  double total_ = 0;
};

}  // namespace

Trials runTrials(const LearningCurveParams& params) {
  return Runner(params).run();
}

}  // namespace effnet
