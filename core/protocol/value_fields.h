#pragma once

#include "core/protocol/field_writer.h"
#include "core/protocol/network_json.h"
#include "core/protocol/preprocessing.h"
#include "core/protocol/train_config.h"
#include "core/scaling/families.h"

#include <string_view>

namespace effnet {

/// Values with a reader of their own as fields of messages: its errors keep their codes.

template <>
struct JsonOf<NetworkSpec> {
  static Json write(const NetworkSpec& spec) { return toJson(spec); }
  static void read(const Json& json, NetworkSpec& spec) { spec = networkSpecFromJson(json); }
  static std::string type() { return "a network"; }
  static Json sample() { return toJson(familyBaseline("efficientnet")); }
};

template <>
struct JsonOf<Preprocessing> {
  static Json write(const Preprocessing& how) { return toJson(how); }
  static void read(const Json& json, Preprocessing& how) { how = preprocessingFromJson(json); }
  static std::string type() { return "a preprocessing"; }
  static Json sample() { return toJson(Preprocessing{}); }
};

template <>
struct JsonOf<TrainConfig> {
  static Json write(const TrainConfig& config) { return toJson(config); }
  static void read(const Json& json, TrainConfig& config) { config = trainConfigFromJson(json); }
  static std::string type() { return "a run's configuration"; }
  static Json sample() { return toJson(recipeDefaults("finetune")); }
};

template <>
struct JsonOf<Padding> {
  static Json write(Padding padding) { return toString(padding); }
  static void read(const Json& json, Padding& padding) {
    for (const Padding each : {Padding::Same, Padding::Symmetric})
      if (json == Json(toString(each))) {
        padding = each;
        return;
      }
    throw Error(kWrongType, type());
  }
  static std::string type() { return "`same` or `symmetric`"; }
  static Json sample() { return toString(Padding::Same); }
};

}  // namespace effnet
