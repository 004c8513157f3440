#pragma once

#include "core/base/paired_comparison.h"
#include "core/protocol/run_directory.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What a run's kept network said of a validation picture.
struct KeptAnswer {
  std::string file;
  int label = 0;
  int predicted = 0;
};

/// answers.csv of a run: file, class, predicted, right; also what `effnet compare` takes.
void writeKeptAnswers(const RunDirectory& run, const std::vector<KeptAnswer>& answers,
                      const std::vector<std::string>& labels);

/// Which pictures were answered rightly, by file, of a table with the columns file and right (yes, no).
/// Throws Error("bad_data" | "file_missing" | …).
using RightByFile = std::map<std::string, bool>;
RightByFile readRightByFile(const std::filesystem::path& table);

/// Networks on the pictures that all of them answered.
struct SamePictures {
  std::vector<PairedAnswers> networks;
  std::size_t leftOut = 0;  ///< pictures that one of them has and not all
};
SamePictures onSamePictures(const std::vector<std::string>& names, const std::vector<RightByFile>& all);

/// Two runs on the pictures that both answered; nothing where one kept no answers, or they share no picture.
struct RunsCompared {
  PairComparison pair;
  int images = 0;
};
std::optional<RunsCompared> compareRuns(const std::filesystem::path& first,
                                        const std::filesystem::path& second);

/// All folds of one training together: every picture validated once.
struct PooledFolds {
  int folds = 0;
  int right = 0;
  int images = 0;
};

/// Nothing unless these runs are the different folds of the same data, two or more of them, each with its
/// answers.
std::optional<PooledFolds> pooledFolds(const std::vector<RunSummary>& runs);

/// Of finished or running runs that kept their answers, two or more on the same pictures; by their folder.
std::map<std::filesystem::path, RunStanding> standings(const std::vector<std::filesystem::path>& runs);

}  // namespace effnet
