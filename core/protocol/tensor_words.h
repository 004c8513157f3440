#pragma once

#include "core/base/words.h"

namespace effnet {

/// What a tensor of a file is to the network that was found in it.
enum class TensorState {
  Matched,
  Missing,     ///< the network needs it, the file lacks it
  Unexpected,  ///< the network has no use for it
  WrongShape,
  Replaced,  ///< of a classifier for another number of classes than was asked for
};

template <>
inline constexpr auto kTable<TensorState> = std::to_array<WordRow<TensorState>>({
    {TensorState::Matched, "matched"},
    {TensorState::Missing, "missing"},
    {TensorState::Unexpected, "unexpected"},
    {TensorState::WrongShape, "wrong_shape"},
    {TensorState::Replaced, "replaced"},
});

/// How a tensor of a file stands to another file's.
enum class TensorChange { Equal, Changed, OtherShape, OnlyHere, OnlyThere };

template <>
inline constexpr auto kTable<TensorChange> = std::to_array<WordRow<TensorChange>>({
    {TensorChange::Equal, "equal"},
    {TensorChange::Changed, "changed"},
    {TensorChange::OtherShape, "other_shape"},
    {TensorChange::OnlyHere, "only_here"},
    {TensorChange::OnlyThere, "only_there"},
});

}  // namespace effnet
