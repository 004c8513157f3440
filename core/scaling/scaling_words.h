#pragma once

#include "core/base/words.h"
#include "core/scaling/budget.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/network_spec.h"

namespace effnet {

// The words of what a network is built of, of how it is scaled and of what is counted (words.h).

struct OperatorRow {
  Operator value;
  const char* word;
  const char* title;  ///< its authors' spelling, the same in every language
};

template <>
inline constexpr auto kTable<Operator> = std::to_array<OperatorRow>({
    {Operator::MBConv, "mbconv", "MBConv"},
    {Operator::FusedMBConv, "fused_mbconv", "Fused-MBConv"},
    {Operator::DepthwiseSeparable, "depthwise_separable", "DepthwiseSeparable"},
    {Operator::BasicBlock, "basic_block", "BasicBlock"},
    {Operator::Bottleneck, "bottleneck", "Bottleneck"},
});

struct ActivationRow {
  Activation value;
  const char* word;
  bool isOfLayers;  ///< a network's, or a stage's
  bool isGate;      ///< of a squeeze-excite
};

template <>
inline constexpr auto kTable<Activation> = std::to_array<ActivationRow>({
    {Activation::None, "none", false, false},
    {Activation::SiLU, "silu", true, false},
    {Activation::ReLU, "relu", true, false},
    {Activation::ReLU6, "relu6", true, false},
    {Activation::Sigmoid, "sigmoid", false, true},
    {Activation::HardSwish, "hard_swish", true, false},
    {Activation::HardSigmoid, "hard_sigmoid", false, true},
});

template <>
inline constexpr auto kTable<Padding> = std::to_array<WordRow<Padding>>({
    {Padding::Same, "same"},
    {Padding::Symmetric, "symmetric"},
});

template <>
inline constexpr auto kTable<ChannelRounding> = std::to_array<WordRow<ChannelRounding>>({
    {ChannelRounding::TenPercent, "ten_percent"},
    {ChannelRounding::Nearest, "nearest"},
});

template <>
inline constexpr auto kTable<HeadWidth> = std::to_array<WordRow<HeadWidth>>({
    {HeadWidth::Scaled, "scaled"},
    {HeadWidth::FourTimesLastStage, "four_times_last_stage"},
    {HeadWidth::Fixed, "fixed"},
    {HeadWidth::ScaledUpOnly, "scaled_up_only"},
});

template <>
inline constexpr auto kTable<ScalingMode> = std::to_array<WordRow<ScalingMode>>({
    {ScalingMode::Compound, "compound"},
    {ScalingMode::Depth, "depth"},
    {ScalingMode::Width, "width"},
    {ScalingMode::Resolution, "resolution"},
});

template <>
inline constexpr auto kTable<Convention> = std::to_array<WordRow<Convention>>({
    {Convention::Macs, "macs"},
    {Convention::Flops, "flops"},
    {Convention::Timm, "timm"},
    {Convention::Fvcore, "fvcore"},
    {Convention::Thop, "thop"},
});

struct BindingRow {
  Binding value;
  const char* word;
  const char* meaning;  ///< for the command line
};

template <>
inline constexpr auto kTable<Binding> = std::to_array<BindingRow>({
    {Binding::Macs, "macs", "multiply-adds"},
    {Binding::Params, "params", "parameters"},
    {Binding::Memory, "memory", "memory for training"},
    {Binding::InferenceMemory, "inference_memory", "memory for inference"},
    {Binding::FileSize, "file_size", "the size of the file of weights"},
    {Binding::Latency, "latency", "latency"},
    {Binding::NetworkSize, "network_size", "what can be built"},
});

}  // namespace effnet
