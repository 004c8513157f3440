#include "core/protocol/train_config.h"

#include "core/base/near_names.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/input_size.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/protocol/train_fields.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

/// Raised when a field changes its meaning or is added in a way that older programs must not overlook.
constexpr int kVersion = 1;

/// `--set` gives text: numbers and true/false as JSON reads them, everything else a string.
Json valueFromText(std::string_view text) {
  Json parsed = parseJson(text);
  return parsed.is_discarded() || parsed.is_structured() || parsed.is_string() ? Json(std::string(text))
                                                                               : parsed;
}

/// A member that is a word of a closed set.
template <typename E>
void readWord(FieldReader& fields, const char* name, E& value) {
  std::string word = wordOf(value);
  fields.read(name, word);
  const auto known = fromWord<E>(word);
  std::vector<std::string> words;
  for (const auto& row : tableOf<E>()) words.emplace_back(row.word);
  const auto near = nearNames(word, words, 1);
  fields.require(known.has_value(), std::string(name) + " must be one of " + wordList<E>(", ") + ", not '" +
                                        word + "'" +
                                        (near.empty() ? "" : "; did you mean " + near.front() + "?"));
  if (known) value = *known;
}

void readField(FieldReader& fields, const TrainField& field, TrainConfig& config) {
  std::visit(
      [&](auto member) {
        if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(config.*member)>>)
          readWord(fields, field.name, config.*member);
        else
          fields.read(field.name, config.*member);
      },
      field.member);
}

std::string plain(double number) {
  return number == std::floor(number) && std::abs(number) < 1e15
             ? std::to_string(static_cast<std::int64_t>(number))
             : Json(number).dump();
}

}  // namespace

TrainConfig recipeDefaults(Recipe recipe) {
  TrainConfig config;
  config.recipe = recipe;
  if (recipe == Recipe::Finetune) return config;
  config.headEpochs = 0;
  config.batchNorm = BatchNormMode::Train;
  config.epochs = 60;
  config.warmupEpochs = 5;
  config.patience = 0;
  if (rowOf(recipe).isPublished) {
    config.optimizer = OptimizerKind::RmsProp;
    config.schedule = ScheduleKind::Exponential;
    config.epochs = 350;
    config.batch = 256;
    config.learningRate = 0.016;  // per 256 images; the trainer multiplies by batch · accumulate / 256
    config.headLearningRate = 0.016;
    config.weightDecay = 1e-5;
    config.emaDecay = 0.9999;
    config.cropScale = 0.08;
    config.jitter = 0;
  }
  switch (recipe) {
    case Recipe::Finetune:
      break;
    case Recipe::Scratch:
      config.learningRate = 2e-3;
      config.headLearningRate = 2e-3;
      config.weightDecay = 2e-2;
      config.batch = 64;
      config.cropScale = 0.5;
      break;
    case Recipe::Paper:
      config.augment = AugmentPolicy::AutoAugment;
      config.minival = 0.02;  // 25,000 of ImageNet's 1.28 million
      config.metric = SelectionMetric::Top1;
      config.patience = 30;
      config.bnMomentum = 0.01;  // TensorFlow's 0.99
      config.clipNorm = 0;
      break;
    case Recipe::Progressive:
      config.augment = AugmentPolicy::RandAugment;
      config.randMagnitude = config.mixup = -1;  // as published for the network
      break;
  }
  return config;
}

TrainConfig recipeDefaults(std::string_view recipe) {
  return recipeDefaults(parseWord<Recipe>(recipe, "recipe"));
}

void setEpochs(TrainConfig& config, int epochs) {
  config.epochs = epochs;
  if (config.headEpochs >= epochs) config.headEpochs = epochs / 3;
  // Five epochs would be more than half of nine; who chose another warm-up than the recipe keeps it.
  const double usual = recipeDefaults(config.recipe).warmupEpochs;
  if (config.warmupEpochs == usual) config.warmupEpochs = std::min(usual, std::max(1.0, epochs / 5.0));
}

Preprocessing usualPreprocessing(const TrainConfig& config) {
  const int size = config.network.resolution;
  Preprocessing preprocessing;
  preprocessing.inputSize = size;
  preprocessing.resize = config.recipe == Recipe::Paper ? std::min(size + 32, size * 8 / 7) : size;
  return preprocessing;
}

void changeStart(TrainConfig& config, const std::string& weights) {
  if (config.weights == weights) return;
  const bool settled = !config.weights.empty() && config.resolution > 0 && !config.network.stages.empty();
  // An earlier version did not say what the old checkpoint had suggested: all of it, then.
  if (settled && !config.suggested) config.suggested = config.preprocessing;
  if (!weights.empty() && (settled || config.suggested)) config.network = {};
  config.weights = weights;
}

void settleSizes(TrainConfig& config, const Preprocessing& suggested) {
  Preprocessing& own = config.preprocessing;
  const bool settled = config.suggested.has_value();
  const Preprocessing before = config.suggested.value_or(Preprocessing{});
  const int wish = settled && config.resolution == before.inputSize ? 0 : config.resolution;
  const bool ownSize = own.inputSize != before.inputSize || own.resize != before.resize;
  const double ownCrop = settled && ownSize && own.inputSize == before.inputSize
                             ? static_cast<double>(own.resize) / own.inputSize
                             : 0;
  const auto scaled = [](double resize, int from, int to) {
    return static_cast<int>(std::lround(resize * to / from));
  };
  if (settled ? wish == 0 || suggested != before : !ownSize) {
    own.inputSize = suggested.inputSize;
    own.resize = suggested.resize;
  }
  if (ownCrop > 0) own.resize = scaled(ownCrop, 1, own.inputSize);
  if (wish > 0) {
    own.resize = scaled(own.resize, own.inputSize, wish);
    own.inputSize = wish;
  }
  if (own.mode == before.mode) own.mode = suggested.mode;
  if (own.interpolation == before.interpolation) own.interpolation = suggested.interpolation;
  if (own.mean == before.mean && own.std == before.std) {
    own.mean = suggested.mean;
    own.std = suggested.std;
  }
  config.suggested = suggested;
  config.resolution = own.inputSize;
  config.network.resolution = own.inputSize;
}

Json toJson(const TrainConfig& written) {
  TrainConfig config = written;
  agreeOnInputSize(config);
  Json json{{"version", kVersion}};
  for (const TrainField& field : trainFields()) json[field.name] = valueOf(field, config);
  if (!config.network.stages.empty()) json["network"] = toJson(config.network);
  // Left out where it would name another size than the one that is wished for of a checkpoint.
  const int side = inputSize(config);
  if (side == 0 || side == config.preprocessing.inputSize)
    json["preprocessing"] = toJson(config.preprocessing);
  if (config.suggested) json["suggested"] = toJson(*config.suggested);
  return json;
}

TrainConfig trainConfigFromJson(const Json& json) {
  FieldReader fields(json, "bad_config");
  TrainConfig config;
  if (json.contains("recipe") && json["recipe"].is_string())
    if (const auto recipe = fromWord<Recipe>(json["recipe"].get<std::string>()))
      config = recipeDefaults(*recipe);
  int version = kVersion;
  fields.read("version", version);
  fields.require(version <= kVersion, "this configuration is of a newer program (version " +
                                          std::to_string(version) + ", known is " + std::to_string(kVersion) +
                                          ")");
  for (const TrainField& field : trainFields()) readField(fields, field, config);
  fields.readWith("network", [&](const Json& network) { config.network = networkSpecFromJson(network); });
  fields.readWith("preprocessing",
                  [&](const Json& each) { config.preprocessing = preprocessingFromJson(each); });
  fields.readWith("suggested", [&](const Json& each) { config.suggested = preprocessingFromJson(each); });
  fields.finish(true);
  agreeOnInputSize(config);
  return config;
}

void setField(TrainConfig& config, std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  if (equals == std::string_view::npos || equals == 0)
    throw Error("bad_config", "'" + std::string(assignment) + "' is not of the form field=value");
  const std::string name(assignment.substr(0, equals));
  const TrainField* field = findTrainField(name);
  if (field == nullptr) {
    std::vector<std::string> names;
    for (const TrainField& each : trainFields()) names.emplace_back(each.name);
    const auto near = nearNames(name, names, 1);
    throw Error("bad_config", "unknown field '" + name + "'" +
                                  (near.empty() ? "" : "; did you mean " + near.front() + "?"));
  }
  const std::string_view text = assignment.substr(equals + 1);
  // A number where a text is wanted (a folder named 2026) stays the text that was typed.
  const bool isText = valueOf(*field, config).is_string();
  const Json patch{{name, isText ? Json(std::string(text)) : valueFromText(text)}};
  FieldReader fields(patch, "bad_config");
  readField(fields, *field, config);
  fields.finish(true);
}

std::vector<std::string> problems(const TrainConfig& config) {
  std::vector<std::string> found;
  for (const TrainField& field : trainFields()) {
    const Json value = valueOf(field, config);
    if (!value.is_number() || field.range.least == field.range.most) continue;  // any number, as the seed
    const SettingRange range = field.narrowed != nullptr ? field.narrowed(field, config) : field.range;
    const double number = value.get<double>();
    if (number >= range.least && number <= range.most) continue;
    found.push_back(std::string(field.name) + " must be " + plain(range.least) + " to " + plain(range.most) +
                    ", not " + plain(number));
  }
  return found;
}

}  // namespace effnet
