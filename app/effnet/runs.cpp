#include "app/cli/accuracy_text.h"
#include "app/effnet/commands.h"
#include "core/base/error.h"
#include "core/protocol/json_text.h"
#include "core/protocol/kept_answers.h"
#include "core/protocol/run_directory.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace effnet {
namespace {

struct RunsOptions {
  std::string folder;
  bool json = false;
};

/// Among runs that were measured on the same pictures.
std::string standingText(const RunStanding& standing) {
  const std::string of = " of " + std::to_string(standing.runs) + " on the same " +
                         std::to_string(standing.images) + " pictures  ";
  return (standing.best ? "best" : standing.tied ? "tied with the best" : "worse than the best") + of;
}

void printText(const RunSummary& summary) {
  char figures[200];
  std::snprintf(figures, sizeof figures, "%-11s  %4d/%d epochs  ", wordOf(summary.state), summary.epochs,
                summary.epochsPlanned);
  std::cout << figures;
  if (summary.epochs == 0) {
    std::cout << "nothing measured yet  ";  // no accuracy, instead of one of 0
  } else {
    std::snprintf(figures, sizeof figures, "kept: top-1 %s  macro-F1 %.3f, chosen by %s on them  ",
                  accuracyText(summary.bestTop1, summary.bestImages).c_str(), summary.bestMacroF1,
                  wordOf(summary.config.metric));
    std::cout << figures;
  }
  if (summary.standing) std::cout << standingText(*summary.standing);
  std::cout << summary.root.string() << "  (" << summary.recipe << ", " << summary.model << ")\n";
}

void listRuns(const RunsOptions& options) {
  std::error_code failure;
  std::vector<std::filesystem::path> folders{options.folder};
  for (std::filesystem::directory_iterator each(options.folder, failure), end; !failure && each != end;
       each.increment(failure)) {
    std::error_code unknown;
    if (each->is_directory(unknown)) folders.push_back(each->path());
  }
  if (failure) throw Error("read_failed", options.folder + ": " + failure.message());
  std::sort(folders.begin(), folders.end());
  const auto ranking = standings(folders);
  for (const auto& folder : folders) {
    auto summary = summarizeRun(folder);
    if (!summary) continue;
    if (const auto standing = ranking.find(folder); standing != ranking.end())
      summary->standing = standing->second;
    if (options.json)
      std::cout << jsonText(toJson(*summary)) << '\n';
    else
      printText(*summary);
  }
}

}  // namespace

void addRuns(CLI::App& app) {
  CLI::App* command = app.add_subcommand("runs", "The training runs in a folder");
  auto options = std::make_shared<RunsOptions>();
  command->add_option("folder", options->folder, "A folder of runs, or one run's")->required();
  command->add_flag("--json", options->json, "One JSON object a line");
  command->callback([options] { listRuns(*options); });
}

}  // namespace effnet
