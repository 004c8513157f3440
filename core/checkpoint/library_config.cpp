#include "core/checkpoint/library_config.h"

#include "core/base/error.h"
#include "core/scaling/canonical_network.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/expansion.h"
#include "core/scaling/families.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr double kQuarter = 0.25;  // timm rounds down, this program to the nearest: both get `resize`

Error unsupported(const Checkpoint& checkpoint, const std::string& why) {
  return Error("layout_unsupported", checkpoint.file + ": " + why);
}

/// Whether two specs are one network, whatever they are called.
bool isSame(NetworkSpec other, const NetworkSpec& spec) {
  other.resolution = spec.resolution;
  other.classes = spec.classes;
  other.padding = spec.padding;
  other.bnEpsilon = spec.bnEpsilon;
  other.bnMomentum = spec.bnMomentum;
  other.dropout = spec.dropout;
  other.stochasticDepth = spec.stochasticDepth;
  return networkKey(other) == networkKey(spec);
}

/// timm's name for what is called so here; empty where timm has none.
std::string timmModel(const PublishedModel& model) {
  if (const std::string other = timmNameOf(model.name); !other.empty()) return other;
  if (model.name == "mobilenet_v2") return "mobilenetv2_100";
  if (model.name == "mobilenet_v1") return {};
  if (model.name.starts_with("efficientnet_v2_b")) return "tf_efficientnetv2_" + model.name.substr(16);
  if (model.name.starts_with("efficientnet_v2_")) return "efficientnetv2_" + model.name.substr(16);
  return model.name;
}

std::string timmModelOf(const Checkpoint& checkpoint) {
  for (const PublishedModel& model : publishedModels())
    if (isSame(publishedModel(model.name), checkpoint.spec))
      if (const std::string name = timmModel(model); !name.empty()) return name;
  throw unsupported(checkpoint, "timm has no name for this network: it builds published ones alone");
}

/// A residual network of timm's has no choice of padding.
bool takesPadding(const std::string& name) {
  return !name.starts_with("resnet");
}

std::vector<std::string> classNamesOf(const Checkpoint& checkpoint) {
  std::vector<std::string> names = checkpoint.labels;
  if (std::cmp_equal(names.size(), checkpoint.spec.classes)) return names;
  names.clear();
  for (int i = 0; i < checkpoint.spec.classes; ++i) names.push_back("class " + std::to_string(i));
  return names;
}

/// Blocks of stride 2 whose maps have an odd size: there TensorFlow pads both sides alike.
Json squarePaddings(const ExpandedNetwork& network) {
  Json blocks = Json::array();
  for (const Block& block : network.blocks)
    for (const Layer& layer : block.layers)
      if (layer.role == LayerRole::Depthwise && layer.stride == 2 && layer.inSize % 2 == 1)
        blocks.push_back(block.flatIndex);
  return blocks;
}

void requireTransformers(const Checkpoint& checkpoint) {
  const NetworkSpec& spec = checkpoint.spec;
  NetworkSpec scaled = scaleNetwork(familyBaseline("efficientnet"), {spec.depth, spec.width, 1});
  if (!isSame(scaled, spec))
    throw unsupported(checkpoint, "transformers knows EfficientNet alone, scaled by depth and width");
  if (spec.padding != Padding::Same)
    throw unsupported(checkpoint,
                      "transformers pads as TensorFlow does, this network symmetrically: it would give other "
                      "answers there; timm's folder takes it");
  if (spec.resolution % 2 == 1)
    throw unsupported(checkpoint, "transformers pads pictures of an odd size otherwise");
  const auto blocks = expand(spec).blocks;
  if (std::ranges::any_of(blocks, [](const Block& block) {
        return block.flatIndex >= 0 && block.indexInStage == 0 && block.residual;
      }))
    throw unsupported(checkpoint, "transformers has no skip in the first block of a stage");
}

}  // namespace

Json timmConfig(const Checkpoint& checkpoint) {
  const NetworkSpec& spec = checkpoint.spec;
  const Preprocessing& input = checkpoint.preprocessing;
  const std::string name = timmModelOf(checkpoint);
  Json arguments{{"bn_eps", spec.bnEpsilon}};
  if (takesPadding(name))
    arguments["pad_type"] = spec.padding == Padding::Same ? "same" : "";
  else if (spec.padding == Padding::Same)
    throw unsupported(checkpoint, "timm pads " + name + " symmetrically alone");
  if (name.starts_with("resnet")) {
    if (spec.bnEpsilon != 1e-5)
      throw unsupported(checkpoint, "timm builds " + name + " with a normalisation's epsilon of 1e-5 alone");
    arguments.clear();
  }
  const bool squashed = input.mode == ResizeMode::Squash;
  const double crop = squashed ? 1.0 : input.inputSize / (input.resize + kQuarter);
  Json pretrained{{"input_size", {3, input.inputSize, input.inputSize}},
                  {"interpolation", toString(input.interpolation)},
                  {"crop_pct", crop},
                  {"crop_mode", squashed ? "squash" : "center"},
                  {"mean", input.mean},
                  {"std", input.std},
                  {"num_classes", spec.classes},
                  {"first_conv", name.starts_with("resnet") ? "conv1" : "conv_stem"},
                  {"classifier", name.starts_with("resnet") ? "fc" : "classifier"}};
  Json config{{"architecture", name},
              {"num_classes", spec.classes},
              {"num_features", classifierInputs(spec)},
              {"label_names", classNamesOf(checkpoint)},
              {"pretrained_cfg", std::move(pretrained)}};
  if (!arguments.empty()) config["model_args"] = std::move(arguments);
  return config;
}

Json transformersConfig(const Checkpoint& checkpoint) {
  requireTransformers(checkpoint);
  const NetworkSpec& spec = checkpoint.spec;
  const ExpandedNetwork network = expand(spec);
  Json names = Json::object();
  Json indices = Json::object();
  const std::vector<std::string> labels = classNamesOf(checkpoint);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    names[std::to_string(i)] = labels[i];
    indices[labels[i]] = i;
  }
  Json config{{"architectures", {"EfficientNetForImageClassification"}},
              {"model_type", "efficientnet"},
              {"image_size", checkpoint.preprocessing.inputSize},
              {"width_coefficient", spec.width},
              {"depth_coefficient", spec.depth},
              {"depthwise_padding", squarePaddings(network)},
              {"hidden_dim", featureChannels(spec)},
              {"batch_norm_eps", spec.bnEpsilon},
              {"batch_norm_momentum", 1 - spec.bnMomentum},
              {"dropout_rate", spec.dropout},
              {"drop_connect_rate", spec.stochasticDepth},
              {"id2label", std::move(names)},
              {"label2id", std::move(indices)},
              {"torch_dtype", "float32"}};
  if (checkpoint.sigmoid) config["problem_type"] = "multi_label_classification";
  return config;
}

Json transformersPreprocessor(const Preprocessing& input) {
  const bool squashed = input.mode == ResizeMode::Squash;
  const Json square{{"height", input.inputSize}, {"width", input.inputSize}};
  const int resample = input.interpolation == Interpolation::Nearest    ? 0
                       : input.interpolation == Interpolation::Bilinear ? 2
                                                                        : 3;
  Json json{{"image_processor_type", squashed ? "ViTImageProcessor" : "BitImageProcessor"},
            {"do_resize", true},
            {"size", squashed ? square : Json{{"shortest_edge", input.resize}}},
            {"resample", resample},
            {"do_rescale", true},
            {"rescale_factor", 1 / 255.0},
            {"do_normalize", true},
            {"image_mean", input.mean},
            {"image_std", input.std}};
  json["do_convert_rgb"] = true;
  if (!squashed) {
    json["do_center_crop"] = true;
    json["crop_size"] = square;
  }
  return json;
}

}  // namespace effnet
