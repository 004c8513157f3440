#pragma once

#include "core/base/words.h"
#include "core/protocol/preprocessing.h"

namespace effnet {

template <>
inline constexpr auto kTable<Interpolation> = std::to_array<WordRow<Interpolation>>({
    {Interpolation::Bicubic, "bicubic"},
    {Interpolation::Bilinear, "bilinear"},
    {Interpolation::Nearest, "nearest"},
});

template <>
inline constexpr auto kTable<ResizeMode> = std::to_array<WordRow<ResizeMode>>({
    {ResizeMode::ShorterSide, "shorter_side"},
    {ResizeMode::Squash, "squash"},
});

}  // namespace effnet
