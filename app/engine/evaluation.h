#pragma once

#include "core/dataset/dataset.h"
#include "core/inference/folder_evaluation.h"
#include "core/protocol/dataset_kind.h"
#include "core/protocol/json.h"

#include <string>

namespace effnet {

/// How labelled data meets a network.
struct EvaluationData {
  DatasetKind kind = DatasetKind::Folder;
  std::string part;  ///< that was taken: "val", "test" or "all"
  std::vector<LabelledImage> images;
  std::vector<std::string> skipped;  ///< "path: reason", no photographs
  std::vector<std::string> unused;
  std::vector<std::string> notes;
  std::vector<std::string> labels;  ///< the network's classes; of a single output no and yes
};

struct EvaluationSource {
  std::filesystem::path data;
  std::string columns = {};   ///< of a table
  ClassMapping mapping = {};  ///< folders to classes, where names do not say it
  ListingWatch watch = {};    ///< who waits for the listing
};

/// A picture for evaluateFolder(), also one in a file of many.
LabelledImage labelledImage(const Sample& sample, int classIndex);

/// The network's classes; of a single output without names of its own the two of the data. Throws
/// Error("labels_mismatch").
std::vector<std::string> outcomesFor(const std::vector<std::string>& labels, const Classifier& classifier);

/// The pictures of a data set of any kind that training reads, with the network's classes. A single output
/// takes two classes: by the names that the checkpoint has for no and yes, else the first by name means no
/// and the second yes. Throws Error("folder_empty" | "labels_mismatch" | "file_missing" | "bad_mapping" | …).
EvaluationData evaluationData(const EvaluationSource& options, const Classifier& classifier);

/// How the data's classes meet the network's, for a person to complete.
FolderClasses matchedFolders(const EvaluationSource& options, const Classifier& classifier);

/// Evaluates the data, and says with the figures which data they are of and how the network answers.
/// `wanted`: how it is to run; its images and labels are the data's.
EvaluationReport evaluateData(Classifier& classifier, const EvaluationData& data,
                              FolderEvaluationParams wanted);

}  // namespace effnet
