#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/answer_json.h"
#include "app/engine/commands.h"
#include "app/engine/curve_json.h"
#include "app/engine/feature_options.h"
#include "app/engine/map_files.h"
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/dataset/sample_image.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct AnswerOptions {
  FeatureOptions features;
  int folds = 0;
  int doubtful = 20;
  bool curve = false;
  double target = 0.9;
  std::vector<int> forecasts;
  std::string to;
  std::string overlays;
  bool json = false;
};

std::string shareText(double share) {
  return rounded(100 * share) + " %";
}

void printAnswer(const Json& json, const FeatureData& data) {
  const auto number = [](const Json& of, const char* field) { return of[field].get<double>(); };
  std::cout << "accuracy " << shareText(number(json, "top1")) << " (95 % interval "
            << shareText(json["interval"][0].get<double>()) << " to "
            << shareText(json["interval"][1].get<double>()) << ") on " << json["images"]
            << " pictures that were not learnt from, "
            << (json["by"] == "val" ? std::string("the validation part")
                                    : "by " + json["folds"].dump() + " folds")
            << "; always the largest class: " << shareText(number(json, "largest_class")) << "\n";
  if (json.contains("test"))
    std::cout << "test part: " << shareText(number(json["test"], "top1")) << " ("
              << shareText(json["test"]["interval"][0].get<double>()) << " to "
              << shareText(json["test"]["interval"][1].get<double>()) << ") on " << json["test"]["images"]
              << "\n";
  std::cout << "\n";
  Table table({"class", "pictures", "correct", "precision", "recall", "F1"});
  for (const Json& each : json["per_class"])
    table.add({each["label"].get<std::string>(), each["images"].dump(), each["correct"].dump(),
               rounded(number(each, "precision")), rounded(number(each, "recall")),
               rounded(number(each, "f1"))});
  table.print(std::cout);
  std::cout << "\n";
  for (const Json& each : json["doubtful"])
    if (each["class"] != each["predicted"])
      std::cout << "taken for another: " << each["file"].get<std::string>() << ": "
                << printable(data.dataset.labels[each["predicted"].get<std::size_t>()]) << ", "
                << shareText(number(each, "probability")) << "\n";
  std::cout << "features of " << data.samples.size() << " pictures, " << data.features.kept
            << " of them kept: " << rounded(data.features.seconds)
            << " s; the classifier: " << rounded(number(json, "fit_seconds")) << " s\n";
}

std::string interval(const Json& bounds) {
  return shareText(bounds[0].get<double>()) + " to " + shareText(bounds[1].get<double>());
}

void printMore(const std::string& what, const Json& curve, double target) {
  const auto number = [](const Json& more) {
    return more.is_null() ? std::string("no number") : rounded(more.get<double>());
  };
  if (curve["more_images"] == 0) {
    std::cout << what << ": " << shareText(target) << " is reached\n";
    return;
  }
  std::cout << what << ": " << shareText(target) << " by " << number(curve["more_images"])
            << " more pictures (" << number(curve["more_images_interval"][0]) << " to "
            << number(curve["more_images_interval"][1]) << ")\n";
}

void printCurve(const Json& curve) {
  std::cout << "\n";
  Table table({"learnt from", "accuracy", "95 % band"});
  for (const char* field : {"measured", "forecast"})
    for (const Json& each : curve[field])
      table.add({rounded(each["images"].get<double>()) + (*field == 'f' ? " (forecast)" : ""),
                 shareText(each["accuracy"].get<double>()), interval(each["interval"])});
  table.print(std::cout);
  const double target = curve["target"].get<double>();
  printMore("all", curve, target);
  for (const Json& each : curve["classes"]) printMore(each["label"].get<std::string>(), each, target);
}

void printNotes(const Json& json) {
  for (const Json& each : json["features"]["skipped"])
    std::cout << "skipped " << each["detail"].get<std::string>() << "\n";
  for (const Json& each : json["warnings"])
    std::cout << "warning: " << each["detail"].get<std::string>() << "\n";
}

/// Where the new classifier looks in the pictures that it doubts most.
void writeDoubtful(const AnswerOptions& options, c10::Device device, const FeatureData& data,
                   const FirstAnswer& found) {
  Classifier classifier(openCheckpoint(options.to), device);
  const auto doubtful = doubtfulFirst(found.measured, static_cast<std::size_t>(options.doubtful));
  OutputNames names(options.overlays, "--overlays", std::max<std::size_t>(2, doubtful.size()), ".png");
  for (const MeasuredPicture& each : doubtful) {
    const Sample& sample = data.samples[static_cast<std::size_t>(each.row)];
    writeMapOf(classifier, describeSample(sample), encodedSample(sample), names);
  }
}

void answer(const AnswerOptions& options) {
  if (!options.to.empty() && !options.to.ends_with(".safetensors"))
    throw Error("bad_value", "--to '" + options.to +
                                 "': a checkpoint ends with .safetensors (effnet export writes others)");
  const OpenedData opened = options.features.read();
  const FeatureData& data = opened.data;
  FirstAnswerParams params{data.features.table, data.labels, data.parts, data.groups, data.classes()};
  params.folds = options.folds;
  params.seed = static_cast<std::uint64_t>(options.features.scan.seed);
  params.threads = options.features.threads();
  const FirstAnswer result = firstAnswer(params);
  Json json = answerJson(data, result, options.doubtful);
  if (options.curve) {
    LearningCurveParams asking{params, result.strength, result.byFolds};
    asking.target = options.target;
    asking.forecasts = options.forecasts;
    json["curve"] = curveJson(learningCurve(asking), data.dataset.labels, options.target);
  }
  if (!options.to.empty()) {
    Json training{{"by", "linear classifier on kept features"}, {"accuracy", measuredJson(result.measured)}};
    training["accuracy"]["by"] = json["by"];
    saveWithClassifier(options.to, *opened.classifier, result.model, data.dataset.labels, training);
    json["file"] = options.to;
  }
  if (!options.overlays.empty()) writeDoubtful(options, opened.classifier->network().device(), data, result);
  if (options.json) {
    std::cout << jsonText(json) << '\n';
    return;
  }
  printAnswer(json, data);
  if (options.curve) printCurve(json["curve"]);
  printNotes(json);
}

}  // namespace

void addAnswer(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "answer", "In seconds: a linear classifier on a pretrained network's features of your pictures");
  auto options = std::make_shared<AnswerOptions>();
  addFeatureOptions(*command, options->features);
  addInteger(
      *command, "--folds", options->folds,
      "Measure by so many folds of all pictures but the test part (the validation part measures, or 5)",
      {2, 100});
  addInteger(*command, "--doubtful", options->doubtful, "Doubtful pictures to name (20)", {0, 100000});
  command->add_flag("--curve", options->curve, "Would more pictures help? Accuracy against their number");
  addNumber(*command, "--target", options->target, "Accuracy that --curve counts the pictures for (0.9)",
            {0.01, 0.999});
  command->add_option("--forecast", options->forecasts, "Numbers of pictures that --curve forecasts too")
      ->check(CLI::Range(1, 100'000'000));
  CLI::Option* to = command->add_option("-o,--to", options->to,
                                        "Write the network with this classifier to this .safetensors");
  command
      ->add_option("--overlays", options->overlays,
                   "Write the doubtful pictures with the new network's maps to this folder")
      ->needs(to);
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { answer(*options); });
}

}  // namespace effnet
