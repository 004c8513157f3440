#include "app/engine/run_review.h"

#include "core/base/error.h"
#include "core/dataset/run_split.h"
#include "core/inference/classifier.h"
#include "core/inference/device.h"
#include "core/inference/folder_evaluation.h"
#include "core/protocol/methods.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_review.h"

#include <algorithm>
#include <set>

namespace effnet {
namespace {

constexpr int kMostExamples = 64;

RunPictures picturesOf(const RunDirectory& run) {
  return scanRunPictures(run, readTrainConfig(run.config()));
}

bool isFile(const Sample& sample) {
  return !sample.record;
}

Json review(const Json& params, const DeviceOptions& options, const RequestContext& context) {
  const RunDirectory run{params.at("run").get<std::string>()};
  const RunPictures pictures = picturesOf(run);
  const Dataset& dataset = pictures.dataset;
  const torch::Device device = deviceFromString(params.value("device", options.device));
  Classifier classifier(openCheckpoint(run.best()), device);
  const std::vector<int> classes = matchClasses(dataset.labels, classifier.labels());
  FolderEvaluationParams folder;
  for (const Sample& sample : dataset.val)
    if (isFile(sample))
      folder.images.push_back({sample.file, classes[static_cast<std::size_t>(sample.label)]});
  if (folder.images.empty())
    throw Error("no_images", run.root.string() + ": its validation images are no files of their own");
  folder.stop = context.stop;
  folder.progress = [&](std::size_t done, std::size_t total) {
    context.progress({{"done", done}, {"total", total}});
  };
  RunReview found;
  found.labels = classifier.labels();
  found.warnings = pictures.warnings;
  for (const EvaluatedImage& each : evaluateFolder(classifier, folder).predictions)
    found.images.push_back(
        {each.file, each.classIndex, each.predicted, each.probability, each.probabilityOfClass});
  return toJson(found);
}

/// The contents of what the other runs learnt from: no fair example of them.
std::set<std::string> learntBy(const Json& params) {
  std::set<std::string> contents;
  for (const Json& other : params.value("others", Json::array()))
    for (const Sample& sample : picturesOf({other.get<std::string>()}).dataset.train)
      if (!sample.content.empty()) contents.insert(sample.content);
  return contents;
}

/// A few images of every class in turn.
Json examples(const Json& params) {
  RunPictures pictures = picturesOf({params.at("run").get<std::string>()});
  const Dataset& dataset = pictures.dataset;
  const int wanted = std::clamp(params.value("count", 6), 1, kMostExamples);
  const bool train = params.value("part", std::string("val")) == "train";
  const auto learnt = learntBy(params);
  std::vector<std::vector<const Sample*>> classes(dataset.labels.size());
  std::size_t left = 0;
  for (const Sample& sample : train ? dataset.train : dataset.val) {
    if (!isFile(sample) || sample.gone) continue;
    if (learnt.contains(sample.content)) {
      ++left;
      continue;
    }
    classes[static_cast<std::size_t>(sample.label)].push_back(&sample);
  }
  if (left > 0)
    pictures.warnings.push_back(
        {WarningCode::PicturesLearnt, std::to_string(left) +
                                          " of its validation pictures were learnt from by another "
                                          "of the runs and are left out"});
  Json images = Json::array();
  for (std::size_t round = 0; static_cast<int>(images.size()) < wanted; ++round) {
    const std::size_t before = images.size();
    for (const auto& members : classes) {
      if (round >= members.size() || static_cast<int>(images.size()) >= wanted) continue;
      const Sample& sample = *members[round];
      images.push_back({{"file", sample.file.string()},
                        {"label", dataset.labels[static_cast<std::size_t>(sample.label)]}});
    }
    if (images.size() == before) break;
  }
  return {{"images", std::move(images)}, {"warnings", toJson(pictures.warnings)}};
}

}  // namespace

void attachRunReview(Server& server, const DeviceOptions& options) {
  using Context = RequestContext;
  server.handle(
      methods::kRunReview,
      [&options](const Json& params, const std::string&, const Context& context) {
        return review(params, options, context);
      },
      ServerLane::Long);
  server.handle(
      methods::kRunExamples,
      [](const Json& params, const std::string&, const Context&) { return examples(params); },
      ServerLane::Long);
}

}  // namespace effnet
