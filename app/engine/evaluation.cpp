#include "app/engine/evaluation.h"

#include "app/engine/checkpoint_json.h"
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/dataset/labelled_data.h"
#include "core/dataset/sample_image.h"

#include <utility>

namespace effnet {

LabelledImage labelledImage(const Sample& sample, int classIndex) {
  if (!sample.record) return {sample.file, classIndex};
  return {describeSample(sample), classIndex, [sample] { return encodedSample(sample); }};
}

std::vector<std::string> outcomesFor(const std::vector<std::string>& labels, const Classifier& classifier) {
  std::vector<std::string> outcomes = classifier.outcomes();
  if (!outcomes.empty()) return outcomes;
  if (labels.size() != 2)
    throw Error("labels_mismatch",
                "the network has one output, a yes or no, and takes two classes (no first by name, "
                "then yes), not " +
                    std::to_string(labels.size()));
  // A file that names its yes alone is not asked about the other's order.
  const std::vector<std::string>& yes = classifier.checkpoint().labels;
  if (yes.size() == 1 && labels[0] == yes[0]) return {labels[1], labels[0]};
  return labels;
}

EvaluationData evaluationData(const EvaluationSource& options, const Classifier& classifier) {
  LabelledData found = readLabelledData(options.data, options.columns, options.watch);
  const std::vector<std::string> labels = outcomesFor(found.labels, classifier);
  const MatchedClasses matched = matchFolders(found.labels, labels, options.mapping);
  if (!matched.strangers.empty()) throwStrangers(matched, labels);
  EvaluationData data{.kind = found.kind,
                      .part = found.part,
                      .images = {},
                      .skipped = std::move(found.skipped),
                      .unused = std::move(found.unused),
                      .notes = std::move(found.notes),
                      .labels = labels};
  data.notes.insert(data.notes.end(), matched.notes.begin(), matched.notes.end());
  for (const Sample& sample : found.samples)
    if (const int index = matched.classes[static_cast<std::size_t>(sample.label)]; index >= 0)
      data.images.push_back(labelledImage(sample, index));
  return data;
}

FolderClasses matchedFolders(const EvaluationSource& options, const Classifier& classifier) {
  const LabelledData found = readLabelledData(options.data, options.columns, options.watch);
  FolderClasses result;
  result.labels = outcomesFor(found.labels, classifier);
  const MatchedClasses matched = matchFolders(found.labels, result.labels, options.mapping);
  const auto counts = countPerClass(found.samples, static_cast<int>(found.labels.size()));
  for (std::size_t i = 0; i < found.labels.size(); ++i) {
    MatchedFolder folder;
    folder.folder = printable(found.labels[i]);
    folder.images = counts[i];
    folder.near = nearClasses(found.labels[i], result.labels);
    if (matched.classes[i] >= 0) folder.classIndex = matched.classes[i];
    for (const StrangeFolder& each : matched.strangers)
      if (each.folder == found.labels[i]) folder.reason = each.reason;
    result.folders.push_back(std::move(folder));
  }
  return result;
}

EvaluationReport evaluateData(Classifier& classifier, const EvaluationData& data,
                              FolderEvaluationParams wanted) {
  wanted.images = data.images;
  wanted.labels = data.labels;
  EvaluationReport report = evaluateFolder(classifier, wanted);
  std::vector<FileNote> skipped;
  for (const std::string& text : data.skipped) skipped.push_back({.code = "no_photograph", .detail = text});
  report.skipped.insert(report.skipped.begin(), skipped.begin(), skipped.end());
  report.kind = wordOf(data.kind);
  report.part = data.part;
  report.unused = data.unused;
  report.notes = data.notes;
  if (const auto& decision = classifier.decision()) report.accepted = acceptedOf(report, *decision);
  report.answering = answeringNotes(classifier.checkpoint());
  if (classifier.classCount() == 1) report.positive = report.classes[1].label;
  return report;
}

}  // namespace effnet
