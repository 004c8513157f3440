#include "app/engine/label_answers.h"

#include "core/base/error.h"
#include "core/features/audit.h"
#include "core/features/suggestions.h"
#include "core/inference/picture_looks.h"

#include <algorithm>
#include <set>

namespace effnet {
namespace {

/// The labelled rows alone, their classes as places among those that occur.
struct LabelledPart {
  FeatureTable table;
  std::vector<int> files;
  std::vector<int> labels;
  std::vector<int> classes;  ///< that occur
  std::vector<DataPart> parts;
  std::vector<int> groups;
  std::vector<std::string> contents;
  std::vector<Sample> samples;
};

LabelledPart labelledPart(const LabelFeatures& features, const std::vector<int>& labels,
                          const std::vector<int>& parts) {
  LabelledPart part;
  part.table.dimensions = features.normalized.table.dimensions;
  std::set<int> classes;
  for (std::size_t row = 0; row < features.fileOfRow.size(); ++row) {
    const std::size_t file = features.fileOfRow[row];
    if (labels[file] < 0) continue;
    classes.insert(labels[file]);
    const auto values = features.normalized.table.row(row);
    part.table.values.insert(part.table.values.end(), values.begin(), values.end());
    part.files.push_back(static_cast<int>(file));
    part.labels.push_back(labels[file]);
    part.parts.push_back(parts.empty() ? DataPart::Train : static_cast<DataPart>(parts[file]));
    part.groups.push_back(features.groups[row]);
    part.contents.push_back(features.contents[row]);
    part.samples.push_back({features.files[file]});
  }
  part.classes.assign(classes.begin(), classes.end());
  for (int& label : part.labels)
    label = static_cast<int>(std::ranges::lower_bound(part.classes, label) - part.classes.begin());
  return part;
}

AuditFinding findingOf(const LabelledPart& part, const Finding& found) {
  AuditFinding finding{found.kind, {}, found.score};
  for (const int row : found.rows) finding.files.push_back(part.files[static_cast<std::size_t>(row)]);
  if (found.suggested) finding.suggested = part.classes[static_cast<std::size_t>(*found.suggested)];
  return finding;
}

}  // namespace

LabelSuggestions suggestionsFor(const LabelFeatures& features, const std::vector<int>& labels, int classes,
                                const std::string& order, int threads, const std::stop_token& stop) {
  if (order != "uncertain" && order != "different")
    throw Error("bad_value", "order '" + order + "': uncertain or different");
  const std::vector<int> ofRows = features.ofRows(labels);
  const FeatureTable& table = features.normalized.table;
  const Suggestions found = suggestLabels({table, ofRows, features.groups, classes, threads, stop});
  LabelSuggestions reply;
  reply.predicted.assign(labels.size(), -1);
  reply.probability.assign(labels.size(), 0);
  for (std::size_t row = 0; row < found.pictures.size(); ++row) {
    reply.predicted[features.fileOfRow[row]] = found.pictures[row].predicted;
    reply.probability[features.fileOfRow[row]] = found.pictures[row].probability;
  }
  const std::vector<int> rows =
      order == "different" ? differentFirst(table, ofRows) : uncertainFirst(table, ofRows, found.pictures);
  for (const int row : rows)
    reply.order.push_back(static_cast<int>(features.fileOfRow[static_cast<std::size_t>(row)]));
  if (found.measured) {
    reply.images = static_cast<int>(found.measured->pictures.size());
    reply.correct = found.measured->right;
    reply.top1 = found.measured->accuracy;
    reply.interval = {found.measured->interval.low, found.measured->interval.high};
    reply.effectiveImages = found.measured->effective;
  }
  reply.seconds = found.seconds;
  return reply;
}

AuditReport auditOf(const LabelFeatures& features, const std::vector<int>& labels, int classes,
                    const std::vector<int>& parts, int threads, const std::stop_token& stop) {
  const LabelledPart part = labelledPart(features, labels, parts);
  if (part.classes.size() < 2 || classes < 2)
    throw Error("one_class", "an audit needs labelled pictures of two classes or more");
  const std::vector<PictureLook> looks = pictureLooks(part.samples, threads, stop);
  FirstAnswerParams asking{part.table, part.labels, part.parts, part.groups,
                           static_cast<int>(part.classes.size())};
  asking.threads = threads;
  asking.stop = stop;
  const Audit audit = auditPictures({asking, part.contents, looks, features.inputSize});
  AuditReport report;
  report.images = static_cast<int>(part.files.size());
  for (const Finding& each : audit.findings) report.findings.push_back(findingOf(part, each));
  report.top1 = audit.outOfFold.accuracy;
  report.interval = {audit.outOfFold.interval.low, audit.outOfFold.interval.high};
  report.looksTop1 = audit.byLooks.accuracy;
  report.looksInterval = {audit.byLooks.interval.low, audit.byLooks.interval.high};
  report.largestClass = audit.largestClass;
  report.shortcut = audit.shortcut;
  report.seconds = audit.seconds;
  return report;
}

}  // namespace effnet
