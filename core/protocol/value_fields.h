#pragma once

#include "core/protocol/field_writer.h"
#include "core/protocol/network_json.h"
#include "core/protocol/preprocessing.h"
#include "core/protocol/train_config.h"
#include "core/protocol/word_fields.h"
#include "core/scaling/families.h"
#include "core/scaling/scaling_words.h"

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

}  // namespace effnet
