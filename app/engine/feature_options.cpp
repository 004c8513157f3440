#include "app/engine/feature_options.h"

#include "app/cli/numbers.h"
#include "app/cli/progress_line.h"
#include "core/base/system/stop_signals.h"
#include "core/features/feature_cache.h"
#include "core/nn/compat.h"

#include <optional>

namespace effnet {

int FeatureOptions::threads() const {
  return model.device.threads > 0 ? model.device.threads : hardwareThreads();
}

OpenedData FeatureOptions::read() const {
  const StopSignals signals;
  OpenedData opened{std::unique_ptr<Classifier>(new Classifier(model.open())), {}};
  FeatureDataParams params{scan,  group,     noCache ? std::filesystem::path() : featureCacheFolder(),
                           batch, threads(), signals.token(),
                           {}};
  std::optional<ProgressLine> listing("files looked at");
  params.data.watch = ListingWatch(signals.token(), [&listing](std::size_t files) {
    if (listing) listing->show(static_cast<std::int64_t>(files), 0);
  });
  ProgressLine line("images read");
  params.progress = [&](std::size_t done, std::size_t total) {
    listing.reset();
    line.show(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
  };
  opened.data = readFeatureData(*opened.classifier, params);
  return opened;
}

void addFeatureOptions(CLI::App& app, FeatureOptions& options) {
  addModelOptions(app, options.model);
  app.add_option("--data", options.scan.data, "A folder of classes, CSV, CIFAR, IDX or Pascal-VOC")
      ->required();
  app.add_option("--val", options.scan.val, "Validation data of its own");
  app.add_option("--columns", options.scan.columns, "Of a table: path,label or path,label,split, by name");
  app.add_option(
      "--group", options.group,
      "Pictures of one object or series stay together: a table's column, or a regular expression whose "
      "parentheses find its name in the path below the data");
  app.add_option("--seed", options.scan.seed, "Decides the folds");
  addInteger(app, "--batch", options.batch, "Most images in one forward pass (32)", {1, 4096});
  app.add_flag("--no-cache", options.noCache, "Neither use nor keep features on the disk");
}

}  // namespace effnet
