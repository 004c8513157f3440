#include "core/training/input/augmentation_preview.h"

#include "core/base/base64.h"
#include "core/base/error.h"
#include "core/imaging/decode.h"
#include "core/imaging/encode.h"
#include "core/protocol/input_size.h"
#include "core/training/plan/train_plan.h"

#include <algorithm>

namespace effnet {
namespace {

/// What the trainer settles once it has the network: a wish of its own, the network's, or the usual.
void settleSize(TrainConfig& config) {
  if (const int side = inputSize(config); side > 0) config.preprocessing.inputSize = side;
}

}  // namespace

AugmentationPreview previewAugmentation(const AugmentationPreviewOptions& options, std::string_view image,
                                        const std::string& name) {
  TrainConfig config = options.config;
  const auto wrong = problems(config);
  if (!wrong.empty()) throw Error("bad_config", wrong.front());
  settleSize(config);
  const int epoch = options.epoch.value_or(config.epochs - 1);
  if (epoch < 0 || epoch >= config.epochs)
    throw Error("bad_value", "the recipe has no epoch " + std::to_string(epoch));
  const EpochPlan plan = TrainPlan(config, config.batch).epoch(epoch);
  const cv::Mat picture = decodeImage(image, name);
  AugmentationPreview preview{plan.inputSize, {}};
  for (int i = 0; i < options.count; ++i) {
    Rng random(options.seed, 0, static_cast<std::uint64_t>(i));
    preview.pictures.push_back(base64(encodeJpeg(augment(picture, plan.inputSize, plan.augment, random))));
  }
  return preview;
}

}  // namespace effnet
