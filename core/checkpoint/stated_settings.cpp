#include "core/checkpoint/stated_settings.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"
#include "core/protocol/labels.h"
#include "core/protocol/preprocessing_words.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;

/// A number of an object, or nothing.
std::optional<double> numberIn(const Json& json, const char* name) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_number()) return std::nullopt;
  const double value = found->get<double>();
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> pixels(std::optional<double> value) {
  if (!value || *value < 1 || *value > limits::kResolution) return std::nullopt;
  return static_cast<int>(*value);
}

std::string textIn(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool truthIn(const Json& json, const char* name, bool otherwise) {
  const auto found = json.find(name);
  return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::optional<std::array<double, 3>> tripleIn(const Json& json, const char* name, bool positive) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_array() || found->size() != 3) return std::nullopt;
  std::array<double, 3> values{};
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!(*found)[i].is_number()) return std::nullopt;
    values[i] = (*found)[i].get<double>();
    if (!std::isfinite(values[i]) || (positive && values[i] <= 0)) return std::nullopt;
  }
  return values;
}

/// The side of a square: 224, [3,224,224], {"height":224,"width":224}; nothing for what is not square.
std::optional<int> squareIn(const Json& json, const char* name) {
  const auto found = json.find(name);
  if (found == json.end()) return std::nullopt;
  if (found->is_number()) return pixels(found->get<double>());
  if (found->is_object()) {
    const auto height = pixels(numberIn(*found, "height"));
    return height == pixels(numberIn(*found, "width")) ? height : std::nullopt;
  }
  if (!found->is_array() || found->size() < 2 || found->size() > 3) return std::nullopt;
  const Json& height = (*found)[found->size() - 2];
  const Json& width = (*found)[found->size() - 1];
  return height == width && height.is_number() ? pixels(height.get<double>()) : std::nullopt;
}

void addNames(const Json& json, StatedSettings& stated) {
  std::vector<std::string> names = classNames(json);
  if (!names.empty()) stated.classNames.push_back(std::move(names));
}

/// timm's words for the same things, in config.json's pretrained_cfg and in args.yaml.
void readTimm(const Json& json, StatedSettings& stated) {
  PreprocessingOverrides& how = stated.preprocessing;
  for (const char* name : {"input_size", "img_size"})
    if (const auto size = squareIn(json, name)) how.inputSize = size;
  if (const auto crop = numberIn(json, "crop_pct"); crop && *crop > 0.01 && *crop <= 1) how.crop = crop;
  if (const auto named = fromWord<Interpolation>(textIn(json, "interpolation"))) how.interpolation = named;
  if (const auto mean = tripleIn(json, "mean", false)) how.mean = mean;
  if (const auto std = tripleIn(json, "std", true)) how.std = std;
  const std::string mode = textIn(json, "crop_mode");
  if (mode == "center") how.mode = ResizeMode::ShorterSide;
  if (mode == "squash" && how.crop.value_or(1) == 1) how.mode = ResizeMode::Squash;
  if ((mode == "squash" && how.crop.value_or(1) != 1) || mode == "border")
    throw Error("bad_value", "its crop_mode '" + mode +
                                 "' is not done here; say how the picture becomes the input with --resize, "
                                 "--crop or --squash");
  if (const auto classes = numberIn(json, "num_classes");
      classes && *classes >= 1 && *classes <= limits::kClasses)
    stated.classes = static_cast<int>(*classes);
  if (const auto epsilon = numberIn(json, "bn_eps"); epsilon && *epsilon > 0 && *epsilon < 1)
    stated.bnEpsilon = epsilon;
  if (const auto pad = json.find("pad_type"); pad != json.end() && pad->is_string())
    stated.padding = *pad == "same" ? Padding::Same : Padding::Symmetric;
}

/// Which convolutions and epsilon a name of timm's stands for.
void settleTimm(StatedSettings& stated) {
  if (stated.architecture.empty()) return;
  const bool ported = stated.architecture.starts_with("tf_");
  if (!stated.padding) stated.padding = ported ? Padding::Same : Padding::Symmetric;
  if (!stated.bnEpsilon) stated.bnEpsilon = ported ? 1e-3 : 1e-5;
}

void readTimmConfig(const Json& json, StatedSettings& stated) {
  stated.architecture = textIn(json, "architecture");
  for (const char* part : {"pretrained_cfg", "default_cfg", "model_args"})
    if (const auto found = json.find(part); found != json.end() && found->is_object())
      readTimm(*found, stated);
  readTimm(json, stated);
  settleTimm(stated);
  addNames(json, stated);
}

void readHuggingFaceConfig(const Json& json, StatedSettings& stated) {
  const std::string type = textIn(json, "model_type");
  stated.architecture = type == "efficientnet" ? "" : type;
  stated.width = numberIn(json, "width_coefficient").value_or(0);
  stated.depth = numberIn(json, "depth_coefficient").value_or(0);
  if (const auto size = squareIn(json, "image_size")) stated.preprocessing.inputSize = size;
  if (const auto epsilon = numberIn(json, "batch_norm_eps"); epsilon && *epsilon > 0 && *epsilon < 1)
    stated.bnEpsilon = epsilon;
  if (type == "efficientnet") stated.padding = Padding::Same;
  stated.sigmoid = textIn(json, "problem_type") == "multi_label_classification";
  addNames(json, stated);
  if (const auto labels = json.find("num_labels"); labels != json.end() && labels->is_number_unsigned())
    stated.classes = labels->get<int>();
  else if (!stated.classNames.empty())
    stated.classes = static_cast<int>(stated.classNames.back().size());
}

/// (pixel · factor − offset − mean) / deviation, said with a mean and a deviation of pixels in 0…1 alone. The
/// EfficientNet processor divides by its deviation again where the top is included.
void readNormalisation(const Json& json, PreprocessingOverrides& how) {
  const double factor = numberIn(json, "rescale_factor").value_or(1 / 255.0) * 255;
  const double offset = truthIn(json, "rescale_offset", false) ? 1 : 0;
  const bool normalises = truthIn(json, "do_normalize", true);
  const auto mean = normalises ? tripleIn(json, "image_mean", false) : std::array<double, 3>{0, 0, 0};
  const auto std = normalises ? tripleIn(json, "image_std", true) : std::array<double, 3>{1, 1, 1};
  if (!mean || !std || !(factor > 0) || !truthIn(json, "do_rescale", true)) return;
  const auto again = tripleIn(json, "image_std", true);
  const bool twice = truthIn(json, "include_top", false) && again;
  how.mean = mean;
  how.std = std;
  for (std::size_t i = 0; i < 3; ++i) {
    (*how.mean)[i] = ((*mean)[i] + offset) / factor;
    (*how.std)[i] = (*std)[i] / factor;
    if (twice) (*how.std)[i] *= (*again)[i];
  }
}

void readPreprocessor(const Json& json, StatedSettings& stated) {
  PreprocessingOverrides& how = stated.preprocessing;
  const int resample = static_cast<int>(numberIn(json, "resample").value_or(-1));
  if (resample == 0) how.interpolation = Interpolation::Nearest;
  if (resample == 2) how.interpolation = Interpolation::Bilinear;
  if (resample == 3) how.interpolation = Interpolation::Bicubic;
  const bool crops = truthIn(json, "do_center_crop", false);
  const auto size = squareIn(json, "size");
  const auto cropped = squareIn(json, "crop_size");
  std::optional<int> shorter;
  if (const auto found = json.find("size"); found != json.end() && found->is_object())
    shorter = pixels(numberIn(*found, "shortest_edge"));
  if (shorter) {
    how.mode = ResizeMode::ShorterSide;
    how.resize = shorter;
    how.inputSize = crops && cropped ? cropped : shorter;
  } else if (size && (!crops || !cropped || *cropped == *size)) {
    how.mode = ResizeMode::Squash;
    how.inputSize = how.resize = size;
  } else if (size) {
    throw Error("bad_value", "it squashes to " + std::to_string(*size) + " and then crops to " +
                                 std::to_string(*cropped) + " pixels, which is not done here");
  }
  readNormalisation(json, how);
}

Json scalar(std::string word) {
  const auto begin = word.find_first_not_of(" \t");
  if (begin == std::string::npos) return {};
  word = word.substr(begin, word.find_last_not_of(" \t\r") - begin + 1);
  if (word.size() >= 2 && (word[0] == '\'' || word[0] == '"') && word.back() == word[0])
    return word.substr(1, word.size() - 2);
  if (word == "null" || word == "~") return {};
  const Json json = parseJson(word);
  return json.is_discarded() ? Json(word) : json;
}

/// The flat part of YAML that argparse's settings take: `key: value`, lists in brackets or in lines of `-
/// value`.
Json flatYaml(const std::string& text) {
  Json json = Json::object();
  std::string last;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string::npos || line[first] == '#') continue;
    if (line.compare(first, 2, "- ") == 0 && !last.empty()) {
      if (!json[last].is_array()) json[last] = Json::array();
      json[last].push_back(scalar(line.substr(first + 2)));
      continue;
    }
    const auto colon = line.find(':');
    if (first != 0 || colon == std::string::npos) continue;
    last = line.substr(0, colon);
    json[last] = scalar(line.substr(colon + 1));
  }
  return json;
}

void readArguments(const Json& json, StatedSettings& stated) {
  if (stated.architecture.empty()) stated.architecture = textIn(json, "model");
  readTimm(json, stated);
  settleTimm(stated);
}

/// Reads one file, if it is there.
template <typename Read>
void readOne(const std::filesystem::path& file, bool opened, StatedSettings& stated, Read read) {
  std::error_code absent;
  if (!std::filesystem::is_regular_file(file, absent)) return;
  StatedSettings before = stated;
  try {
    read(readFile(file, kMostBytes));
    stated.files.push_back(file.string());
  } catch (const std::exception& error) {
    stated = std::move(before);
    if (!opened) return;
    const auto* const known = dynamic_cast<const Error*>(&error);
    throw Error("bad_value", file.string() + ": " + (known ? known->detail() : error.what()));
  }
}

/// "tf_efficientnetv2_b0.in1k" → efficientnet, v2, b0
std::vector<std::string> wordsOf(std::string name) {
  for (const char* family : {"efficientnet", "mobilenet"})
    if (const auto at = name.find(std::string(family) + "v"); at != std::string::npos)
      name.insert(at + std::string(family).size(), "_");
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (c == '_' || c == '-' || c == '.')
      words.emplace_back();
    else
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  std::erase(words, "tf");
  std::erase(words, "");
  return words;
}

bool fitsName(const std::string& architecture, const NetworkSpec& spec) {
  const std::string model = architecture.substr(0, architecture.find('.'));  // the rest names the weights
  const std::vector<std::string> stated =
      wordsOf(std::string(ownName(model.starts_with("tf_") ? model.substr(3) : model)));
  const std::vector<std::string> found = wordsOf(spec.name == "custom" ? spec.family : spec.name);
  const std::size_t compared = spec.name == "custom" ? 1 : found.size();
  return stated.size() >= compared && !found.empty() &&
         std::equal(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(compared), stated.begin());
}

}  // namespace

StatedSettings readStatedSettings(const std::filesystem::path& folder, bool opened) {
  StatedSettings stated;
  const auto json = [&](const char* name, auto read) {
    readOne(folder / name, opened, stated, [&](const std::string& text) {
      const Json parsed = parseJson(text);
      if (parsed.is_object()) read(parsed, stated);
    });
  };
  json("config.json", [](const Json& config, StatedSettings& into) {
    if (config.contains("architecture") || config.contains("pretrained_cfg"))
      readTimmConfig(config, into);
    else if (config.contains("model_type") || config.contains("architectures"))
      readHuggingFaceConfig(config, into);
  });
  json("preprocessor_config.json", readPreprocessor);
  readOne(folder / "args.yaml", opened, stated,
          [&](const std::string& text) { readArguments(flatYaml(text), stated); });
  for (const char* name : {"labels.txt", "class_names.txt", "classes.txt", "class_names.json", "labels.json",
                           "class_to_idx.json", "class_indices.json", "classes.json", "label_names.txt"})
    readOne(folder / name, opened, stated,
            [&](const std::string&) { stated.classNames.push_back(readLabels(folder / name)); });
  return stated;
}

bool fits(const StatedSettings& stated, const NetworkSpec& spec, int classes) {
  constexpr double kSame = 0.011;  // coefficients are found in hundredths
  const auto differs = [](double said, double found) { return said > 0 && std::abs(said - found) > kSame; };
  if (!stated.architecture.empty() && !fitsName(stated.architecture, spec)) return false;
  if (spec.family == "efficientnet" &&
      (differs(stated.width, spec.width) || differs(stated.depth, spec.depth)))
    return false;
  return stated.classes == 0 || classes == 0 || stated.classes == classes;
}

}  // namespace effnet
