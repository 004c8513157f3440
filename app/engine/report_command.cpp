#include "app/cli/accuracy_text.h"
#include "app/cli/numbers.h"
#include "app/engine/commands.h"
#include "app/engine/device_options.h"
#include "app/engine/report.h"
#include "app/engine/run_report.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/stop_signals.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct ReportOptions {
  std::string run;
  std::string to;
  int examples = 24;
  DeviceOptions device;
  bool json = false;
};

void writeRunReport(const ReportOptions& options) {
  const bool html = options.to.ends_with(".html");
  if (!html && !options.to.ends_with(".md"))
    throw Error("bad_value", options.to + ": the name must end in .html, .pdf or .md");
  setThreads(options.device.threads);
  const StopSignals signals;
  RunReportParams params{std::filesystem::absolute(options.run).lexically_normal()};
  params.examples = html ? static_cast<std::size_t>(options.examples) : 0;
  params.common = englishWords();
  params.threads = options.device.threads > 0 ? options.device.threads : hardwareThreads();
  params.stop = signals.token();
  const RunReportResult made = reportRun(params, deviceFromString(options.device.device));
  const std::string page = html ? toHtml(made.report) : toMarkdown(made.report);
  writeFileAtomically(options.to, page);
  const EvaluationReport& measured = made.data.evaluation;
  if (!options.json) {
    std::cout << options.to << ": top-1 " << accuracyText(measured.top1, measured.images) << " on the part "
              << measured.part << ", pictures that are there twice in several parts: " << made.data.leaks()
              << '\n';
    return;
  }
  const double right = measured.top1 * measured.images;
  std::cout << jsonText({{"file", options.to},
                         {"bytes", page.size()},
                         {"part", measured.part},
                         {"images", measured.images},
                         {"top1", measured.top1},
                         {"interval", toJson(wilsonInterval(right, measured.images))},
                         {"leaks", made.data.leaks()}})
            << '\n';
}

}  // namespace

void addReport(CLI::App& app) {
  CLI::App* command = app.add_subcommand("report", "A run as a page for its reader, a model card");
  auto options = std::make_shared<ReportOptions>();
  command->add_option("RUN", options->run, "Folder of the run")->required();
  command->add_option("-o,--to", options->to, "File to write: .html, .pdf (by effnet-explorer) or .md")
      ->required();
  addInteger(*command, "--examples", options->examples, "Pictures with their maps at most (24)", {0, 500});
  addDeviceOptions(*command, options->device);
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { writeRunReport(*options); });
}

}  // namespace effnet
