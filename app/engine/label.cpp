#include "app/cli/accuracy_text.h"
#include "app/cli/numbers.h"
#include "app/cli/progress_line.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/label_answers.h"
#include "app/engine/label_steps.h"
#include "app/engine/model_options.h"
#include "core/base/error.h"
#include "core/base/system/stop_signals.h"
#include "core/base/utf8.h"
#include "core/features/feature_cache.h"
#include "core/labels/label_export.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct LabelOptions {
  ModelOptions model;
  LabelSteps steps;
  int suggest = 0;
  std::string order = "uncertain";
  std::string exportTo;
  bool move = false;
  bool apply = false;
  std::string takeBack;
  bool noCache = false;
  bool json = false;

  int threads() const { return model.device.threads > 0 ? model.device.threads : hardwareThreads(); }
};

std::shared_ptr<const LabelFeatures> readFeatures(const LabelOptions& options, const LabelBook& book) {
  if (options.model.weights.empty())
    throw Error("bad_value", "--weights is missing: suggestions come from a pretrained network");
  const StopSignals signals;
  Classifier classifier = options.model.open();
  LabelFeaturesParams params{{}, options.noCache ? std::filesystem::path() : featureCacheFolder()};
  for (int i = 0; i < book.sheet.size(); ++i) params.files.push_back(book.folder.folder / book.sheet.name(i));
  params.workers = options.threads();
  params.stop = signals.token();
  ProgressLine line("images read");
  params.progress = [&line](std::size_t done, std::size_t total) {
    line.show(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
  };
  return readLabelFeatures(classifier, params);
}

Json nameOrNull(const LabelSheet& sheet, int index) {
  return index < 0 ? Json() : Json(printable(sheet.classes()[static_cast<std::size_t>(index)]));
}

Json suggestionsJson(const LabelBook& book, const LabelSuggestions& found, int count) {
  Json list = Json::array();
  for (const int file : found.order) {
    if (static_cast<int>(list.size()) >= count) break;
    const auto at = static_cast<std::size_t>(file);
    list.push_back({{"file", book.sheet.name(file)},
                    {"suggested", nameOrNull(book.sheet, found.predicted[at])},
                    {"probability", found.predicted[at] < 0 ? Json() : Json(found.probability[at])}});
  }
  return list;
}

void addSuggestions(const LabelOptions& options, const LabelBook& book, Json& json) {
  const auto features = readFeatures(options, book);
  const LabelSuggestions found =
      suggestionsFor(*features, book.sheet.labels(), static_cast<int>(book.sheet.classes().size()),
                     options.order, options.threads(), {});
  json["suggestions"] = suggestionsJson(book, found, options.suggest);
  json["by_folds"] = nullptr;
  if (found.images > 0)
    json["by_folds"] = {{"images", found.images},
                        {"correct", found.correct},
                        {"top1", found.top1},
                        {"interval", found.interval},
                        {"effective_images", found.effectiveImages}};
  Json unread = Json::array();
  for (const FileNote& each : features->skipped)
    unread.push_back({{"file", each.file}, {"code", each.code}, {"detail", each.detail}});
  json["features"] = {{"kept", features->kept},
                      {"computed", features->fileOfRow.size() - features->kept},
                      {"seconds", features->seconds},
                      {"skipped", std::move(unread)}};
  json["fit_seconds"] = found.seconds;
}

void addExport(const LabelOptions& options, const LabelBook& book, Json& json) {
  const std::filesystem::path target = options.exportTo;
  const bool table = target.extension() == ".csv";
  if (table && options.move) throw Error("bad_value", "--move needs a folder to move to, not a table");
  const LabelExport done = table ? exportTable(book.folder, book.sheet, target)
                                 : exportFolders(book.folder, book.sheet, target, options.move);
  json["exported"] = {{"to", printable(target.string())}, {"pictures", done.pictures}};
  if (!done.record.empty()) json["exported"]["record"] = printable(done.record.string());
}

Json bookJson(const LabelBook& book, int changed) {
  Json classes = Json::array();
  for (std::size_t i = 0; i < book.sheet.classes().size(); ++i)
    classes.push_back(
        {{"label", printable(book.sheet.classes()[i])}, {"images", book.sheet.count(static_cast<int>(i))}});
  Json skipped = Json::array();
  for (const std::string& each : book.folder.skipped) skipped.push_back(printable(each));
  return {{"folder", printable(book.folder.folder.string())},
          {"file", printable(book.store.file().string())},
          {"images", book.sheet.size()},
          {"labelled", book.sheet.labelled()},
          {"changed", changed},
          {"classes", std::move(classes)},
          {"gone", book.gone},
          {"skipped", std::move(skipped)}};
}

void printBook(const Json& json) {
  std::cout << json["labelled"] << " of " << json["images"] << " pictures have a class\n";
  for (const Json& each : json["classes"])
    std::cout << "  " << each["label"].get<std::string>() << ' ' << each["images"] << '\n';
  for (const Json& each : json["skipped"]) std::cout << "skipped " << each.get<std::string>() << '\n';
  if (json.contains("suggestions"))
    for (const Json& each : json["suggestions"]) {
      std::cout << each["file"].get<std::string>();
      if (!each["suggested"].is_null())
        std::cout << ": " << each["suggested"].get<std::string>() << ", "
                  << rounded(100 * each["probability"].get<double>()) << " %";
      std::cout << '\n';
    }
  if (json.contains("by_folds") && !json["by_folds"].is_null())
    std::cout << "of the labelled ones, by folds: "
              << accuracyText(json["by_folds"]["top1"].get<double>(),
                              json["by_folds"]["effective_images"].get<double>())
              << "; chosen as the hardest they are no sample of all\n";
  if (json.contains("applied"))
    std::cout << json["applied"]["pictures"] << " pictures moved; effnet label --take-back "
              << json["applied"]["record"].get<std::string>() << " undoes that\n";
  if (json.contains("exported"))
    std::cout << json["exported"]["pictures"] << " pictures to " << json["exported"]["to"].get<std::string>()
              << '\n';
}

void addApplied(const LabelBook& book, Json& json) {
  if (!book.folder.sorted)
    throw Error("bad_value", "--apply is for pictures whose folders are their classes: --folders");
  const LabelExport done = applyCorrections(book.folder, book.sheet);
  json["applied"] = {{"pictures", done.pictures}, {"record", printable(done.record.string())}};
}

void label(const LabelOptions& options) {
  if (!options.takeBack.empty()) {
    const int moved = revertMoves(options.takeBack);
    if (options.json)
      std::cout << jsonText({{"record", options.takeBack}, {"moved_back", moved}}) << '\n';
    else
      std::cout << moved << " pictures are back where they came from\n";
    return;
  }
  const auto [book, changed] = takeSteps(options.steps);
  Json json = bookJson(book, changed);
  if (options.suggest > 0) addSuggestions(options, book, json);
  if (!options.exportTo.empty()) addExport(options, book, json);
  if (options.apply) addApplied(book, json);
  if (options.json)
    std::cout << jsonText(json) << '\n';
  else
    printBook(json);
}

void addStepOptions(CLI::App& command, LabelSteps& steps) {
  command
      .add_option("--set", steps.set, "FILE=CLASS: give a picture its class; without a class, take it away")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_option("--rename", steps.rename, "OLD=NEW: rename a class; to another's name: merge them")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  command.add_flag("--folders", steps.folders, "The pictures' folders are their classes, to be corrected");
}

}  // namespace

void addLabel(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "label", "Sort pictures into classes: labels in a table beside them, suggestions, export");
  auto options = std::make_shared<LabelOptions>();
  addModelOptions(*command, options->model);
  command->get_option("--weights")->required(false);
  command->add_option("FOLDER", options->steps.folder, "Pictures to label, also in folders below it");
  addStepOptions(*command, options->steps);
  addInteger(*command, "--suggest", options->suggest,
             "Name so many pictures that are worth a label most, with what a classifier takes them for",
             {0, 1'000'000});
  command->add_option("--order", options->order, "Which of them first: uncertain or different")
      ->check(CLI::IsMember({"uncertain", "different"}));
  command->add_option("--export", options->exportTo,
                      "A folder for copies of the labelled pictures, one folder a class; or a .csv");
  command->add_flag("--move", options->move, "Move them there instead, with a record to take that back");
  command->add_flag("--apply", options->apply,
                    "With --folders: move corrected pictures into their class's folder, with a record");
  command->add_option("--take-back", options->takeBack, "Move back what such a record names");
  command->add_flag("--no-cache", options->noCache, "Neither use nor keep features on the disk");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { label(*options); });
}

}  // namespace effnet
