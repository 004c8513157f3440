#pragma once

#include "core/features/first_answer.h"
#include "core/features/near_duplicates.h"

#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// Something in a data set that a person should look at.
struct Finding {
  std::string kind;       ///< "label_error", "two_classes", "leak", "near_duplicate", "outlier", "blurred",
                          ///< "dark", "tiny", "odd_aspect", "constant_border", "camera_of_class"
  std::vector<int> rows;  ///< the pictures, the first to be looked at first
  double score = 0;       ///< the higher the surer, comparable within one kind only
  std::optional<int> suggested = {};  ///< the class that a label error is taken for
};

struct AuditParams {
  FirstAnswerParams data;                    ///< all parts are looked at
  const std::vector<std::string>& contents;  ///< SHA-256 of each picture
  const std::vector<PictureLook>& looks;     ///< of each picture
  int inputSize = 224;                       ///< pixels that the network sees: smaller pictures are enlarged
};

struct Audit {
  std::vector<Finding> findings;  ///< by kind, the surest first
  MeasuredAnswers outOfFold;      ///< of all pictures, near duplicates in the same fold
  /// What size, brightness, sharpness and borders alone tell of the class, by folds: a classifier could go by
  /// that instead of the object.
  MeasuredAnswers byLooks;
  double largestClass = 0;  ///< what always naming one class would reach
  bool shortcut = false;    ///< the looks' interval lies above that
  double seconds = 0;
};

/// Probable label errors by out-of-fold answers (confident learning, Northcutt et al. 2021: as sure of
/// another class as it is, on average, of that class's own pictures), pictures that are there twice, and
/// those that are unlike all others or of no use. Throws what firstAnswer() throws.
Audit auditPictures(const AuditParams& params);

}  // namespace effnet
