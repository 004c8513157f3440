#pragma once

#include "core/dataset/class_matching.h"
#include "core/inference/classifier.h"
#include "core/protocol/evaluation_answers.h"

#include <filesystem>
#include <functional>
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

/// Classifies every image; a label is suspected where the network is as sure of another class as it is, on
/// average, of the images that carry that class's name (confident learning, Northcutt et al. 2021); decoding
/// runs beside the network. What only the data's reader knows (kind, part, notes) stays empty. Throws
/// Error("no_images") when none is readable, "cancelled".
EvaluationReport evaluateFolder(Classifier& classifier, const FolderEvaluationParams& params);

}  // namespace effnet
