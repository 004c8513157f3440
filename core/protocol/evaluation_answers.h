#pragma once

#include "core/protocol/answers.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// An evaluation on labelled pictures, its JSON and its table, the same wherever one is made, shown or saved;
/// and image/measure's answer (message.h). Numbers that the images do not give (a class without images) are
/// NaN.

inline constexpr FieldRange kCount = within(0, std::numeric_limits<int>::max());

struct EvaluatedImage {
  std::string file;
  int classIndex = 0;
  int predicted = 0;
  double probability = 0;         ///< of the predicted class
  double probabilityOfClass = 0;  ///< of the class that the data give it
  bool suspect = false;           ///< the data's class is probably wrong, not the answer
  double energy = kUnmeasured;    ///< as Explanation::energy

  template <class V>
  void fields(V& v) {
    v.usual("file", file, "on the engine's machine");
    v.required("class", classIndex, "that the data give it", kCount);
    v.required("predicted", predicted, "by the network", kCount);
    v.usual("probability", Measured{probability}, "of the predicted class");
    v.usual("probability_of_class", Measured{probabilityOfClass}, "of the data's class");
    v.usual("energy", Measured{energy}, "−log Σ exp(logit) of all classes");
    v.usual("suspect", suspect, "the data's class is probably wrong, not the answer");
  }
};

struct EvaluatedClass {
  std::string label;
  int images = 0;
  int correct = 0;
  double precision = 0;
  double recall = 0;
  double f1 = 0;
  int index = 0;
  std::vector<double> recallInterval = {};  ///< 95 %, by Wilson

  template <class V>
  void fields(V& v) {
    v.usual("index", index, "of the class");
    v.usual("label", label, "its name");
    v.required("images", images, "of this class", kCount);
    v.required("correct", correct, "that were recognised", kCount);
    v.usual("precision", Measured{precision}, "null where nothing was taken for it");
    v.usual("recall", Measured{recall}, "null without pictures");
    v.optional("recall_interval", recallInterval, "95 % of the recall, low and high (Wilson)");
    v.usual("f1", Measured{f1}, "of both");
  }
};

/// The answers of one step of confidence.
struct ReliabilityStep {
  int images = 0;
  double confidence = 0;  ///< mean probability of the predicted class
  double accuracy = 0;    ///< share that is right

  template <class V>
  void fields(V& v) {
    v.required("images", images, "in this step of confidence", kCount);
    v.usual("confidence", Measured{confidence}, "mean probability of the predicted class");
    v.usual("accuracy", Measured{accuracy}, "share that is right");
  }
};

/// A file that is left out, or has faults.
struct FileNote {
  std::string file = {};
  std::string code = {};
  std::string detail = {};

  template <class V>
  void fields(V& v) {
    v.optional("file", file, "where it was to be a picture");
    v.optional("code", code, "of the error");
    v.usual("detail", detail, "the reason, with the file's name");
  }
};

/// The pictures that a checkpoint's thresholds accept.
struct AcceptedPictures {
  int images = 0;
  double coverage = 0;
  double top1 = 0;
  std::vector<double> interval = {};
  Decision decision = {};

  template <class V>
  void fields(V& v) {
    v.required("images", images, "that are accepted", kCount);
    v.usual("coverage", coverage, "their share");
    v.usual("top1", Measured{top1}, "share of them that is right");
    v.usual("interval", interval, "95 % of that, low and high (Wilson)");
    v.usual("decision", decision, "the thresholds");
  }
};

struct EvaluationPart {
  std::vector<EvaluatedImage> predictions = {};

  template <class V>
  void fields(V& v) {
    v.optional("predictions", predictions, "in the order of the data");
  }
};

struct EvaluationReport {
  int images = 0;
  double top1 = 0;  ///< share of the images, 0…1
  double top5 = 0;
  double macroF1 = 0;
  double calibrationError = 0;  ///< expected, over the steps of confidence (Guo et al. 2017)
  double energyThreshold = 0;
  double imagesPerSecond = 0;
  std::int64_t batchLimit =
      0;  ///< images that memory sufficed for at once; 0 while there were never too many
  std::vector<EvaluatedClass> classes;       ///< of the network; of a single output no and yes
  std::vector<ReliabilityStep> reliability;  ///< from the least sure
  std::vector<FileNote> skipped;
  std::vector<FileNote> warnings;  ///< they count
  std::string kind;                ///< of the data
  std::string part;                ///< of the data that was taken: "val", "test" or "all"
  std::vector<std::string> unused;
  std::vector<std::string> notes;  ///< which pictures were taken, and how their classes were told
  AnsweringNotes answering;
  std::optional<std::string> positive;  ///< of a single output: what yes is called
  std::vector<EvaluatedImage> predictions;
  std::vector<EvaluatedImage> suspected = {};  ///< of the predictions, where those are not sent beside them
  std::optional<std::vector<std::vector<int>>> confusion = {};  ///< likewise
  std::vector<double> interval = {};                            ///< 95 % of top1, by Wilson
  std::optional<AcceptedPictures> accepted = {};                ///< where the checkpoint carries thresholds

  template <class V>
  void fields(V& v) {
    v.required("images", images, "that were evaluated", kCount);
    v.usual("top1", Measured{top1}, "share whose likeliest class is right");
    v.optional("interval", interval, "95 % of top1, low and high (Wilson)");
    v.usual("top5", Measured{top5}, "share with the right class among the five likeliest");
    v.usual("macro_f1", Measured{macroF1}, "mean F1 of the classes");
    v.usual("calibration_error", Measured{calibrationError}, "expected, over the steps of confidence");
    v.usual("energy_threshold", Measured{energyThreshold}, "energy that 95 of 100 pictures stay below");
    v.usual("batch_limit", batchLimit, "pictures that memory sufficed for at once; 0: never too many");
    v.usual("images_per_second", Measured{imagesPerSecond}, "over all");
    v.usual("per_class", classes, "of the network's classes");
    v.usual("reliability", reliability, "by steps of confidence");
    v.usual("suspected_labels", suspected, "pictures whose class in the data is probably wrong");
    v.usual("skipped", skipped, "no usable pictures");
    v.usual("warnings", warnings, "pictures with faults, which count all the same");
    v.usual("kind", kind, "of the data: `folder`, `csv`, `cifar`, `idx` or `voc`");
    v.usual("part", part, "that was taken: `val`, `test` or `all`");
    v.usual("unused", unused, "`path: why`: lies there and is not used");
    v.usual("notes", notes, "which pictures were taken, and how their classes were told");
    answering.fields(v);
    v.optional("positive", positive, "of a single output: what yes is called");
    v.optional("accepted", accepted, "by the thresholds that the checkpoint carries");
    v.optional("confusion", confusion, "rows: true class, columns: predicted");
    v.optional("predictions", predictions, "a row a picture");
  }
};

/// [class][predicted], images.
std::vector<std::vector<int>> confusionOf(const EvaluationReport& report);

/// What these thresholds accept of the predictions.
AcceptedPictures acceptedOf(const EvaluationReport& report, const Decision& decision);

/// The images that were taken for another class, or those of one cell of the confusion matrix where both
/// classes are given; the ones first whose class the network believes in least.
std::vector<const EvaluatedImage*> hardestFirst(const EvaluationReport& report,
                                                std::optional<int> classIndex = {},
                                                std::optional<int> predicted = {});

/// Without what grows with the images and with the square of the classes: predictions and confusion matrix.
EvaluationReport figuresOf(const EvaluationReport& report);

/// All of it, as `effnet evaluate --json --predictions` prints it and the window saves it.
std::string evaluationText(const EvaluationReport& report);

/// A row an image, as `effnet evaluate --csv` writes it and the window saves it.
std::string evaluationCsv(const EvaluationReport& report);

/// A folder of pictures that meets a network.
struct MatchedFolder {
  std::string folder;
  int images = 0;
  int classIndex = -1;      ///< of the network; −1: it is none
  std::vector<int> near;    ///< classes with a name like it
  std::string reason = {};  ///< why it is none

  template <class V>
  void fields(V& v) {
    v.usual("folder", folder, "its name");
    v.required("images", images, "in it", kCount);
    v.usual("near", near, "indices of classes with a name like it");
    v.optional("class", classIndex, "of the network; absent where it is none");
    v.optional("reason", reason, "why it is none");
  }
};

struct FolderClasses {
  std::vector<std::string> labels;  ///< the network's
  std::vector<MatchedFolder> folders;

  /// Whether every index is one of the labels.
  bool consistent() const;

  template <class V>
  void fields(V& v) {
    v.required("labels", labels, "the network's");
    v.required("folders", folders, "of the data");
    v.require(consistent(), "there is no such class");
  }
};

/// Whether the answer hangs on what a map marks, and whether that is the object.
struct MapMeasures {
  double probability = kUnmeasured;
  int steps = 0;  ///< of the curves, which have a point more
  std::vector<double> deletion;
  std::vector<double> insertion;
  double deletionArea = kUnmeasured;
  double insertionArea = kUnmeasured;
  double drop = kUnmeasured;
  bool increase = false;
  double road = kUnmeasured;
  std::vector<double> roadStrongest = {};
  std::vector<double> roadWeakest = {};
  bool hasBoxes = false;
  double tolerance = 0;
  bool peakInside = false;
  double iou = 0;
  PixelBox foundBox = {};

  template <class V>
  void fields(V& v) {
    v.usual("probability", Measured{probability}, "of the class");
    v.usual("steps", steps, "of the curves");
    v.required("deletion", deletion, "probability as the marked pixels are taken away");
    v.required("insertion", insertion, "probability as they are put back into the blurred picture");
    v.usual("deletion_area", Measured{deletionArea}, "mean height of the curve");
    v.usual("insertion_area", Measured{insertionArea}, "mean height of the curve");
    v.usual("drop", Measured{drop}, "share of the probability that is lost where the map weighs the picture");
    v.usual("increase", increase, "it grows instead");
    v.usual("road", Measured{road}, "mean of half the differences of what follows");
    v.usual("road_strongest", roadStrongest,
            "probability with 20, 40, 60 and 80 % of the marked pixels imputed");
    v.usual("road_weakest", roadWeakest, "likewise of the others");
    v.when(hasBoxes, [&] {
      std::optional<double> overlap = iou;
      if constexpr (V::kReads) overlap.reset();
      v.usual("tolerance", tolerance, "pixels");
      v.usual("peak_inside", peakInside, "the map's peak lies in a box");
      v.usual("iou", overlap, "of the map's own box and the best of them");
      v.usual("found_box", foundBox, "the map's own: x, y, width, height");
      if constexpr (V::kReads) {
        hasBoxes = overlap.has_value();
        iou = overlap.value_or(0);
      }
    });
    if constexpr (V::kReads) {
      if (steps == 0 && !deletion.empty()) steps = static_cast<int>(deletion.size()) - 1;
    }
  }
};

}  // namespace effnet
