#include "core/features/measured_answers.h"

#include "core/protocol/macro_f1.h"

#include <algorithm>
#include <utility>

namespace effnet {

MeasuredPicture measuredPicture(int row, int label, std::span<const double> probabilities) {
  const auto best = std::ranges::max_element(probabilities);
  return {row, label, static_cast<int>(best - probabilities.begin()), *best,
          probabilities[static_cast<std::size_t>(label)]};
}

MeasuredAnswers measureAnswers(std::vector<MeasuredPicture> pictures, std::span<const int> groups,
                               int classes) {
  MeasuredAnswers result;
  const auto count = static_cast<std::size_t>(classes);
  result.confusion.assign(count, std::vector<int>(count));
  std::vector<char> right;
  for (const MeasuredPicture& each : pictures) {
    ++result.confusion[static_cast<std::size_t>(each.label)][static_cast<std::size_t>(each.predicted)];
    right.push_back(each.label == each.predicted ? 1 : 0);
    result.right += right.back();
  }
  result.pictures = std::move(pictures);
  result.accuracy = result.right / static_cast<double>(right.size());
  result.effective = effectiveCount(right, groups);
  result.interval = wilsonInterval(result.accuracy * result.effective, result.effective);
  result.macroF1 = macroF1(result.confusion);
  result.perClass = classScores(result.confusion);
  return result;
}

std::vector<MeasuredPicture> doubtfulFirst(const MeasuredAnswers& answers, std::size_t most) {
  std::vector<MeasuredPicture> sorted = answers.pictures;
  std::ranges::stable_sort(sorted, {}, &MeasuredPicture::probabilityOfLabel);
  sorted.resize(std::min(sorted.size(), most));
  return sorted;
}

}  // namespace effnet
