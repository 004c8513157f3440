#include "app/cli/table.h"
#include "app/engine/checkpoint_json.h"
#include "app/engine/commands.h"
#include "app/engine/resources.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct InspectOptions {
  std::string file;
  bool json = false;
};

void list(const char* what, const std::vector<std::string>& names) {
  if (names.empty()) return;
  std::cout << what << " (" << names.size() << ")\n";
  for (const std::string& name : names) std::cout << "  " << name << '\n';
}

void inspect(const InspectOptions& options) {
  const Checkpoint checkpoint = inspectCheckpoint(resolveModelSource(options.file));
  if (options.json) {
    std::cout << inspectionJson(checkpoint).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    return;
  }
  const NetworkSpec& spec = checkpoint.spec;
  std::cout << options.file << '\n'
            << "layout   " << checkpoint.layout << " in " << checkpoint.format << '\n'
            << "network  " << spec.name << " (family " << spec.family << ", depth " << rounded(spec.depth)
            << ", width " << rounded(spec.width) << ", " << spec.resolution << " px, " << spec.classes
            << " classes)\n"
            << "tensors  " << checkpoint.tensors << ", " << grouped(checkpoint.params) << " parameters\n";
  list("missing", checkpoint.report.missing);
  list("unexpected", checkpoint.report.unexpected);
  list("wrong shape", checkpoint.report.wrongShape);
  list("not finite", checkpoint.report.notFinite);
  list("assumed, because the file does not say", checkpoint.guessed);
}

}  // namespace

void addInspect(CLI::App& app) {
  CLI::App* command = app.add_subcommand("inspect", "What a checkpoint contains");
  auto options = std::make_shared<InspectOptions>();
  command->add_option("FILE", options->file, "Checkpoint, or builtin:shapes")->required();
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { inspect(*options); });
}

}  // namespace effnet
