#include "app/engine/nearest_answer.h"

#include "app/cli/numbers.h"
#include "app/cli/progress_line.h"
#include "core/base/system/stop_signals.h"
#include "core/features/feature_cache.h"
#include "core/nn/compat.h"

namespace effnet {

void addNearestOptions(CLI::App& app, NearestOptions& options) {
  app.add_option("--nearest", options.data,
                 "Name the pictures of this data's training part that the network sees most like each");
  addInteger(app, "--nearest-count", options.count, "How many of them (6)",
             {1, NearestRequest::kMostPictures});
}

NearestAnswer::NearestAnswer(const NearestOptions& options, Classifier& classifier, int threads)
    : options_(options), classifier_(classifier) {
  if (options.data.empty()) return;
  const StopSignals signals;
  FeatureDataParams reading;
  reading.data.data = options.data;
  reading.data.watch = ListingWatch(signals.token());
  reading.cache = featureCacheFolder();
  reading.workers = threads > 0 ? threads : hardwareThreads();
  reading.stop = signals.token();
  ProgressLine line("images read");
  reading.progress = [&line](std::size_t done, std::size_t total) {
    line.show(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
  };
  known_.emplace(readFeatureData(classifier, reading));
}

std::vector<NearPicture> NearestAnswer::of(const std::filesystem::path& picture) {
  if (!known_) return {};
  const std::vector<float> features = featuresOf(classifier_, readImageFile(picture), picture.string());
  return known_->nearest(features, static_cast<std::size_t>(options_.count));
}

}  // namespace effnet
