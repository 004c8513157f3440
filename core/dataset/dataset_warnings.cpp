#include "core/dataset/dataset_warnings.h"

#include "core/base/utf8.h"

#include <algorithm>
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

std::string unevenClasses(const Dataset& dataset) {
  constexpr double kUneven = 4;
  const auto counts = countPerClass(dataset.train, static_cast<int>(dataset.labels.size()));
  const auto [least, most] = std::ranges::minmax_element(counts);
  if (least == counts.end() || *least == 0 || *most < kUneven * *least) return {};
  const auto nameOf = [&](auto place) {
    return std::string("'") + printable(dataset.labels[static_cast<std::size_t>(place - counts.begin())]) +
           "'";
  };
  return "the classes are uneven: " + std::to_string(*most) + " pictures of " + nameOf(most) +
         " to learn from, " + std::to_string(*least) + " of " + nameOf(least) +
         "; balanced=true shows all classes equally often, class_weights=true lets rare ones count more";
}

}  // namespace effnet
