#include "core/dataset/dataset_warnings.h"

#include <string>

namespace effnet {
namespace {

std::string joined(const std::vector<std::string>& files) {
  std::string text;
  for (const auto& file : files) text += (text.empty() ? "" : ", ") + file;
  return text;
}

}  // namespace

std::vector<RunWarning> datasetWarnings(const Dataset& dataset) {
  std::vector<RunWarning> warnings;
  for (const auto& group : dataset.duplicates)
    warnings.push_back({WarningCode::DuplicateImages,
                        "the same picture lies in several parts of the data: " + joined(group)});
  for (const auto& group : dataset.contradictions)
    warnings.push_back(
        {WarningCode::ContradictingLabels, "the same picture is in several classes: " + joined(group)});
  for (const auto& each : dataset.unused) warnings.push_back({WarningCode::DataUnused, each});
  return warnings;
}

}  // namespace effnet
