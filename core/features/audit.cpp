#include "core/features/audit.h"

#include "core/dataset/folds.h"
#include "core/features/audit_parts.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace effnet {
namespace {

/// Near duplicates share a group: a picture is not to be answered by who has learnt it.
std::vector<int> joined(const AuditParams& params, const std::vector<std::vector<int>>& sets) {
  std::vector<std::string> names(params.data.labels.size());
  for (std::size_t s = 0; s < sets.size(); ++s)
    for (const int row : sets[s]) names[static_cast<std::size_t>(row)] = std::to_string(s);
  return joinEqualPictures({params.data.groups.begin(), params.data.groups.end()}, names);
}

FirstAnswer answerByFolds(const AuditParams& params, const FeatureTable& features,
                          std::span<const DataPart> parts, std::span<const int> groups) {
  FirstAnswerParams asking{features, params.data.labels, parts, groups, params.data.classes};
  asking.folds = std::max(2, params.data.folds > 0 ? params.data.folds : 5);
  asking.seed = params.data.seed;
  asking.threads = params.data.threads;
  asking.stop = params.data.stop;
  return firstAnswer(asking);
}

}  // namespace

Audit auditPictures(const AuditParams& params) {
  const auto start = std::chrono::steady_clock::now();
  Audit audit;
  const NormalizedFeatures normalized = normalizeFeatures(params.data.features);
  const std::vector<NearPair> pairs =
      nearDuplicates({normalized.table, params.contents, params.looks, params.data.threads});
  const std::vector<std::vector<int>> sets = setsOf(pairs, params.data.labels.size());
  const std::vector<int> groups = joined(params, sets);
  const std::vector<DataPart> all(params.data.labels.size(), DataPart::Train);
  const FirstAnswer answer = answerByFolds(params, params.data.features, all, groups);
  audit.outOfFold = answer.outOfFold;
  audit.largestClass = answer.largestClass;
  audit.byLooks = answerByFolds(params, featuresOfLooks(params.looks), all, groups).outOfFold;
  audit.shortcut = audit.byLooks.interval.low > audit.largestClass;
  const auto add = [&](std::vector<Finding> findings) {
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::score);
    audit.findings.insert(audit.findings.end(), findings.begin(), findings.end());
  };
  add(duplicateFindings(params, pairs, sets));
  add(labelErrors(params, audit.outOfFold, sets));
  add(outliers(normalized.table, sets));
  for (std::vector<Finding>& each : lookFindings(params.looks, params.inputSize)) add(std::move(each));
  add(cameraFindings(params));
  audit.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return audit;
}

}  // namespace effnet
