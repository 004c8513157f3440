#pragma once

#include "core/base/proportion.h"
#include "core/protocol/run_event.h"

#include <span>
#include <vector>

namespace effnet {

/// What a classifier said about one picture that it did not learn from.
struct MeasuredPicture {
  int row = 0;  ///< of the table of features
  int label = 0;
  int predicted = 0;
  double probability = 0;  ///< of the predicted class
  double probabilityOfLabel = 0;
};

struct MeasuredAnswers {
  std::vector<MeasuredPicture> pictures;
  int right = 0;
  double accuracy = 0;
  double effective = 0;  ///< independent pictures that they are worth: fewer where groups lie among them
  Interval interval;     ///< 95 %, of the accuracy
  double macroF1 = 0;
  std::vector<std::vector<int>> confusion;  ///< [true][predicted]
  std::vector<ClassScores> perClass;
};

/// `groups`: of each picture.
MeasuredAnswers measureAnswers(std::vector<MeasuredPicture> pictures, std::span<const int> groups,
                               int classes);

/// The likeliest class of probabilities.
MeasuredPicture measuredPicture(int row, int label, std::span<const double> probabilities);

/// The pictures whose class was believed in least, the least one first; `most` of them.
std::vector<MeasuredPicture> doubtfulFirst(const MeasuredAnswers& answers, std::size_t most);

}  // namespace effnet
