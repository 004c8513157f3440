#include "core/protocol/preprocessing.h"

#include "core/protocol/field_reader.h"
#include "core/protocol/preprocessing_words.h"

#include <cmath>

namespace effnet {
namespace {

constexpr int kLargestSide = 4096;

std::array<double, 3> triple(const Json& json) {
  if (!json.is_array() || json.size() != 3) throw Error("bad_value", "three numbers were expected");
  std::array<double, 3> values{};
  for (int i = 0; i < 3; ++i) {
    if (!json[i].is_number() || !std::isfinite(json[i].get<double>()))
      throw Error("bad_value", "three numbers were expected");
    values[i] = json[i].get<double>();
  }
  return values;
}

}  // namespace

const char* toString(Interpolation interpolation) {
  return wordOf(interpolation);
}

Interpolation interpolationFromString(std::string_view word) {
  return parseWord<Interpolation>(word, "interpolation");
}

Json toJson(const Preprocessing& preprocessing) {
  return {{"input_size", preprocessing.inputSize},
          {"resize", preprocessing.resize},
          {"mode", wordOf(preprocessing.mode)},
          {"interpolation", toString(preprocessing.interpolation)},
          {"mean", preprocessing.mean},
          {"std", preprocessing.std}};
}

Preprocessing preprocessingFromJson(const Json& json) {
  Preprocessing result;
  FieldReader fields(json, "bad_value");
  fields.read("input_size", result.inputSize);
  fields.read("resize", result.resize);
  fields.readWith("mode", [&](const Json& word) {
    const auto mode = fromWord<ResizeMode>(word.get<std::string>());
    if (!mode) throw Error("bad_value", wordList<ResizeMode>() + " was expected");
    result.mode = *mode;
  });
  fields.readWith("interpolation", [&](const Json& word) {
    result.interpolation = interpolationFromString(word.get<std::string>());
  });
  fields.readWith("mean", [&](const Json& values) { result.mean = triple(values); });
  fields.readWith("std", [&](const Json& values) { result.std = triple(values); });
  fields.require(result.inputSize >= 1 && result.inputSize <= kLargestSide,
                 "input_size must be 1 to 4096 pixels");
  fields.require(result.resize >= 1 && result.resize <= kLargestSide, "resize must be 1 to 4096 pixels");
  for (double each : result.std) fields.require(each > 0, "std must be positive");
  fields.finish(false);
  return result;
}

}  // namespace effnet
