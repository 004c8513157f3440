#pragma once

#include "core/protocol/data_features.h"
#include "core/protocol/evaluation_answers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// Accuracy by the number of pictures that a classifier learnt from.
struct CurveStep {
  double images = 0;
  double accuracy = 0;
  std::vector<double> interval = {};

  template <class V>
  void fields(V& v) {
    v.required("images", images, "learnt from");
    v.required("accuracy", accuracy, "of pictures that were not");
    v.usual("interval", interval, "its 95 % band, low and high");
  }
};

/// Of all classes, or of one.
struct CurveReport {
  std::string label = {};  ///< empty: of all classes
  double images = 0;
  std::vector<CurveStep> measured = {};
  std::vector<CurveStep> forecast = {};
  std::optional<double> more = {};
  std::optional<double> moreLow = {};
  std::optional<double> moreHigh = {};

  template <class V>
  void fields(V& v) {
    v.optional("label", label, "of the class; absent: of all classes");
    v.required("images", images, "that there are to learn from");
    v.usual("measured", measured, "from a twelfth of them to all");
    v.usual("forecast", forecast, "by the power law through those");
    v.optional("more_images", more, "that the target needs; absent: no number of them is told");
    v.optional("more_images_low", moreLow, "95 % band of that");
    v.optional("more_images_high", moreHigh, "95 % band of that");
  }
};

/// Would more pictures help? (`effnet answer --curve`)
struct LearningCurveReport {
  CurveReport whole = {};
  std::vector<CurveReport> classes = {};
  double target = 0;
  double seconds = 0;

  template <class V>
  void fields(V& v) {
    v.required("whole", whole, "accuracy");
    v.usual("classes", classes, "recall of each class");
    v.usual("target", target, "that the pictures are counted for");
    v.usual("seconds", Measured{seconds}, "that it took");
  }
};

struct LearningCurveRequest : DataFeatures {
  static constexpr char kMethod[] = "data/curve";
  static constexpr char kPurpose[] =
      "Would more pictures help: accuracy against their number, from the features of a pretrained network.";
  using Reply = LearningCurveReport;

  double target = 0.9;

  template <class V>
  void fields(V& v) {
    DataFeatures::fields(v);
    v.optional("target", target, "accuracy that the pictures are counted for", within(0.01, 0.999));
  }
};

}  // namespace effnet
