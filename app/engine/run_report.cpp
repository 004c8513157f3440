#include "app/engine/run_report.h"

#include "app/engine/curve_picture.h"
#include "app/engine/evaluation.h"
#include "app/engine/report.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/dataset/duplicates.h"
#include "core/dataset/run_split.h"
#include "core/imaging/encode.h"
#include "core/inference/picture_features.h"
#include "core/inference/picture_looks.h"
#include "core/inference/stored_decision.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

namespace effnet {
namespace {

constexpr std::size_t kMostLooked = 4000;    // pictures whose looks are compared
constexpr std::size_t kMostMeasured = 2000;  // pictures of a part that are measured
constexpr int kSameLook = 2;                 // bits in which perceptual hashes may differ, of 64
constexpr double kPlainContrast = 0.05;      // below, every picture has the same hash

std::filesystem::path keptWeights(const RunDirectory& run) {
  std::error_code absent;
  for (const auto& file : {run.best(), run.last()})
    if (std::filesystem::exists(file, absent)) return file;
  throw Error("file_missing", run.root.string() + ": it has no checkpoint to be measured");
}

std::vector<ClassCounts> countsOf(const Dataset& dataset) {
  std::vector<ClassCounts> counts;
  for (const std::string& label : dataset.labels) counts.push_back({.label = printable(label)});
  const auto add = [&](const std::vector<Sample>& samples, int ClassCounts::*part) {
    for (const Sample& sample : samples)
      if (!sample.gone) ++(counts[static_cast<std::size_t>(sample.label)].*part);
  };
  add(dataset.train, &ClassCounts::train);
  add(dataset.val, &ClassCounts::val);
  add(dataset.test, &ClassCounts::test);
  return counts;
}

bool isTelling(const PictureLook& look) {
  const int bits = std::popcount(look.hash);
  return look.width > 0 && look.contrast > kPlainContrast && bits > 8 && bits < 56;
}

/// Pictures of the measuring parts that look like one that is learnt from; equal ones are told already.
void findLookAlikes(const Dataset& dataset, const RunReportParams& params, RunReportData& data) {
  std::vector<Sample> learnt;
  std::vector<Sample> measured;
  for (const Sample& sample : dataset.train)
    if (!sample.gone) learnt.push_back(sample);
  for (const auto* part : {&dataset.val, &dataset.test})
    measured.insert(measured.end(), part->begin(), part->end());
  data.lookedAlike = learnt.size() + measured.size() <= kMostLooked;
  if (!data.lookedAlike) return;
  std::set<std::string> told;
  for (const auto& group : data.acrossParts) told.insert(group.begin(), group.end());
  const auto own = pictureLooks(measured, params.threads, params.stop);
  const auto others = pictureLooks(learnt, params.threads, params.stop);
  for (std::size_t i = 0; i < measured.size(); ++i) {
    const std::string name = describeSample(measured[i]);
    if (!isTelling(own[i]) || told.contains(name)) continue;
    std::vector<std::string> group{name};
    for (std::size_t j = 0; j < learnt.size(); ++j)
      if (isTelling(others[j]) && std::min(hashDistance(own[i].hash, others[j].hash),
                                           hashDistance(own[i].mirrored, others[j].hash)) <= kSameLook)
        group.push_back(describeSample(learnt[j]));
    if (group.size() > 1) data.lookAlike.push_back(std::move(group));
  }
}

/// The test part, or what chose the weights where there is none.
const std::vector<Sample>& measuredPart(const Dataset& dataset) {
  return dataset.test.empty() ? dataset.val : dataset.test;
}

std::map<std::string, LabelledImage> evaluatePart(Classifier& classifier, const Dataset& dataset,
                                                  const RunReportParams& params, RunReportData& data) {
  const std::vector<Sample>& part = measuredPart(dataset);
  data.partPictures = part.size();
  data.stride = (part.size() + kMostMeasured - 1) / kMostMeasured;
  FolderEvaluationParams wanted;
  wanted.labels = outcomesFor(dataset.labels, classifier);
  const std::vector<int> classes = matchClasses(dataset.labels, wanted.labels);
  std::map<std::string, LabelledImage> byName;
  for (std::size_t i = 0; i < part.size(); i += data.stride) {
    wanted.images.push_back(labelledImage(part[i], classes[static_cast<std::size_t>(part[i].label)]));
    byName.emplace(wanted.images.back().file.string(), wanted.images.back());
  }
  wanted.workers = params.threads;
  wanted.stop = params.stop;
  wanted.progress = params.progress;
  data.evaluation = evaluateFolder(classifier, wanted);
  data.evaluation.part = dataset.test.empty() ? "val" : "test";
  return byName;
}

ReportSection exampleOf(const EvaluatedImage& each, const std::map<std::string, LabelledImage>& images,
                        Classifier& classifier, const RunReportParams& params) {
  if (params.stop.stop_requested()) throw Error("cancelled", "the report was cancelled");
  try {
    const LabelledImage& image = images.at(each.file);
    const std::string encoded = image.read ? image.read() : readImageFile(image.file);
    const Explanation answer = classifier.explain(classifier.read(encoded, each.file), {}, 3);
    return imageSection(each.file, encoded, answer, {}, params.common);
  } catch (const Error& error) {
    return errorSection(each.file, error.detail());
  }
}

void addHash(RunReportData& data, const std::filesystem::path& file) {
  std::error_code absent;
  if (std::filesystem::is_regular_file(file, absent))
    data.hashes.emplace_back(file.string(), sha256OfFile(file));
}

RunReportData gather(const RunDirectory& run, const RunPictures& pictures, const RunReportParams& params) {
  RunReportData data;
  const auto summary = summarizeRun(run.root);
  if (!summary) throw Error("run_missing", run.root.string() + ": no run lies there");
  data.summary = *summary;
  data.name = printable(run.root.filename().string());
  data.story = readRunStory(run);
  data.kind = wordOf(pictures.dataset.kind);
  data.listKept = pictures.kept;
  data.classes = countsOf(pictures.dataset);
  EqualPictures equal = findEqualPictures(pictures.dataset);
  data.acrossParts = std::move(equal.acrossParts);
  data.acrossClasses = std::move(equal.acrossClasses);
  for (const RunWarning& each : pictures.warnings) data.changed.push_back(each.detail);
  findLookAlikes(pictures.dataset, params, data);
  const EpochDone* kept = data.story.chosen();
  if (const cv::Mat curves = curvePicture(data.story.epochs, kept ? kept->epoch : 0); !curves.empty()) {
    data.curves = encodePng(curves);
    data.curvesWidth = curves.cols;
  }
  for (const auto& file : {keptWeights(run), run.config(), run.split()}) addHash(data, file);
  addHash(data, data.summary.config.weights);
  return data;
}

}  // namespace

RunReportResult reportRun(const RunReportParams& params, c10::Device device) {
  const RunDirectory run{params.run};
  if (!summarizeRun(run.root)) throw Error("run_missing", run.root.string() + ": no run lies there");
  const RunPictures pictures = scanRunPictures(run, readTrainConfig(run.config()));
  RunReportData data = gather(run, pictures, params);
  Classifier classifier(openCheckpoint(keptWeights(run)), device);
  if (const auto decision = storedDecision(classifier.checkpoint())) {
    data.hasDecision = true;
    data.minProbability = decision->minProbability;
    data.maxEnergy = decision->maxEnergy;
  }
  const auto images = evaluatePart(classifier, pictures.dataset, params, data);

  RunReportWords words = params.words;
  Report report = beginReport(filled(words.title, {data.name}), keptWeights(run), classifier, params.common);
  report.command = "effnet train --config " + shellWord(run.config().string()) + " --out NEW_FOLDER";
  addEvaluation(
      report, data.evaluation, params.common,
      [&](const EvaluatedImage& each) { return exampleOf(each, images, classifier, params); },
      params.examples);
  ReportSection& figures = report.sections.front();
  figures.paragraphs.push_back(
      filled(words.evaluation, {std::to_string(data.evaluation.images), data.evaluation.part}));
  if (data.stride > 1)
    figures.paragraphs.push_back(
        filled(words.drawnPictures, {std::to_string(data.partPictures), std::to_string(data.stride)}));
  if (params.examples > 0) figures.paragraphs.push_back(words.examples);
  const auto head = runHead(data, words, params.common);
  report.sections.insert(report.sections.begin(), head.begin(), head.end());
  const auto tail = runTail(data, words, params.common);
  report.sections.insert(report.sections.end(), tail.begin(), tail.end());
  return {std::move(report), std::move(data)};
}

}  // namespace effnet
