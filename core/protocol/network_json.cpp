#include "core/protocol/network_json.h"

#include "core/protocol/field_reader.h"
#include "core/scaling/scaling_words.h"
#include "core/scaling/training_memory.h"

#include <optional>

namespace effnet {
namespace {

template <typename E>
void readWord(FieldReader& fields, const char* field, E& value, bool (*fits)(E) = nullptr) {
  fields.readWith(field, [&](const Json& json) {
    const auto text = json.get<std::string>();
    const auto found = fromWord<E>(text);
    if (!found || (fits != nullptr && !fits(*found))) throw Error("bad_spec", "unknown word '" + text + "'");
    value = *found;
  });
}

constexpr bool isOfLayers(Activation activation) {
  return rowOf(activation).isOfLayers;
}

constexpr bool isGate(Activation activation) {
  return rowOf(activation).isGate;
}

/// What few networks need is written only where they do.
template <typename T>
void addUnusual(Json& json, const char* field, const T& value, const T& usual) {
  if (value != usual) json[field] = value;
}

void addActivation(Json& json, const std::optional<Activation>& activation) {
  if (activation) json["activation"] = wordOf(*activation);
}

void readActivation(FieldReader& fields, std::optional<Activation>& activation) {
  Activation found = Activation::None;
  readWord(fields, "activation", found, isOfLayers);
  if (found != Activation::None) activation = found;
}

Json stageToJson(const StageSpec& stage) {
  Json json{{"operator", wordOf(stage.op)}, {"kernel", stage.kernel},
            {"stride", stage.stride},       {"expand_ratio", stage.expandRatio},
            {"se_ratio", stage.seRatio},    {"channels", stage.channels},
            {"layers", stage.layers}};
  addActivation(json, stage.activation);
  addUnusual(json, "skip", stage.skip, true);
  addUnusual(json, "expand_from", stage.expandFrom, 0);
  addUnusual(json, "always_expands", stage.alwaysExpands, false);
  addUnusual(json, "continues", stage.continues, false);
  return json;
}

Json toJson(const SqueezeExcite& squeeze) {
  Json json{{"of_expanded", squeeze.ofExpanded},
            {"rounds_to_eight", squeeze.roundsToEight},
            {"gate", wordOf(squeeze.gate)}};
  addActivation(json, squeeze.activation);
  return json;
}

SqueezeExcite squeezeFromJson(const Json& json) {
  SqueezeExcite squeeze;
  FieldReader fields(json, "bad_spec");
  fields.read("of_expanded", squeeze.ofExpanded);
  fields.read("rounds_to_eight", squeeze.roundsToEight);
  readWord(fields, "gate", squeeze.gate, isGate);
  readActivation(fields, squeeze.activation);
  fields.finish(false);
  return squeeze;
}

StageSpec stageFromJson(const Json& json) {
  StageSpec stage;
  FieldReader fields(json, "bad_spec");
  readWord(fields, "operator", stage.op);
  fields.read("kernel", stage.kernel);
  fields.read("stride", stage.stride);
  fields.read("expand_ratio", stage.expandRatio);
  fields.read("se_ratio", stage.seRatio);
  fields.read("channels", stage.channels);
  fields.read("layers", stage.layers);
  readActivation(fields, stage.activation);
  fields.read("skip", stage.skip);
  fields.read("expand_from", stage.expandFrom);
  fields.read("always_expands", stage.alwaysExpands);
  fields.read("continues", stage.continues);
  fields.finish(false);
  return stage;
}

Json stageToJson(const StageCost& stage, Convention convention) {
  return {{"index", stage.index},
          {"operator", operatorName(stage)},
          {"kernel", stage.kernel},
          {"stride", stage.stride},
          {"expand_ratio", stage.expandRatio},
          {"se_ratio", stage.seRatio},
          {"in_channels", stage.inChannels},
          {"out_channels", stage.outChannels},
          {"layers", stage.layers},
          {"in_resolution", stage.inResolution},
          {"out_resolution", stage.outResolution},
          {"params", stage.counts.params},
          {"macs", stage.counts.operations(convention)},
          {"activations", stage.counts.activations}};
}

}  // namespace

Json toJson(const NetworkSpec& spec) {
  Json stages = Json::array();
  for (const StageSpec& stage : spec.stages) stages.push_back(stageToJson(stage));
  Json json{{"family", spec.family},
            {"name", spec.name},
            {"depth", spec.depth},
            {"width", spec.width},
            {"resolution", spec.resolution},
            {"stem_channels", spec.stemChannels},
            {"stem_kernel", spec.stemKernel},
            {"stem_stride", spec.stemStride},
            {"stem_pool", spec.stemPool},
            {"stages", stages},
            {"head_channels", spec.headChannels},
            {"classes", spec.classes},
            {"activation", wordOf(spec.activation)},
            {"padding", wordOf(spec.padding)},
            {"bn_epsilon", spec.bnEpsilon},
            {"bn_momentum", spec.bnMomentum},
            {"dropout", spec.dropout},
            {"stochastic_depth", spec.stochasticDepth},
            {"rounding", wordOf(spec.rounding)},
            {"head_width", wordOf(spec.headWidth)},
            {"stem_scales", spec.stemScales}};
  addUnusual(json, "repeats_ends", spec.repeatsEnds, true);
  if (spec.squeeze != SqueezeExcite()) json["squeeze"] = toJson(spec.squeeze);
  addUnusual(json, "hidden_channels", spec.hiddenChannels, 0);
  addUnusual(json, "expands_to_eight", spec.expandsToEight, false);
  return json;
}

NetworkSpec networkSpecFromJson(const Json& json) {
  NetworkSpec spec;
  FieldReader fields(json, "bad_spec");
  fields.read("family", spec.family);
  fields.read("name", spec.name);
  fields.read("depth", spec.depth);
  fields.read("width", spec.width);
  fields.read("resolution", spec.resolution);
  fields.read("stem_channels", spec.stemChannels);
  fields.read("stem_kernel", spec.stemKernel);
  fields.read("stem_stride", spec.stemStride);
  fields.read("stem_pool", spec.stemPool);
  fields.readWith("stages", [&](const Json& list) {
    if (!list.is_array() || list.size() > limits::kStages)
      throw Error("bad_spec",
                  "a list of at most " + std::to_string(limits::kStages) + " stages was expected");
    for (const Json& stage : list) spec.stages.push_back(stageFromJson(stage));
  });
  fields.read("head_channels", spec.headChannels);
  fields.read("classes", spec.classes);
  readWord(fields, "activation", spec.activation, isOfLayers);
  readWord(fields, "padding", spec.padding);
  fields.read("bn_epsilon", spec.bnEpsilon);
  fields.read("bn_momentum", spec.bnMomentum);
  fields.read("dropout", spec.dropout);
  fields.read("stochastic_depth", spec.stochasticDepth);
  readWord(fields, "rounding", spec.rounding);
  readWord(fields, "head_width", spec.headWidth);
  fields.read("stem_scales", spec.stemScales);
  fields.read("repeats_ends", spec.repeatsEnds);
  fields.readWith("squeeze", [&](const Json& squeeze) { spec.squeeze = squeezeFromJson(squeeze); });
  fields.read("hidden_channels", spec.hiddenChannels);
  fields.read("expands_to_eight", spec.expandsToEight);
  fields.require(spec.dropout >= 0 && spec.dropout < 1, "dropout must be at least 0 and below 1");
  fields.require(spec.stochasticDepth >= 0 && spec.stochasticDepth < 1,
                 "stochastic_depth must be at least 0 and below 1");
  fields.finish(false);
  validate(spec);
  return spec;
}

Json toJson(const Analysis& analysis, Convention convention) {
  Json stages = Json::array();
  for (const StageCost& stage : analysis.stages) stages.push_back(stageToJson(stage, convention));
  const MemoryEstimate& memory = analysis.memory;
  return {{"name", analysis.spec.name},
          {"family", analysis.spec.family},
          {"depth", analysis.spec.depth},
          {"width", analysis.spec.width},
          {"resolution", analysis.spec.resolution},
          {"classes", analysis.spec.classes},
          {"params", analysis.totals.params},
          {"macs", analysis.totals.operations(convention)},
          {"buffers", analysis.totals.buffers},
          {"activations", analysis.totals.activations},
          {"stages", stages},
          {"memory",
           {{"weights_bytes", memory.weights},
            {"inference_bytes", memory.inference},
            {"training_bytes_per_image",
             {{"fp32", memory.trainingPerImageFp32},
              {"amp", memory.trainingPerImageAmp},
              {"cpu", memory.trainingPerImageCpu}}},
            {"training_fixed_bytes", memory.trainingFixed},
            {"training_reserve_bytes", kTrainingReserve}}}};
}

}  // namespace effnet
