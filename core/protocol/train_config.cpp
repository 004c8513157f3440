#include "core/protocol/train_config.h"

#include "core/protocol/field_reader.h"
#include "core/protocol/input_size.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

/// Raised when a field changes its meaning or is added in a way that older programs must not overlook.
constexpr int kVersion = 1;

/// Names every field of a TrainConfig once; `visit(name, member)` reads, writes or lists them.
template <typename Config, typename Visit>
void forEachField(Config& config, Visit visit) {
  visit("recipe", config.recipe);
  visit("data", config.data);
  visit("val", config.val);
  visit("columns", config.columns);
  visit("val_fraction", config.valFraction);
  visit("minival", config.minival);
  visit("weights", config.weights);
  visit("resolution", config.resolution);
  visit("epochs", config.epochs);
  visit("head_epochs", config.headEpochs);
  visit("minutes", config.minutes);
  visit("patience", config.patience);
  visit("metric", config.metric);
  visit("batch", config.batch);
  visit("accumulate", config.accumulate);
  visit("optimizer", config.optimizer);
  visit("schedule", config.schedule);
  visit("learning_rate", config.learningRate);
  visit("head_learning_rate", config.headLearningRate);
  visit("layer_decay", config.layerDecay);
  visit("trainable_stages", config.trainableStages);
  visit("warmup_epochs", config.warmupEpochs);
  visit("decay_rate", config.decayRate);
  visit("decay_epochs", config.decayEpochs);
  visit("weight_decay", config.weightDecay);
  visit("momentum", config.momentum);
  visit("clip_norm", config.clipNorm);
  visit("batch_norm", config.batchNorm);
  visit("bn_momentum", config.bnMomentum);
  visit("ema_decay", config.emaDecay);
  visit("precision", config.precision);
  visit("channels_last", config.channelsLast);
  visit("dropout", config.dropout);
  visit("stochastic_depth", config.stochasticDepth);
  visit("label_smoothing", config.labelSmoothing);
  visit("augment", config.augment);
  visit("rand_magnitude", config.randMagnitude);
  visit("crop_scale", config.cropScale);
  visit("flip", config.flip);
  visit("jitter", config.jitter);
  visit("erase", config.erase);
  visit("mixup", config.mixup);
  visit("cutmix", config.cutmix);
  visit("balanced", config.balanced);
  visit("class_weights", config.classWeights);
  visit("progressive_stages", config.progressiveStages);
  visit("first_resolution", config.firstResolution);
  visit("last_resolution", config.lastResolution);
  visit("first_magnitude", config.firstMagnitude);
  visit("first_dropout", config.firstDropout);
  visit("first_mixup", config.firstMixup);
  visit("checkpoint_minutes", config.checkpointMinutes);
  visit("checkpoint_steps", config.checkpointSteps);
  visit("tensorboard", config.tensorboard);
  visit("save_half", config.saveHalf);
  visit("seed", config.seed);
  visit("deterministic", config.deterministic);
  visit("device", config.device);
  visit("threads", config.threads);
  visit("workers", config.workers);
  visit("cache_megabytes", config.cacheMegabytes);
}

/// `--set` gives text: numbers and true/false as JSON reads them, everything else a string.
Json valueFromText(std::string_view text) {
  Json parsed = parseJson(text);
  return parsed.is_discarded() || parsed.is_structured() || parsed.is_string() ? Json(std::string(text))
                                                                               : parsed;
}

void checkRange(std::vector<std::string>& problems, const char* name, double value, double least,
                double most) {
  if (value >= least && value <= most) return;
  const auto plain = [](double number) {
    return number == std::floor(number) && std::abs(number) < 1e15
               ? std::to_string(static_cast<std::int64_t>(number))
               : Json(number).dump();
  };
  problems.push_back(std::string(name) + " must be " + plain(least) + " to " + plain(most) + ", not " +
                     plain(value));
}

void checkWord(std::vector<std::string>& problems, const char* name, const std::string& value,
               std::initializer_list<const char*> words) {
  std::string list;
  for (const char* word : words) {
    if (value == word) return;
    list += (list.empty() ? "" : ", ") + std::string(word);
  }
  problems.push_back(std::string(name) + " must be one of " + list + ", not '" + value + "'");
}

}  // namespace

TrainConfig recipeDefaults(std::string_view recipe) {
  TrainConfig config;
  config.recipe = recipe;
  if (recipe == "finetune") return config;
  config.headEpochs = 0;
  config.batchNorm = "train";
  config.epochs = 60;
  config.warmupEpochs = 5;
  config.patience = 0;
  if (recipe == "scratch") {
    config.learningRate = 2e-3;
    config.headLearningRate = 2e-3;
    config.weightDecay = 2e-2;
    config.batch = 64;
    config.cropScale = 0.5;
    return config;
  }
  if (recipe == "paper" || recipe == "progressive") {
    config.optimizer = "rmsprop";
    config.schedule = "exponential";
    config.epochs = 350;
    config.batch = 256;
    config.learningRate = 0.016;  // per 256 images; the trainer multiplies by batch · accumulate / 256
    config.headLearningRate = 0.016;
    config.weightDecay = 1e-5;
    config.emaDecay = 0.9999;
    config.augment = recipe == "paper" ? "autoaugment" : "randaugment";
    config.cropScale = 0.08;
    config.jitter = 0;
    if (recipe == "progressive") {
      config.randMagnitude = config.mixup = -1;  // as published for the network
      return config;
    }
    config.minival = 0.02;  // 25,000 of ImageNet's 1.28 million
    config.metric = "top1";
    config.patience = 30;
    config.bnMomentum = 0.01;  // TensorFlow's 0.99
    config.clipNorm = 0;
    return config;
  }
  throw Error("bad_value",
              "unknown recipe '" + std::string(recipe) + "': finetune, scratch, paper or progressive");
}

void setEpochs(TrainConfig& config, int epochs) {
  config.epochs = epochs;
  if (config.headEpochs >= epochs) config.headEpochs = epochs / 3;
}

Preprocessing usualPreprocessing(const TrainConfig& config) {
  const int size = config.network.resolution;
  Preprocessing preprocessing;
  preprocessing.inputSize = size;
  preprocessing.resize = config.recipe == "paper" ? std::min(size + 32, size * 8 / 7) : size;
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
  forEachField(config, [&](const char* name, const auto& value) { json[name] = value; });
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
    config = recipeDefaults(json["recipe"].get<std::string>());
  int version = kVersion;
  fields.read("version", version);
  fields.require(version <= kVersion, "this configuration is of a newer program (version " +
                                          std::to_string(version) + ", known is " + std::to_string(kVersion) +
                                          ")");
  forEachField(config, [&](const char* name, auto& value) { fields.read(name, value); });
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
  Json value = valueFromText(assignment.substr(equals + 1));
  bool known = false;
  forEachField(config, [&](const char* field, const auto& member) {
    if (name != field) return;
    known = true;
    // A number where a text is wanted (a folder named 2026) stays the text that was typed.
    if constexpr (std::is_same_v<std::decay_t<decltype(member)>, std::string>)
      value = std::string(assignment.substr(equals + 1));
  });
  if (!known) throw Error("bad_config", "unknown field '" + name + "'");
  const Json patch{{name, value}};
  FieldReader fields(patch, "bad_config");
  forEachField(config, [&](const char* field, auto& member) { fields.read(field, member); });
  fields.finish(true);
}

std::vector<std::string> problems(const TrainConfig& config) {
  std::vector<std::string> found;
  checkWord(found, "recipe", config.recipe, {"finetune", "scratch", "paper", "progressive"});
  checkWord(found, "metric", config.metric, {"macro_f1", "top1", "loss"});
  checkWord(found, "optimizer", config.optimizer, {"adamw", "sgd", "rmsprop"});
  checkWord(found, "schedule", config.schedule, {"cosine", "exponential", "constant"});
  checkWord(found, "batch_norm", config.batchNorm, {"auto", "frozen", "train", "sync"});
  checkWord(found, "precision", config.precision, {"fp32", "bf16", "fp16"});
  checkWord(found, "augment", config.augment,
            {"none", "light", "randaugment", "autoaugment", "trivialaugment"});
  checkRange(found, "val_fraction", config.valFraction, 0.01, 0.9);
  checkRange(found, "minival", config.minival, 0, 0.9);
  checkRange(found, "resolution", config.resolution, 0, limits::kResolution);
  checkRange(found, "epochs", config.epochs, 1, 100'000);
  checkRange(found, "head_epochs", config.headEpochs, 0, config.epochs);
  checkRange(found, "minutes", config.minutes, 0, 1e6);
  checkRange(found, "patience", config.patience, 0, 100'000);
  checkRange(found, "batch", config.batch, 0, 65'536);
  checkRange(found, "accumulate", config.accumulate, 1, 4096);
  checkRange(found, "learning_rate", config.learningRate, 1e-9, 100);
  checkRange(found, "head_learning_rate", config.headLearningRate, 1e-9, 100);
  checkRange(found, "layer_decay", config.layerDecay, 0.01, 1);
  checkRange(found, "trainable_stages", config.trainableStages, -1, limits::kStages);
  checkRange(found, "warmup_epochs", config.warmupEpochs, 0, 1000);
  checkRange(found, "decay_rate", config.decayRate, 0.01, 1);
  checkRange(found, "decay_epochs", config.decayEpochs, 1e-3, 1e5);
  checkRange(found, "weight_decay", config.weightDecay, 0, 10);
  checkRange(found, "momentum", config.momentum, 0, 0.9999);
  checkRange(found, "clip_norm", config.clipNorm, 0, 1e6);
  checkRange(found, "bn_momentum", config.bnMomentum, -1, 1);
  checkRange(found, "ema_decay", config.emaDecay, 0, 0.999999);
  // Below zero leaves them to the network.
  checkRange(found, "dropout", config.dropout, -1, 0.95);
  checkRange(found, "stochastic_depth", config.stochasticDepth, -1, 0.95);
  checkRange(found, "label_smoothing", config.labelSmoothing, 0, 0.9);
  const double unset = config.recipe == "progressive" ? -1 : 0;
  checkRange(found, "rand_magnitude", config.randMagnitude, unset, 30);
  checkRange(found, "crop_scale", config.cropScale, 0.01, 1);
  checkRange(found, "flip", config.flip, 0, 1);
  checkRange(found, "jitter", config.jitter, 0, 1);
  checkRange(found, "erase", config.erase, 0, 1);
  checkRange(found, "mixup", config.mixup, unset, 10);
  checkRange(found, "cutmix", config.cutmix, 0, 10);
  checkRange(found, "progressive_stages", config.progressiveStages, 1, 100);
  checkRange(found, "first_resolution", config.firstResolution, 0, limits::kResolution);
  checkRange(found, "last_resolution", config.lastResolution, 0, limits::kResolution);
  checkRange(found, "first_magnitude", config.firstMagnitude, -1, 30);
  checkRange(found, "first_dropout", config.firstDropout, -1, 0.95);
  checkRange(found, "first_mixup", config.firstMixup, -1, 10);
  checkRange(found, "checkpoint_minutes", config.checkpointMinutes, 0, 1e6);
  checkRange(found, "checkpoint_steps", static_cast<double>(config.checkpointSteps), 0, 1e12);
  checkRange(found, "threads", config.threads, 0, 1024);
  checkRange(found, "workers", config.workers, 0, 256);
  checkRange(found, "cache_megabytes", config.cacheMegabytes, 0, 1e6);
  return found;
}

}  // namespace effnet
