#pragma once

#include "core/dataset/class_matching.h"
#include "core/inference/classifier.h"
#include "core/protocol/run_event.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

struct LabelledImage {
  std::filesystem::path file;
  int classIndex = 0;                      ///< of the network
  std::function<std::string()> read = {};  ///< its encoded bytes where the file holds many pictures
};

struct FolderEvaluationParams {
  std::vector<LabelledImage> images;
  std::vector<std::string> labels;  ///< of the classes; for a single output what no and yes are called
  int batch = 32;
  int workers = 0;  ///< decoding threads, 0 = the hardware's
  std::stop_token stop;
  std::function<void(std::size_t done, std::size_t total)> progress;
};

/// What the network said about one image.
struct Prediction {
  std::filesystem::path file;
  int classIndex = 0;
  int predicted = 0;
  double probability = 0;  ///< of the predicted class
  double probabilityOfLabel = 0;
  double energy = 0;     ///< as Explanation::energy
  bool suspect = false;  ///< the folder's class is probably wrong, not the answer
};

/// The answers of one step of confidence.
struct ReliabilityBin {
  int images = 0;
  double confidence = 0;  ///< mean probability of the predicted class; NaN without images
  double accuracy = 0;    ///< share that is right; NaN without images
};

struct SkippedImage {
  std::filesystem::path file;
  std::string code;
  std::string detail;
};

/// Of one class, as classScores() has it.
struct ClassResult : ClassScores {
  int correct = 0;
};

struct FolderEvaluation {
  std::vector<std::string> labels;  ///< of FolderEvaluationParams
  std::vector<Prediction> predictions;
  std::vector<SkippedImage> skipped;
  std::vector<SkippedImage> flawed;  ///< images with faults, which count all the same; code "image_flawed"
  std::vector<std::vector<int>> confusion;  ///< [true][predicted], images
  std::vector<ClassResult> perClass;
  double top1 = 0;  ///< share of the images, 0…1
  double top5 = 0;
  double macroF1 = 0;                       ///< macroF1() of the confusion
  double calibrationError = 0;              ///< expected, in 15 bins of confidence (Guo 2017)
  std::vector<ReliabilityBin> reliability;  ///< those bins, from the least sure
  double energyThreshold = 0;               ///< energyThreshold() of the images
  std::int64_t batchLimit = 0;              ///< InferenceNetwork::batchLimit()
  double seconds = 0;
};

/// The images that were taken for another class, or those of one cell of the confusion matrix where both
/// classes are given; the ones first whose class the network believes in least.
std::vector<const Prediction*> hardestFirst(const FolderEvaluation& evaluation,
                                            std::optional<int> trueClass = {},
                                            std::optional<int> predicted = {});

/// Classifies every image; a label is suspected where the network is as sure of another class as it is, on
/// average, of the images that carry that class's name (confident learning, Northcutt et al. 2021); decoding
/// runs beside the network. Throws Error("no_images") when none is readable, "cancelled".
FolderEvaluation evaluateFolder(Classifier& classifier, const FolderEvaluationParams& params);

}  // namespace effnet
