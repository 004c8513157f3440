#pragma once

#include "core/protocol/evaluation_answers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet {

/// The labelling bench: what a pretrained network sees in pictures is read once and kept in the engine under
/// a number; what is suggested, found and drawn of it are quick requests about that number.

struct FeatureSet {
  int set = 0;
  int images = 0;
  int kept = 0;
  double seconds = 0;
  std::vector<FileNote> skipped = {};

  template <class V>
  void fields(V& v) {
    v.required("set", set, "its number, for what is asked of it");
    v.usual("images", images, "that were read", kCount);
    v.usual("kept", kept, "of them, whose features were kept from before", kCount);
    v.usual("seconds", Measured{seconds}, "that it took");
    v.usual("skipped", skipped, "files that are no readable pictures");
  }
};

struct ReadFeaturesRequest {
  static constexpr char kMethod[] = "features/read";
  static constexpr char kPurpose[] =
      "What a pretrained network sees in pictures, kept in the engine for the requests below. A few sets are "
      "kept; the oldest one goes first. A request about one that is gone has the error `model_closed`.";
  using Reply = FeatureSet;

  std::string weights = {};
  std::vector<std::string> files = {};
  std::string device = {};

  template <class V>
  void fields(V& v) {
    v.required("weights", weights, "of the pretrained network, or `builtin:NAME`");
    v.required("files", files, "pictures on the engine's machine; answers are in their order");
    v.optional("device", device, "that the network is to run on");
  }
};

struct LabelSuggestions {
  std::vector<int> predicted = {};
  std::vector<double> probability = {};
  std::vector<int> order = {};
  int images = 0;
  int correct = 0;
  double top1 = kUnmeasured;
  std::vector<double> interval = {};
  double effectiveImages = 0;
  double seconds = 0;

  template <class V>
  void fields(V& v) {
    v.required(
        "predicted", predicted,
        "class of each file, −1 where nothing is to be said; of labelled ones by a classifier that did "
        "not learn them");
    v.usual("probability", probability, "of that class");
    v.usual("order", order, "files without a label, the one that tells most first");
    v.usual("images", images, "labelled ones that the accuracy is of; 0 while they are too few", kCount);
    v.usual("correct", correct, "of them", kCount);
    v.usual("top1", Measured{top1}, "share of them that is right, by folds");
    v.usual("interval", interval, "95 % of top1, low and high");
    v.usual("effective_images", Measured{effectiveImages}, "independent pictures that they are worth");
    v.usual("seconds", Measured{seconds}, "that the classifier took");
  }
};

/// What is known of a set's files.
struct LabelledSet {
  int set = 0;
  std::vector<int> labels = {};
  int classes = 0;

  template <class V>
  void fields(V& v) {
    v.required("set", set, "number of the features");
    v.required("labels", labels, "class of each file, −1 for none yet");
    v.required("classes", classes, "how many there are", kCount);
  }
};

struct SuggestLabelsRequest : LabelledSet {
  static constexpr char kMethod[] = "labels/suggest";
  static constexpr char kPurpose[] =
      "A classifier that learns from the labelled pictures of a set, what it takes the others for, and which "
      "of "
      "them are worth a label most.";
  using Reply = LabelSuggestions;

  std::string order = "uncertain";

  template <class V>
  void fields(V& v) {
    LabelledSet::fields(v);
    v.optional("order", order, "`uncertain` or `different` first");
  }
};

struct AuditFinding {
  std::string kind = {};
  std::vector<int> files = {};
  double score = 0;
  int suggested = -1;

  template <class V>
  void fields(V& v) {
    v.required(
        "kind", kind,
        "`label_error`, `two_classes`, `leak`, `near_duplicate`, `outlier`, `blurred`, `dark`, `tiny`, "
        "`odd_aspect`, `constant_border` or `camera_of_class`");
    v.required("files", files, "which of the set's files, the first to be looked at first");
    v.usual("score", Measured{score}, "the higher the surer, within one kind");
    v.optional("suggested", suggested, "class that a label error is taken for");
  }
};

struct AuditReport {
  int images = 0;
  std::vector<AuditFinding> findings = {};
  double top1 = 0;
  std::vector<double> interval = {};
  double looksTop1 = 0;
  std::vector<double> looksInterval = {};
  double largestClass = 0;
  bool shortcut = false;
  double seconds = 0;

  template <class V>
  void fields(V& v) {
    v.required("images", images, "labelled ones, which were looked at", kCount);
    v.required("findings", findings, "by kind, the surest first");
    v.usual("top1", Measured{top1}, "share that is right out of fold, near duplicates in one fold");
    v.usual("interval", interval, "95 % of it, low and high");
    v.usual("looks_top1", Measured{looksTop1},
            "share that size, brightness, sharpness and borders alone tell, by folds");
    v.usual("looks_interval", looksInterval, "95 % of it, low and high");
    v.usual("largest_class", Measured{largestClass}, "share right by always naming the largest class");
    v.usual("shortcut", shortcut, "the looks' interval lies above that");
    v.usual("seconds", Measured{seconds}, "that it took");
  }
};

struct AuditRequest : LabelledSet {
  static constexpr char kMethod[] = "labels/audit";
  static constexpr char kPurpose[] =
      "Probable label errors, pictures that are there twice, leaks, outliers and pictures of no use among "
      "the "
      "labelled ones of a set.";
  using Reply = AuditReport;

  std::vector<int> parts = {};

  template <class V>
  void fields(V& v) {
    LabelledSet::fields(v);
    v.optional("parts", parts, "of each file: 0 to learn from, 1 to validate, 2 to test; without: all 0");
  }
};

struct DataMapReport {
  std::vector<int> files = {};
  std::vector<double> x = {};
  std::vector<double> y = {};
  double varianceShown = kUnmeasured;
  double seconds = 0;

  template <class V>
  void fields(V& v) {
    v.required("files", files, "which of the set's files each point is: those that were read");
    v.required("x", x, "of each point, in no unit");
    v.required("y", y, "likewise");
    v.optional("variance_shown", Measured{varianceShown},
               "of PCA: share of the variance in these directions");
    v.usual("seconds", Measured{seconds}, "that it took");
  }
};

struct DataMapRequest {
  static constexpr char kMethod[] = "features/map";
  static constexpr char kPurpose[] =
      "The pictures of a set as points of a plane, alike ones near each other.";
  using Reply = DataMapReport;

  int set = 0;
  std::string method = "pca";

  template <class V>
  void fields(V& v) {
    v.required("set", set, "number of the features");
    v.optional("method", method, "`pca` or `tsne`");
  }
};

struct NearPicture {
  std::string file = {};
  std::string label = {};
  double similarity = 0;

  template <class V>
  void fields(V& v) {
    v.required("file", file, "on the engine's machine");
    v.optional("label", label, "its class in the data");
    v.usual("similarity", Measured{similarity}, "cosine of the features about the data's mean, −1 … 1");
  }
};

struct NearestPictures {
  std::vector<NearPicture> pictures = {};
  int images = 0;
  double seconds = 0;

  template <class V>
  void fields(V& v) {
    v.required("pictures", pictures, "the nearest first");
    v.usual("images", images, "of the data that were compared", kCount);
    v.usual("seconds", Measured{seconds}, "that it took");
  }
};

struct NearestRequest {
  static constexpr char kMethod[] = "image/nearest";
  static constexpr char kPurpose[] =
      "The training pictures that an open network sees most like a picture. The data's features are read "
      "once "
      "and kept.";
  static constexpr bool kTakesPicture = true;
  static constexpr int kMostPictures = 100;
  using Reply = NearestPictures;

  int model = 0;
  std::string data = {};
  int count = 6;
  std::string name = "the picture";

  template <class V>
  void fields(V& v) {
    v.required("model", model, "handle of an open network");
    v.required("data", data, "pictures on the engine's machine, of any kind that training reads");
    v.optional("count", count, "pictures to name", within(1, kMostPictures));
    v.optional("name", name, "of the picture, for what is said about it");
  }
};

}  // namespace effnet
