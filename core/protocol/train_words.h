#pragma once

#include "core/base/words.h"

namespace effnet {

/// Whose values a training run's settings begin with.
enum class Recipe { Finetune, Scratch, Paper, Progressive };

struct RecipeRow {
  Recipe value;
  const char* word;
  bool isPublished;  ///< a paper's, whose learning rate is that of a batch of 256 and grows with the batch
};

template <>
inline constexpr auto kTable<Recipe> = std::to_array<RecipeRow>({
    {Recipe::Finetune, "finetune", false},
    {Recipe::Scratch, "scratch", false},
    {Recipe::Paper, "paper", true},
    {Recipe::Progressive, "progressive", true},
});

/// What chooses the best checkpoint, measured on the validation images.
enum class SelectionMetric { MacroF1, Top1, Loss };

template <>
inline constexpr auto kTable<SelectionMetric> = std::to_array<WordRow<SelectionMetric>>({
    {SelectionMetric::MacroF1, "macro_f1"},
    {SelectionMetric::Top1, "top1"},
    {SelectionMetric::Loss, "loss"},
});

/// How the classifier of a pretrained network begins.
enum class HeadStart {
  Random,  ///< all classes nearly equal
  Linear   ///< fitted to the pretrained features of the training part, as `effnet answer` does
};

template <>
inline constexpr auto kTable<HeadStart> = std::to_array<WordRow<HeadStart>>({
    {HeadStart::Random, "random"},
    {HeadStart::Linear, "linear"},
});

enum class OptimizerKind {
  AdamW,   ///< decoupled decay, as PyTorch
  Sgd,     ///< with momentum, as PyTorch
  RmsProp  ///< as TensorFlow: epsilon inside the root, second moment starting at one, rate inside the
           ///< momentum
};

template <>
inline constexpr auto kTable<OptimizerKind> = std::to_array<WordRow<OptimizerKind>>({
    {OptimizerKind::AdamW, "adamw"},
    {OptimizerKind::Sgd, "sgd"},
    {OptimizerKind::RmsProp, "rmsprop"},
});

/// How the learning rate falls behind the warm-up.
enum class ScheduleKind { Cosine, Exponential, Constant };

template <>
inline constexpr auto kTable<ScheduleKind> = std::to_array<WordRow<ScheduleKind>>({
    {ScheduleKind::Cosine, "cosine"},
    {ScheduleKind::Exponential, "exponential"},
    {ScheduleKind::Constant, "constant"},
});

/// Where the statistics of batch normalisation come from.
enum class BatchNormMode {
  Auto,    ///< frozen below a batch of 32 when fine-tuning, else trained
  Frozen,  ///< the checkpoint's
  Train,   ///< of each process's own batch
  Sync     ///< of the whole batch, all processes together
};

template <>
inline constexpr auto kTable<BatchNormMode> = std::to_array<WordRow<BatchNormMode>>({
    {BatchNormMode::Auto, "auto"},
    {BatchNormMode::Frozen, "frozen"},
    {BatchNormMode::Train, "train"},
    {BatchNormMode::Sync, "sync"},
});

/// Numbers of the forward and the backward pass.
enum class Precision {
  Fp32,
  Bf16,
  Fp16  ///< with a loss scale that adapts
};

struct PrecisionRow {
  Precision value;
  const char* word;
  bool isHalf;  ///< 16 bits a number
};

template <>
inline constexpr auto kTable<Precision> = std::to_array<PrecisionRow>({
    {Precision::Fp32, "fp32", false},
    {Precision::Bf16, "bf16", true},
    {Precision::Fp16, "fp16", true},
});

/// How training pictures are varied.
enum class AugmentPolicy {
  None,   ///< the picture as validation sees it
  Light,  ///< crop, mirror and colour jitter
  RandAugment,
  AutoAugment,
  TrivialAugment,
};

template <>
inline constexpr auto kTable<AugmentPolicy> = std::to_array<WordRow<AugmentPolicy>>({
    {AugmentPolicy::None, "none"},
    {AugmentPolicy::Light, "light"},
    {AugmentPolicy::RandAugment, "randaugment"},
    {AugmentPolicy::AutoAugment, "autoaugment"},
    {AugmentPolicy::TrivialAugment, "trivialaugment"},
});

}  // namespace effnet
