#pragma once

#include "core/protocol/data_features.h"
#include "core/protocol/evaluation_answers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet {

/// A linear classifier on a pretrained network's features of a data set, and how good it is (`effnet
/// answer`).
struct FirstAnswerReport {
  int images = 0;
  int correct = 0;
  double top1 = 0;
  double macroF1 = 0;
  std::vector<double> interval = {};
  double effectiveImages = 0;
  double largestClass = 0;  ///< what always naming one class would reach
  std::string by = {};
  int folds = 0;
  std::vector<std::string> labels = {};
  std::vector<std::vector<int>> confusion = {};
  std::vector<EvaluatedImage> doubtful = {};
  std::vector<FileNote> warnings = {};
  std::vector<FileNote> skipped = {};
  int kept = 0;
  int groups = 0;
  double fitSeconds = 0;
  double seconds = 0;

  template <class V>
  void fields(V& v) {
    v.required("images", images, "that it was measured on", kCount);
    v.required("correct", correct, "of them", kCount);
    v.usual("top1", Measured{top1}, "share whose likeliest class is right");
    v.usual("macro_f1", Measured{macroF1}, "mean F1 of the classes");
    v.usual("interval", interval, "95 % of top1, low and high");
    v.usual("effective_images", Measured{effectiveImages}, "independent pictures that they are worth");
    v.usual("largest_class", Measured{largestClass}, "share right by always naming the largest class");
    v.usual("by", by, "`val`: the validation part measured it; `folds`");
    v.usual("folds", folds, "that chose its strength, and measured it where nothing else did");
    v.usual("labels", labels, "of the classes");
    v.usual("confusion", confusion, "[class][predicted], images");
    v.usual("doubtful", doubtful, "whose class was believed in least");
    v.usual("warnings", warnings, "what is to be known beside the figures");
    v.usual("skipped", skipped, "files that are no readable pictures");
    v.usual("kept", kept, "pictures whose features were kept from before");
    v.usual("groups", groups, "of pictures that stay together; as many as pictures where each is alone",
            kCount);
    v.usual("fit_seconds", Measured{fitSeconds}, "of the classifier alone");
    v.usual("seconds", Measured{seconds}, "that it took");
  }
};

struct FirstAnswerRequest : DataFeatures {
  static constexpr char kMethod[] = "data/answer";
  static constexpr char kPurpose[] =
      "In seconds: a linear classifier on what a pretrained network sees in a data set, and how good it is.";
  using Reply = FirstAnswerReport;

  std::uint64_t seed = 0;
  int doubtful = 24;

  template <class V>
  void fields(V& v) {
    DataFeatures::fields(v);
    v.optional("seed", seed, "decides the folds");
    v.optional("doubtful", doubtful, "pictures to name", within(0, 1000));
  }
};

}  // namespace effnet
