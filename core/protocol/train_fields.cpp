#include "core/protocol/train_fields.h"

#include "core/base/error.h"
#include "core/base/member_count.h"

#include <algorithm>
#include <array>

// The window's translators find the texts by Qt's own name for this.
#define QT_TRANSLATE_NOOP(context, text) text

namespace effnet {
namespace {

using C = TrainConfig;
using G = TrainGroup;

SettingRange upToEpochs(const TrainField& field, const TrainConfig& config) {
  return {field.range.least, static_cast<double>(config.epochs)};
}

SettingRange belowFolds(const TrainField& field, const TrainConfig& config) {
  return {field.range.least, std::max(0.0, config.folds - 1.0)};
}

/// Below zero stands for what is published for the network, which is known for progressive learning alone.
SettingRange publishedOrGiven(const TrainField& field, const TrainConfig& config) {
  return {config.recipe == Recipe::Progressive ? field.range.least : 0, field.range.most};
}

// clang-format off
constexpr auto kRows = std::to_array<TrainField>({
    {"recipe", &C::recipe, G::Start, "", "Whose values all others begin with", ""},
    {"data", &C::data, G::Start, "", "The pictures: a folder of classes, a table, or another kind of data set", "", {}, true},
    {"val", &C::val, G::Start, "", "Validation data of its own; empty: as the data is divided", "", {}, true},
    {"columns", &C::columns, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Columns"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of a table, by name: path,label or path,label,split; empty: told from what stands in them"), ""},
    {"val_fraction", &C::valFraction, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Kept for validation"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the pictures kept aside where there is no val folder"), "", {0.01, 0.9}},
    {"group", &C::group, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Groups"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Pictures of one object or series lie in one part: a column of the table, or a regular expression that finds its name in the path"), ""},
    {"folds", &C::folds, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Folds"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Above 1: all pictures but the test part are divided into so many parts, of which one validates"), "", {0, 100}},
    {"fold", &C::fold, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Fold"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Which of the folds validates, from 0"), "", {0, 99}, false, belowFolds},
    {"minival", &C::minival, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Minival"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the training pictures that chooses the checkpoint; the val folder is then measured once, at the end. 0: the val folder chooses"), QT_TRANSLATE_NOOP("effnet::ConfigField", "25,000 of 1.28 million pictures, 0.02"), {0, 0.9}},
    {"weights", &C::weights, G::Start, "", "Checkpoint to start from; empty: from random weights", ""},
    {"resolution", &C::resolution, G::Network, QT_TRANSLATE_NOOP("effnet::ConfigField", "Input size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Pixels; 0: the network's or the checkpoint's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "224 (B0) to 600 (B7)"), {0, limits::kResolution}},
    {"epochs", &C::epochs, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Passes over the training images"), QT_TRANSLATE_NOOP("effnet::ConfigField", "350 on ImageNet"), {1, 100'000}, true},
    {"head_epochs", &C::headEpochs, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Head alone"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs at the start in which the classifier learns alone"), "", {0, 100'000}, false, upToEpochs},
    {"head_start", &C::headStart, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Classifier starts"), QT_TRANSLATE_NOOP("effnet::ConfigField", "random, or linear: fitted to the pretrained features first, so that fine-tuning goes on from the first answer"), ""},
    {"minutes", &C::minutes, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Minutes at most"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Budget of time, 0 for none; the run ends in good order"), "", {0, 1e6}, true},
    {"patience", &C::patience, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Patience"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs without a better result before it stops, 0 for never"), QT_TRANSLATE_NOOP("effnet::ConfigField", "early stopping on a minival split"), {0, 100'000}, true},
    {"metric", &C::metric, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Best by"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Chooses the best checkpoint"), ""},
    {"metric_smoothing", &C::metricSmoothing, G::Length, QT_TRANSLATE_NOOP("effnet::ConfigField", "Smoothing"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the epochs before in the figure that chooses, an exponential average: steadier where few pictures validate; 0 for each epoch's own"), "", {0, 0.99}},
    {"batch", &C::batch, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Batch size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Fewer need less memory; 0 for as many as fit"), QT_TRANSLATE_NOOP("effnet::ConfigField", "4096 on TPUs"), {0, 65'536}},
    {"accumulate", &C::accumulate, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Accumulate"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Batches whose gradients are summed into one step"), "", {1, 4096}},
    {"optimizer", &C::optimizer, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Optimizer"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Rule of the steps; rmsprop is TensorFlow's"), QT_TRANSLATE_NOOP("effnet::ConfigField", "rmsprop, decay 0.9")},
    {"schedule", &C::schedule, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Schedule"), QT_TRANSLATE_NOOP("effnet::ConfigField", "How the rate falls"), QT_TRANSLATE_NOOP("effnet::ConfigField", "exponential")},
    {"learning_rate", &C::learningRate, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Learning rate"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of all layers but the classifier, per step of the whole batch"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.016 for a batch of 256, in proportion to it"), {1e-9, 100}},
    {"head_learning_rate", &C::headLearningRate, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Of the head"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of the classifier"), "", {1e-9, 100}},
    {"layer_decay", &C::layerDecay, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Layer decay"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Factor on the rate from each stage to the one before it"), "", {0.01, 1}},
    {"trainable_stages", &C::trainableStages, G::Network, QT_TRANSLATE_NOOP("effnet::ConfigField", "Stages that learn"), QT_TRANSLATE_NOOP("effnet::ConfigField", "How many of the last stages learn, −1 for all"), "", {-1, limits::kStages}},
    {"warmup_epochs", &C::warmupEpochs, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Warm-up"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Epochs in which the rate rises to its value; at most half of the training"), QT_TRANSLATE_NOOP("effnet::ConfigField", "5"), {0, 1000}},
    {"decay_rate", &C::decayRate, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Decay"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Exponential schedule: factor on the rate …"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.97"), {0.01, 1}},
    {"decay_epochs", &C::decayEpochs, G::Rate, QT_TRANSLATE_NOOP("effnet::ConfigField", "Decay every"), QT_TRANSLATE_NOOP("effnet::ConfigField", "… every so many epochs"), QT_TRANSLATE_NOOP("effnet::ConfigField", "2.4"), {1e-3, 1e5}},
    {"weight_decay", &C::weightDecay, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Weight decay"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Pull of weights towards zero; not on normalisations and biases"), QT_TRANSLATE_NOOP("effnet::ConfigField", "1e-5"), {0, 10}},
    {"momentum", &C::momentum, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Momentum"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Of SGD and RMSProp"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.9"), {0, 0.9999}},
    {"clip_norm", &C::clipNorm, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Clip gradients"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Largest norm of the gradient, 0 for any"), "", {0, 1e6}},
    {"batch_norm", &C::batchNorm, G::Network, QT_TRANSLATE_NOOP("effnet::ConfigField", "Normalisation"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Statistics of batch normalisation; auto freezes them below a batch of 32 when fine-tuning"), QT_TRANSLATE_NOOP("effnet::ConfigField", "trained")},
    {"bn_momentum", &C::bnMomentum, G::Network, QT_TRANSLATE_NOOP("effnet::ConfigField", "Its momentum"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of each batch in the statistics of normalisation; −1: the network's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.01, TensorFlow's 0.99"), {-1, 1}},
    {"ema_decay", &C::emaDecay, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Average of weights"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Decay of the averaged weights that are validated and saved, 0 for none"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.9999"), {0, 0.999999}},
    {"precision", &C::precision, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Precision"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Numbers of the forward and backward pass; 16 bits are faster on newer machines"), QT_TRANSLATE_NOOP("effnet::ConfigField", "bf16 on TPUs")},
    {"channels_last", &C::channelsLast, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Channels last"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Order of the numbers in memory; faster for these networks"), ""},
    {"dropout", &C::dropout, G::Network, QT_TRANSLATE_NOOP("effnet::ConfigField", "Dropout"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Before the classifier; −1: the network's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.2 (B0) to 0.5 (B7)"), {-1, 0.95}},
    {"stochastic_depth", &C::stochasticDepth, G::Network, QT_TRANSLATE_NOOP("effnet::ConfigField", "Stochastic depth"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Drop probability of the last block; −1: the network's own"), QT_TRANSLATE_NOOP("effnet::ConfigField", "survival 0.8, that is 0.2"), {-1, 0.95}},
    {"label_smoothing", &C::labelSmoothing, G::Optimizer, QT_TRANSLATE_NOOP("effnet::ConfigField", "Label smoothing"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Share of the target given to the other classes"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.1"), {0, 0.9}},
    {"augment", &C::augment, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Policy"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Changes of colour and form, drawn anew for each picture"), QT_TRANSLATE_NOOP("effnet::ConfigField", "autoaugment")},
    {"rand_magnitude", &C::randMagnitude, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Magnitude"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Strength of RandAugment, 0 to 30"), QT_TRANSLATE_NOOP("effnet::ConfigField", "V2: 5 to 15 (S), 20 (M), 25 (L)"), {-1, 30}, false, publishedOrGiven},
    {"crop_scale", &C::cropScale, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Random crop"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Smallest share of a picture that a random crop keeps; 1 for none"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.08"), {0.01, 1}},
    {"flip", &C::flip, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Mirror"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Probability of mirroring left and right"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.5"), {0, 1}},
    {"jitter", &C::jitter, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Colour jitter"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Change of brightness, contrast and saturation"), "", {0, 1}},
    {"erase", &C::erase, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Random erasing"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Probability of erasing a rectangle"), "", {0, 1}},
    {"mixup", &C::mixup, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "Mixup"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Strength of mixing two pictures, 0 for off"), QT_TRANSLATE_NOOP("effnet::ConfigField", "V2: 0 (S), 0.2 (M), 0.5 (L)"), {-1, 10}, false, publishedOrGiven},
    {"cutmix", &C::cutmix, G::Augment, QT_TRANSLATE_NOOP("effnet::ConfigField", "CutMix"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Strength of pasting a part of another picture, 0 for off"), "", {0, 10}},
    {"balanced", &C::balanced, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Balanced"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Show all classes equally often"), ""},
    {"class_weights", &C::classWeights, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Class weights"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Rare classes count more in the loss"), ""},
    {"progressive_stages", &C::progressiveStages, G::Progressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "Stages"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Steps of growing size and regularisation; 1 for none of it"), QT_TRANSLATE_NOOP("effnet::ConfigField", "4"), {1, 100}},
    {"first_resolution", &C::firstResolution, G::Progressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Input size of the first step, pixels; 0: as published, else half of the last"), QT_TRANSLATE_NOOP("effnet::ConfigField", "128"), {0, limits::kResolution}},
    {"last_resolution", &C::lastResolution, G::Progressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "Last size"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Input size of the last step, pixels; 0: as published, else that of validation"), QT_TRANSLATE_NOOP("effnet::ConfigField", "300 (S), 380 (M, L)"), {0, limits::kResolution}},
    {"first_magnitude", &C::firstMagnitude, G::Progressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First magnitude"), QT_TRANSLATE_NOOP("effnet::ConfigField", "RandAugment in the first step; −1: as published"), QT_TRANSLATE_NOOP("effnet::ConfigField", "5"), {-1, 30}},
    {"first_dropout", &C::firstDropout, G::Progressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First dropout"), QT_TRANSLATE_NOOP("effnet::ConfigField", "In the first step; −1: as published"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0.1"), {-1, 0.95}},
    {"first_mixup", &C::firstMixup, G::Progressive, QT_TRANSLATE_NOOP("effnet::ConfigField", "First mixup"), QT_TRANSLATE_NOOP("effnet::ConfigField", "In the first step; −1: as published"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0"), {-1, 10}},
    {"checkpoint_minutes", &C::checkpointMinutes, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Save every"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Minutes between two saved states within an epoch, 0 at its end alone"), "", {0, 1e6}, true},
    {"checkpoint_steps", &C::checkpointSteps, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Save every"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Likewise in steps, 0 for by time alone"), "", {0, 1e12}, true},
    {"tensorboard", &C::tensorboard, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "TensorBoard"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Event files for TensorBoard beside the run's own"), "", {}, true},
    {"save_half", &C::saveHalf, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Small checkpoints"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Weights as 16-bit floats in the files"), "", {}, true},
    {"seed", &C::seed, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Seed"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Decides every random choice, the split among them"), ""},
    {"deterministic", &C::deterministic, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Deterministic"), QT_TRANSLATE_NOOP("effnet::ConfigField", "The same seed gives the same weights, bit for bit; slower"), ""},
    {"device", &C::device, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Device"), QT_TRANSLATE_NOOP("effnet::ConfigField", "auto, cpu, cuda:0 …"), "", {}, true},
    {"threads", &C::threads, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Threads"), QT_TRANSLATE_NOOP("effnet::ConfigField", "0 for as many as the processor has"), "", {0, 1024}, true},
    {"workers", &C::workers, G::Machine, QT_TRANSLATE_NOOP("effnet::ConfigField", "Loaders"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Threads that decode pictures, 0 for one for each thread"), "", {0, 256}, true},
    {"cache_megabytes", &C::cacheMegabytes, G::Data, QT_TRANSLATE_NOOP("effnet::ConfigField", "Cache"), QT_TRANSLATE_NOOP("effnet::ConfigField", "Megabytes of decoded pictures kept in memory, 0 for none"), "", {0, 1e6}, true},
});
// clang-format on

constexpr std::size_t kStructures = 3;  // network, preprocessing and what suggested it
static_assert(memberCount<TrainConfig>() == kRows.size() + kStructures,
              "a member of TrainConfig has no row among the fields");

}  // namespace

const char* titleOf(TrainGroup group) {
  switch (group) {
    case TrainGroup::Start:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "What");
    case TrainGroup::Length:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "How long");
    case TrainGroup::Rate:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Learning rate");
    case TrainGroup::Optimizer:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Optimizer");
    case TrainGroup::Network:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Network");
    case TrainGroup::Augment:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Augmentation");
    case TrainGroup::Progressive:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Progressive learning");
    case TrainGroup::Data:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Data");
    case TrainGroup::Machine:
      return QT_TRANSLATE_NOOP("effnet::ConfigField", "Machine and files");
  }
  return "";
}

std::span<const TrainField> trainFields() {
  return kRows;
}

const TrainField* findTrainField(std::string_view name) {
  const auto found = std::ranges::find(kRows, name, [](const TrainField& row) { return row.name; });
  return found == kRows.end() ? nullptr : &*found;
}

Json valueOf(const TrainField& field, const TrainConfig& config) {
  return std::visit(
      [&](auto member) -> Json {
        if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(config.*member)>>)
          return wordOf(config.*member);
        else
          return config.*member;
      },
      field.member);
}

std::vector<std::string> choicesOf(const TrainField& field) {
  return std::visit(
      [&]<typename T>(TrainMember<T>) {
        std::vector<std::string> words;
        if constexpr (std::is_same_v<T, bool>) words = {"true", "false"};
        if constexpr (std::is_enum_v<T>)
          for (const auto& row : tableOf<T>()) words.emplace_back(row.word);
        return words;
      },
      field.member);
}

void setFields(TrainConfig& config, const std::vector<std::string>& assignments) {
  std::string wrong;
  bool epochs = false;
  bool headEpochs = false;
  bool warmup = false;
  for (const auto& assignment : assignments) {
    epochs = epochs || assignment.starts_with("epochs=");
    headEpochs = headEpochs || assignment.starts_with("head_epochs=");
    warmup = warmup || assignment.starts_with("warmup_epochs=");
    try {
      setField(config, assignment);
    } catch (const Error& error) {
      wrong += (wrong.empty() ? "" : "; ") + error.detail();
    }
  }
  if (!wrong.empty()) throw Error("bad_config", wrong);
  if (!epochs) return;
  const TrainConfig named = config;
  setEpochs(config, config.epochs);
  if (headEpochs) config.headEpochs = named.headEpochs;
  if (warmup) config.warmupEpochs = named.warmupEpochs;
}

std::vector<std::string> problemsOfStart(const TrainConfig& config) {
  auto found = problems(config);
  if (!config.weights.empty()) return found;
  if (config.recipe == Recipe::Finetune)
    found.emplace_back("recipe finetune needs a starting checkpoint (weights)");
  else if (config.network.stages.empty())
    found.emplace_back("neither a starting checkpoint (weights) nor a network is named");
  return found;
}

}  // namespace effnet
