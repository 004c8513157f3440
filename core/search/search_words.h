#pragma once

#include "core/base/words.h"
#include "core/scaling/network_spec.h"

namespace effnet {

/// What a stage of a searched network is made of (MnasNet's operators, arXiv 1807.11626, section 4.1).
enum class SearchOperator { MBConv, FusedMBConv, Convolution, Separable };

struct SearchOperatorRow {
  SearchOperator value;
  const char* word;
  Operator block;  ///< that the stage is built of
  bool expands;    ///< otherwise its expansion ratio is 1
};

template <>
inline constexpr auto kTable<SearchOperator> = std::to_array<SearchOperatorRow>({
    {SearchOperator::MBConv, "mbconv", Operator::MBConv, true},
    {SearchOperator::FusedMBConv, "fused_mbconv", Operator::FusedMBConv, true},
    {SearchOperator::Convolution, "convolution", Operator::FusedMBConv, false},
    {SearchOperator::Separable, "separable", Operator::MBConv, false},
});

/// MnasNet's third skip operation, pooling, is not among them: no block of ours has it.
enum class SearchSkip { Identity, None };

template <>
inline constexpr auto kTable<SearchSkip> = std::to_array<WordRow<SearchSkip>>({
    {SearchSkip::Identity, "identity"},
    {SearchSkip::None, "none"},
});

}  // namespace effnet
