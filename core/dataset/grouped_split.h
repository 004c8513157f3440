#pragma once

#include "core/dataset/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// A number for each picture, equal for those of one object or series: by the table's column where the
/// pictures have its cells, else by the pattern in the path below the data (groupsByPattern()); without
/// `group`, and where nothing is found, a picture stands alone. Throws what groupsByPattern() throws.
std::vector<int> groupsOf(const std::vector<Sample>& samples, std::filesystem::path root,
                          const std::string& group);

/// Divides training and validation part together into folds, groups and equal pictures never apart, and lets
/// one of them validate. A class of which nothing would be left to learn stays in training; that is noted.
/// Throws Error("bad_value") for more folds than groups, and what groupsOf() throws.
void splitByFolds(Dataset& dataset, const DatasetOptions& options);

/// About `fraction` of the training part, as one of 1 / fraction folds: with groups the only way that keeps
/// them together.
std::vector<Sample> splitGrouped(Dataset& dataset, const DatasetOptions& options, double fraction);

}  // namespace effnet
