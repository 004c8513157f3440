#include "app/cli/progress_line.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "core/base/error.h"
#include "core/catalog/catalog.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct DownloadOptions {
  std::string name;
  bool list = false;
  bool json = false;
};

std::string sizeText(const KnownWeights& known) {
  const std::int64_t bytes = known.expectedBytes();
  if (bytes == 0) return "";
  return (known.bytes > 0 ? "" : "~") + scaled(static_cast<double>(bytes)) + "B";
}

void listKnownWeights(bool json) {
  Table table({"name", "source", "top-1", "size", "licence", "here"});
  for (const KnownWeights& known : knownWeights()) {
    if (known.url.empty()) continue;
    if (json) std::cout << jsonText(encode(catalogEntry(known))) << '\n';
    table.add({known.name, known.source, known.top1 > 0 ? rounded(known.top1) + " %" : "", sizeText(known),
               known.licence, presentFile(known).string()});
  }
  if (!json) table.print(std::cout);
}

void downloadNamed(const DownloadOptions& options) {
  if (options.list) return listKnownWeights(options.json);
  if (options.name.empty()) throw Error("bad_usage", "name the weights; --list shows those that are known");
  ProgressLine line("fetched", true);
  const DownloadResult result = downloadWeights(
      options.name, {}, [&line](std::int64_t done, std::int64_t total) { line.show(done, total); });
  if (options.json) {
    const Json json{{"file", result.file.string()}, {"bytes", result.bytes}, {"sha256", result.sha256}};
    std::cout << jsonText(json) << '\n';
  } else {
    std::cout << result.file.string() << (result.fetched ? "" : " was there already") << '\n';
  }
}

}  // namespace

void addDownload(CLI::App& app) {
  CLI::App* command = app.add_subcommand("download", "Fetch public weights");
  auto options = std::make_shared<DownloadOptions>();
  command->add_option("NAME", options->name, "Weights, e.g. efficientnet_b0_rwightman");
  command->add_flag("--list", options->list, "Show the known weights instead");
  command->add_flag("--json", options->json, "JSON on standard output, one object a line");
  command->callback([options] { downloadNamed(*options); });
}

}  // namespace effnet
