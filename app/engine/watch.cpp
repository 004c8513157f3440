#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/model_options.h"
#include "core/base/error.h"
#include "core/base/system/stop_signals.h"
#include "core/base/utf8.h"
#include "core/inference/film_watch.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct WatchOptions {
  ModelOptions model;
  std::string folder;
  std::string sortInto;
  std::string csv;
  double minProbability = 0;
  double settle = 2;
  double interval = 1;
  int batch = 16;
  int every = 1;
  bool once = false;
  bool json = false;
};

void printWatchedJson(const WatchedFile& said, const std::filesystem::path& now) {
  Json line{{"file", printable(said.file)}};
  if (said.error.empty()) {
    line["class"] = said.classIndex;
    line["label"] = printable(said.label);
    line["probability"] = said.probability;
  } else {
    line["error"] = said.error;
  }
  line["now"] = printable(now.string());
  std::cout << jsonText(line) << std::endl;
}

void printWatched(const WatchedFile& said, const std::filesystem::path& now) {
  std::cout << said.file << ": "
            << (said.error.empty() ? said.label + ", " + rounded(100 * said.probability) + " %" : said.error)
            << " → " << now.string() << std::endl;
}

void printResult(const WatchOptions& options, const HotFolderResult& result) {
  if (options.json)
    std::cout << jsonText({{"classified", result.classified},
                           {"unreadable", result.unreadable},
                           {"waiting", result.waiting}})
              << '\n';
  else
    std::cout << result.classified << " classified, " << result.unreadable << " unreadable, "
              << result.waiting << " not ready yet\n";
}

HotFolderResult watchFilmOf(const WatchOptions& options, Classifier& classifier, const StopSignals& signals) {
  FilmParams params{options.folder, options.sortInto, options.csv};
  params.minProbability = options.minProbability;
  params.every = options.every;
  params.batch = options.batch;
  params.stop = signals.token();
  params.answered = options.json ? printWatchedJson : printWatched;
  return watchFilm(classifier, params);
}

void watch(const WatchOptions& options) {
  if (options.sortInto.empty() && options.csv.empty())
    throw Error("bad_value", "--sort-into or --csv says what to do with the answers");
  const StopSignals signals;
  Classifier classifier = options.model.open();
  std::error_code absent;
  if (std::filesystem::is_regular_file(options.folder, absent))
    return printResult(options, watchFilmOf(options, classifier, signals));
  HotFolderParams params{options.folder, options.sortInto, options.csv};
  params.minProbability = options.minProbability;
  params.settle = options.settle;
  params.interval = options.interval;
  params.batch = options.batch;
  params.workers = options.model.device.threads;
  params.once = options.once;
  params.stop = signals.token();
  params.answered = options.json ? printWatchedJson : printWatched;
  printResult(options, watchFolder(classifier, params));
}

}  // namespace

void addWatch(CLI::App& app) {
  CLI::App* command = app.add_subcommand("watch", "A hot folder: classify and sort what arrives in it");
  auto options = std::make_shared<WatchOptions>();
  addModelOptions(*command, options->model);
  command
      ->add_option("FOLDER", options->folder,
                   "Where pictures arrive, also in folders below it; or a film, frame by frame")
      ->required();
  command->add_option("--sort-into", options->sortInto,
                      "Move each picture to its class's folder below this one");
  command->add_option(
      "--csv", options->csv,
      "Append a row for each picture to this table, which also says after a restart what is done");
  addNumber(*command, "--min-probability", options->minProbability, "Less sure answers go to _unsure (0)",
            {0, 1});
  addNumber(*command, "--settle", options->settle, "Seconds for which a file has to be unchanged (2)",
            {0, 3600});
  addNumber(*command, "--interval", options->interval, "Seconds between two looks (1)", {0.01, 3600});
  addInteger(*command, "--batch", options->batch, "Most images in one forward pass (16)", {1, 4096});
  addInteger(*command, "--every", options->every, "Of a film: of so many frames one (1)", {1, 1000000});
  command->add_flag("--once", options->once, "Handle what is there and end");
  command->add_flag("--json", options->json, "One JSON object a picture, and one at the end");
  command->callback([options] { watch(*options); });
}

}  // namespace effnet
