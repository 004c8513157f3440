#pragma once

#include "core/inference/folder_evaluation.h"
#include "core/protocol/json.h"

#include <string>

namespace effnet {

struct LabelledFolder {
  std::vector<LabelledImage> images;
  std::vector<std::string> labels;  ///< the network's classes; of a single output no and yes
};

/// A folder of labelled photographs for a network: a class a sub-folder, in val/ (or test/) below where there
/// is one. A single output takes two folders: by the names that the checkpoint has for no and yes, else the
/// first by name means no and the second yes. Files that are no photographs go to `skipped`. Throws
/// Error("folder_empty" | "labels_mismatch" | "file_missing").
LabelledFolder labelledImages(const std::filesystem::path& data, const Classifier& classifier,
                              std::vector<std::string>& skipped);

Json predictionJson(const Prediction& prediction);

/// What `effnet evaluate` prints, without what grows with the images and with the square of the classes:
/// predictions and confusion matrix. `skipped` are files that were not even tried.
Json evaluationJson(const FolderEvaluation& evaluation, const Classifier& classifier,
                    const std::vector<std::string>& skipped);

/// A row an image.
std::string evaluationCsv(const FolderEvaluation& evaluation);

}  // namespace effnet
