#pragma once

#include "core/protocol/json.h"
#include "core/protocol/preprocessing.h"
#include "core/protocol/train_words.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// Everything needed to repeat a training run; config.json of its directory. Each member but the structures
/// has a row in train_fields.h, from which JSON, `--set`, the form and the manual follow.
struct TrainConfig {
  // What
  Recipe recipe = Recipe::Finetune;
  std::string data;          ///< folder or CSV file, in one of the kinds that training.md describes
  std::string val;           ///< folder of its own, or empty
  std::string columns;       ///< of a table: "path,label" or "path,label,split"; empty: told from its content
  double valFraction = 0.2;  ///< of the data, stratified, where no validation folder exists

  /// A column of the table, or a regular expression that finds the name of an object or series in the path
  /// below the data: its pictures lie in one part. Empty: every picture stands alone.
  std::string group;
  int folds = 0;  ///< above 1: the pictures but those to test with are divided into so many parts …
  int fold = 0;   ///< … of which this one validates, from 0

  /// Above 0: this share of the training part chooses the checkpoint (a larger one of few pictures, at least
  /// 100 of them but never more than a fifth), and the validation part, where there is no test part, is
  /// measured once at the end.
  double minival = 0;

  std::string weights;  ///< starting checkpoint, empty: from scratch
  NetworkSpec network;  ///< no stages: the checkpoint's
  int resolution = 0;   ///< another input size than the checkpoint's or the network's, 0 = as they have it

  /// Of validation; left at its default, the checkpoint's. Training crops to its size.
  Preprocessing preprocessing;

  /// What checkpoint or network suggested when the configuration was settled: a field of `preprocessing` or
  /// `resolution` that still equals it is nobody's wish and follows the next checkpoint's suggestion.
  std::optional<Preprocessing> suggested;

  // How long
  int epochs = 10;
  int headEpochs = 3;  ///< of them, the first ones train the classifier alone
  HeadStart headStart = HeadStart::Random;
  double minutes = 0;  ///< budget, 0 = none; ends the run in good order
  int patience = 8;    ///< epochs without a better metric before stopping, 0 = never
  SelectionMetric metric = SelectionMetric::MacroF1;  ///< that chooses the best checkpoint
  double metricSmoothing = 0;  ///< share of the epochs before in what is compared; 0 = the epoch's own figure

  // Optimizer
  int batch = 16;      ///< of all processes together; 0 = the largest that fits, up to 256
  int accumulate = 1;  ///< batches whose gradients are summed into one step
  OptimizerKind optimizer = OptimizerKind::AdamW;
  ScheduleKind schedule = ScheduleKind::Cosine;
  double learningRate = 1e-4;
  double headLearningRate = 1e-3;  ///< of the classifier: while it trains alone, and times the schedule later
  double layerDecay = 1;           ///< factor on the rate from each stage to the one before it
  int trainableStages = -1;        ///< how many of the last stages learn after the head; −1 = all
  double warmupEpochs = 1;
  double decayRate = 0.97;    ///< exponential schedule: factor …
  double decayEpochs = 2.4;   ///< … every so many epochs
  double weightDecay = 1e-2;  ///< not on normalisations and biases
  double momentum = 0.9;
  double clipNorm = 1;  ///< largest gradient norm, 0 = no clipping
  BatchNormMode batchNorm = BatchNormMode::Auto;
  double bnMomentum = -1;   ///< share of a batch in the running statistics; −1: the network's own
  double emaDecay = 0.998;  ///< of the averaged weights (with warm-up), 0 = none
  Precision precision = Precision::Fp32;
  bool channelsLast = true;

  // Regularisation and augmentation
  double dropout = -1;          ///< before the classifier; −1: the network's own
  double stochasticDepth = -1;  ///< drop probability of the last block; −1: the network's own
  double labelSmoothing = 0.1;
  AugmentPolicy augment = AugmentPolicy::Light;
  double randMagnitude = 9;
  double cropScale = 0.6;  ///< smallest share of the picture that a random crop keeps; 1 = no crop
  double flip = 0.5;
  double jitter = 0.2;  ///< brightness, contrast, saturation
  double erase = 0;     ///< probability of random erasing
  double mixup = 0;     ///< α of the beta distribution, 0 = off
  double cutmix = 0;
  bool balanced = false;      ///< sample classes equally often
  bool classWeights = false;  ///< rare classes count more in the loss: n / (classes · n_class)

  // Progressive (EfficientNetV2, table 6): from the first values to randMagnitude, mixup, dropout and the
  // last size, linearly over the stages. −1 and sizes of 0: as published for the network, else 5, 0, .1 and
  // half.
  int progressiveStages = 4;  ///< 1 = none of it, a baseline of the same epochs
  int firstResolution = 0;
  int lastResolution = 0;  ///< 0 without a published one: the size of validation
  double firstMagnitude = -1;
  double firstDropout = -1;
  double firstMixup = -1;

  // Files
  double checkpointMinutes = 2;      ///< between two saved states within an epoch, 0 = at its end alone
  std::int64_t checkpointSteps = 0;  ///< likewise in steps, 0 = by time alone
  bool tensorboard = true;           ///< event files for TensorBoard beside events.jsonl
  bool saveHalf = false;             ///< store the checkpoints' weights as 16-bit floats

  // Machine
  std::int64_t seed = 0;
  bool deterministic = false;
  std::string device = "auto";
  int threads = 0;         ///< 0: the hardware's
  int workers = 0;         ///< decoding threads, 0 = one for each thread
  int cacheMegabytes = 0;  ///< memory for decoded pictures, kept from epoch to epoch; 0 = none

  bool operator==(const TrainConfig&) const = default;
};

/// A recipe's values.
TrainConfig recipeDefaults(Recipe recipe);
/// By its word. Throws Error("bad_value") for another one.
TrainConfig recipeDefaults(std::string_view recipe);

Json toJson(const TrainConfig& config);

/// Chooses the number of epochs and keeps room for both parts of a fine-tuning: where the classifier's own
/// epochs (`headEpochs`) would take all of them, they become a third. The recipe's own
/// warm-up, of five epochs in sixty, takes one epoch or a fifth of them, whichever is more.
void setEpochs(TrainConfig& config, int epochs);

/// How validation sees pictures where no checkpoint says it: all of the shorter side, at the network's size;
/// with the recipe paper as published, the middle of 32 pixels more (256 for 224), or of 8/7 where that is
/// less.
Preprocessing usualPreprocessing(const TrainConfig& config);

/// Lets the configuration of one run start from another checkpoint, or from none ("").
void changeStart(TrainConfig& config, const std::string& weights);

/// Input size, preprocessing and what suggested them, settled into one: a field that nobody chose is as
/// `suggested` says. The same twice changes nothing.
void settleSizes(TrainConfig& config, const Preprocessing& suggested);

/// Unknown fields, wrong types: Error("bad_config") listing every problem at once.
TrainConfig trainConfigFromJson(const Json& json);

/// `field=value` as `--set` takes it. Throws Error("bad_config").
void setField(TrainConfig& config, std::string_view assignment);

/// Sentences about numbers that make no sense, empty when all is well.
std::vector<std::string> problems(const TrainConfig& config);

}  // namespace effnet
