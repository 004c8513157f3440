#pragma once

#include "core/protocol/json.h"

#include <string>
#include <vector>

namespace effnet {

/// folder/evaluate's and image/measure's answers as values, for the window. Numbers that the images do not
/// give (a class without images) are NaN. Decoders throw Error("bad_answer").

struct EvaluatedImage {
  std::string file;
  int classIndex = 0;
  int predicted = 0;
  double probability = 0;         ///< of the predicted class
  double probabilityOfClass = 0;  ///< of the folder's class
  bool suspect = false;           ///< the folder's class is probably wrong
};

struct EvaluatedClass {
  std::string label;
  int images = 0;
  int correct = 0;
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

struct ReliabilityStep {
  int images = 0;
  double confidence = 0;
  double accuracy = 0;
};

struct EvaluationReport {
  int images = 0;
  double top1 = 0;
  double top5 = 0;
  double macroF1 = 0;
  double calibrationError = 0;
  double energyThreshold = 0;
  double imagesPerSecond = 0;
  int batchLimit = 0;  ///< images that memory sufficed for at once; 0 while there were never too many
  std::vector<EvaluatedClass> classes;
  std::vector<ReliabilityStep> reliability;
  std::vector<std::string> skipped;  ///< reasons, each naming its file
  std::vector<std::string> notes;    ///< which pictures were taken, and how their classes were told
  std::vector<EvaluatedImage> predictions;
};

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
