#include "app/engine/run_review.h"

#include "core/base/error.h"
#include "core/dataset/run_split.h"
#include "core/inference/classifier.h"
#include "core/inference/folder_evaluation.h"
#include "core/protocol/run_directory.h"

#include <algorithm>
#include <set>

namespace effnet {
namespace {

RunPictures picturesOf(const RunDirectory& run) {
  return scanRunPictures(run, readTrainConfig(run.config()));
}

bool isFile(const Sample& sample) {
  return !sample.record;
}

/// The contents of what the other runs learnt from: no fair example of them.
std::set<std::string> learntBy(const std::vector<std::string>& runs) {
  std::set<std::string> contents;
  for (const std::string& run : runs)
    for (const Sample& sample : picturesOf({run}).dataset.train)
      if (!sample.content.empty()) contents.insert(sample.content);
  return contents;
}

}  // namespace

RunReview reviewRun(const ReviewRequest& request, c10::Device device, const RequestContext& context) {
  const RunDirectory run{request.run};
  const RunPictures pictures = picturesOf(run);
  const Dataset& dataset = pictures.dataset;
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
    context.progress({static_cast<double>(done), static_cast<double>(total)});
  };
  RunReview found;
  found.labels = classifier.labels();
  found.warnings = pictures.warnings;
  for (const EvaluatedImage& each : evaluateFolder(classifier, folder).predictions)
    found.images.push_back(
        {each.file, each.classIndex, each.predicted, each.probability, each.probabilityOfClass});
  return found;
}

RunExamples examplesOf(const ExamplesRequest& request) {
  RunPictures pictures = picturesOf({request.run});
  const Dataset& dataset = pictures.dataset;
  const int wanted = std::clamp(request.count, 1, ExamplesRequest::kMostExamples);
  const bool train = request.part == "train";
  const auto learnt = learntBy(request.others);
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
  std::vector<SampleFile> images;
  for (std::size_t round = 0; static_cast<int>(images.size()) < wanted; ++round) {
    const std::size_t before = images.size();
    for (const auto& members : classes) {
      if (round >= members.size() || static_cast<int>(images.size()) >= wanted) continue;
      const Sample& sample = *members[round];
      images.push_back(
          {.label = dataset.labels[static_cast<std::size_t>(sample.label)], .file = sample.file});
    }
    if (images.size() == before) break;
  }
  return {std::move(images), std::move(pictures.warnings)};
}

}  // namespace effnet
