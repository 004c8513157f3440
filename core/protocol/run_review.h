#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/run_event.h"

#include <string>
#include <vector>

namespace effnet {

/// What a run's checkpoint says about one validation image.
struct ReviewedImage {
  std::string file;
  int label = 0;                  ///< index into RunReview::labels, from the image's folder
  int predicted = 0;              ///< likewise
  double probability = 0;         ///< of the predicted class, 0…1
  double probabilityOfLabel = 0;  ///< 0…1

  template <class V>
  void fields(V& v) {
    v.usual("file", file, "on the engine's machine");
    v.required("class", label, "of the picture's folder, an index into the labels");
    v.required("predicted", predicted, "an index into the labels");
    v.usual("probability", probability, "of the predicted class");
    v.usual("probability_of_class", probabilityOfLabel, "of the folder's class");
  }
};

/// `run/review`'s answer: the validation images of a run, each once, in the data set's order.
struct RunReview {
  std::vector<std::string> labels;
  std::vector<ReviewedImage> images;
  std::vector<RunWarning> warnings;  ///< of pictures that are new or missing since the run began

  /// Whether every index is one of the labels.
  bool consistent() const;

  template <class V>
  void fields(V& v) {
    v.usual("labels", labels, "a name a class");
    v.usual("images", images, "each validation picture once");
    v.usual("warnings", warnings, "what has changed in the data since the run began");
    v.require(consistent(), "there is no such class");
  }
};

/// `run/examples`' answer.
struct RunExamples {
  std::vector<SampleFile> images;
  std::vector<RunWarning> warnings;

  template <class V>
  void fields(V& v) {
    v.usual("images", images, "of every class in turn");
    v.usual("warnings", warnings, "what has changed in the data since the run began");
  }
};

}  // namespace effnet
