#pragma once

#include "core/protocol/json.h"

#include <array>
#include <string_view>

namespace effnet {

enum class Interpolation { Bicubic, Bilinear, Nearest };

enum class ResizeMode {
  ShorterSide,  ///< the shorter side becomes `resize`, the aspect ratio is kept, then a centre crop of
                ///< `inputSize`
  Squash,       ///< both sides become `inputSize`, no crop
};

/// How a photograph becomes a network's input; belongs to a checkpoint as much as its weights.
struct Preprocessing {
  int inputSize = 224;  ///< pixels, height and width
  int resize = 256;     ///< pixels of the shorter side before the crop; unused when squashing
  ResizeMode mode = ResizeMode::ShorterSide;
  Interpolation interpolation = Interpolation::Bicubic;
  std::array<double, 3> mean{0.485, 0.456, 0.406};  ///< of RGB in 0…1
  std::array<double, 3> std{0.229, 0.224, 0.225};

  bool operator==(const Preprocessing&) const = default;
};

const char* toString(Interpolation interpolation);
/// Throws Error("bad_value").
Interpolation interpolationFromString(std::string_view word);

Json toJson(const Preprocessing& preprocessing);
/// Throws Error("bad_value") naming the field.
Preprocessing preprocessingFromJson(const Json& json);

}  // namespace effnet
