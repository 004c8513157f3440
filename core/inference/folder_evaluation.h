#pragma once

#include "core/inference/classifier.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

struct LabelledImage {
  std::filesystem::path file;
  int classIndex = 0;  ///< of the network
};

struct FolderEvaluationParams {
  std::vector<LabelledImage> images;
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
};

struct SkippedImage {
  std::filesystem::path file;
  std::string code;
  std::string detail;
};

/// Of one class; NaN where the images give no answer (no image of it, never predicted).
struct ClassResult {
  int images = 0;
  int correct = 0;
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

struct FolderEvaluation {
  std::vector<Prediction> predictions;
  std::vector<SkippedImage> skipped;
  std::vector<std::vector<int>> confusion;  ///< [true][predicted], images
  std::vector<ClassResult> perClass;
  double top1 = 0;  ///< share of the images, 0…1
  double top5 = 0;
  double macroF1 = 0;           ///< mean over the classes that have images
  double calibrationError = 0;  ///< expected, in 15 bins of confidence (Guo 2017)
  double seconds = 0;
};

/// Classifies every image; decoding runs beside the network. Throws Error("no_images") when none is readable,
/// "cancelled".
FolderEvaluation evaluateFolder(Classifier& classifier, const FolderEvaluationParams& params);

/// The network's class for each folder name: by the class's name (whatever its case, '_' as ' '), or in
/// sorted order where there are as many folders as classes and no name agrees (ImageNet's synsets). Throws
/// Error("labels_mismatch") naming a folder that is no class.
std::vector<int> matchClasses(const std::vector<std::string>& folders,
                              const std::vector<std::string>& labels);

}  // namespace effnet
