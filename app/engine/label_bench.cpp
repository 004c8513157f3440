#include "app/engine/label_bench.h"

#include "app/engine/drawn_map.h"
#include "app/engine/label_answers.h"
#include "app/engine/resources.h"
#include "core/base/error.h"
#include "core/features/feature_cache.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::size_t kMostSets = 3;

void requireLabels(const LabelFeatures& features, const std::vector<int>& labels, int classes) {
  if (labels.size() != features.files.size())
    throw Error("bad_request", "labels: " + std::to_string(labels.size()) + " for " +
                                   std::to_string(features.files.size()) + " files");
  if (std::ranges::any_of(labels, [classes](int label) { return label < -1 || label >= classes; }))
    throw Error("bad_request", "labels: there are " + std::to_string(classes) + " classes, −1 is none");
}

}  // namespace

int LabelBench::threads() const {
  return options_.threads > 0 ? options_.threads : hardwareThreads();
}

std::shared_ptr<const LabelFeatures> LabelBench::features(int set) const {
  const std::lock_guard lock(mutex_);
  const auto found = sets_.find(set);
  if (found == sets_.end()) throw Error("model_closed", "these features are not kept any more");
  return found->second;
}

FeatureSet LabelBench::readFeatures(const ReadFeaturesRequest& request, const RequestContext& context) {
  Classifier classifier(openCheckpoint(resolveModelSource(request.weights)),
                        deviceFromString(request.device.empty() ? options_.device : request.device));
  LabelFeaturesParams params{{}, featureCacheFolder()};
  params.files.assign(request.files.begin(), request.files.end());
  params.workers = threads();
  params.stop = context.stop;
  params.progress = [&](std::size_t done, std::size_t total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  const auto read = readLabelFeatures(classifier, params);
  const std::lock_guard lock(mutex_);
  sets_[++lastSet_] = read;
  if (sets_.size() > kMostSets) sets_.erase(sets_.begin());
  return {lastSet_, static_cast<int>(read->fileOfRow.size()), static_cast<int>(read->kept), read->seconds,
          read->skipped};
}

LabelSuggestions LabelBench::suggest(const SuggestLabelsRequest& request,
                                     const RequestContext& context) const {
  const auto set = features(request.set);
  requireLabels(*set, request.labels, request.classes);
  return suggestionsFor(*set, request.labels, request.classes, request.order, threads(), context.stop);
}

AuditReport LabelBench::audit(const AuditRequest& request, const RequestContext& context) const {
  const auto set = features(request.set);
  requireLabels(*set, request.labels, request.classes);
  const bool parted = request.parts.size() == set->files.size() &&
                      std::ranges::all_of(request.parts, [](int part) { return part >= 0 && part <= 2; });
  if (!request.parts.empty() && !parted) throw Error("bad_request", "parts: 0, 1 or 2 for each file");
  return auditOf(*set, request.labels, request.classes, request.parts, threads(), context.stop);
}

DataMapReport LabelBench::map(const DataMapRequest& request, const RequestContext& context) const {
  const auto set = features(request.set);
  TsneParams params{set->normalized.table};
  params.threads = threads();
  params.stop = context.stop;
  params.progress = [&](int done, int total) {
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  const DrawnMap drawn = drawMap(request.method, params);
  DataMapReport report;
  for (std::size_t row = 0; row < drawn.points.size(); ++row) {
    report.files.push_back(static_cast<int>(set->fileOfRow[row]));
    report.x.push_back(drawn.points[row][0]);
    report.y.push_back(drawn.points[row][1]);
  }
  report.varianceShown = drawn.varianceShown;
  report.seconds = drawn.seconds;
  return report;
}

void LabelBench::attach(Server& server) {
  server.on(*this, &LabelBench::readFeatures, ServerLane::Long);
  server.on(*this, &LabelBench::suggest, ServerLane::Long);
  server.on(*this, &LabelBench::audit, ServerLane::Long);
  server.on(*this, &LabelBench::map, ServerLane::Long);
}

}  // namespace effnet
