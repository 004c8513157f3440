#pragma once

#include "core/protocol/json.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// An evaluation on labelled pictures, its JSON and its table, the same wherever one is made, shown or saved;
/// and image/measure's answer. Numbers that the images do not give (a class without images) are NaN. Decoders
/// throw Error("bad_answer").

struct EvaluatedImage {
  std::string file;
  int classIndex = 0;
  int predicted = 0;
  double probability = 0;         ///< of the predicted class
  double probabilityOfClass = 0;  ///< of the class that the data give it
  bool suspect = false;           ///< the data's class is probably wrong, not the answer
  double energy = std::numeric_limits<double>::quiet_NaN();  ///< as Explanation::energy
};

struct EvaluatedClass {
  std::string label;
  int images = 0;
  int correct = 0;
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

/// The answers of one step of confidence.
struct ReliabilityStep {
  int images = 0;
  double confidence = 0;  ///< mean probability of the predicted class
  double accuracy = 0;    ///< share that is right
};

/// A file that is left out, or has faults.
struct FileNote {
  std::string file = {};
  std::string code = {};
  std::string detail = {};
};

/// How a checkpoint answers that is not the usual way.
struct AnsweringNotes {
  bool inputSizeKnown = true;
  std::string head;        ///< how a head of several layers is run
  std::string activation;  ///< "sigmoid" where classes do not exclude each other
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
};

/// [class][predicted], images.
std::vector<std::vector<int>> confusionOf(const EvaluationReport& report);

/// The images that were taken for another class, or those of one cell of the confusion matrix where both
/// classes are given; the ones first whose class the network believes in least.
std::vector<const EvaluatedImage*> hardestFirst(const EvaluationReport& report,
                                                std::optional<int> classIndex = {},
                                                std::optional<int> predicted = {});

Json toJson(const EvaluatedImage& image);

/// Without what grows with the images and with the square of the classes: predictions and confusion matrix.
Json figuresJson(const EvaluationReport& report);

/// All of it, as `effnet evaluate --json --predictions` prints it and the window saves it.
std::string evaluationText(const EvaluationReport& report);

/// A row an image, as `effnet evaluate --csv` writes it and the window saves it.
std::string evaluationCsv(const EvaluationReport& report);

/// A folder of pictures that meets a network, as folder/classes answers.
struct MatchedFolder {
  std::string folder;
  int images = 0;
  int classIndex = -1;    ///< of the network; −1: it is none
  std::vector<int> near;  ///< classes with a name like it
};

struct FolderClasses {
  std::vector<std::string> labels;  ///< the network's
  std::vector<MatchedFolder> folders;
};

/// Whether the answer hangs on what a map marks, and whether that is the object.
struct MapMeasures {
  double probability = 0;
  int steps = 0;  ///< of the curves, which have a point more
  std::vector<double> deletion;
  std::vector<double> insertion;
  double deletionArea = 0;
  double insertionArea = 0;
  double drop = 0;
  bool increase = false;
  double road = 0;
  bool hasBoxes = false;
  bool peakInside = false;
  double iou = 0;
};

std::vector<EvaluatedImage> evaluatedImagesFromJson(const Json& list);
FolderClasses folderClassesFromJson(const Json& json);
EvaluationReport evaluationReportFromJson(const Json& json);
MapMeasures mapMeasuresFromJson(const Json& json);

}  // namespace effnet
