#include "core/scaling/families.h"

#include "core/base/error.h"
#include "core/base/near_names.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/mobile_families.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <utility>

namespace effnet {
namespace {

constexpr double kSqueeze = 0.25;

StageSpec mbconv(int layers, int kernel, int stride, double expand, int channels, double se = kSqueeze) {
  return {Operator::MBConv, kernel, stride, expand, se, channels, layers};
}

StageSpec fused(int layers, int stride, double expand, int channels) {
  return {Operator::FusedMBConv, 3, stride, expand, 0, channels, layers};
}

NetworkSpec named(std::string family, std::vector<StageSpec> stages) {
  NetworkSpec spec;
  spec.family = std::move(family);
  spec.name = "custom";
  spec.stages = std::move(stages);
  return spec;
}

NetworkSpec efficientnet() {
  return named("efficientnet", {mbconv(1, 3, 1, 1, 16), mbconv(2, 3, 2, 6, 24), mbconv(2, 5, 2, 6, 40),
                                mbconv(3, 3, 2, 6, 80), mbconv(3, 5, 1, 6, 112), mbconv(4, 5, 2, 6, 192),
                                mbconv(1, 3, 1, 6, 320)});
}

NetworkSpec efficientnetV2(std::string family, int resolution, int stem, std::vector<StageSpec> stages) {
  NetworkSpec spec = named(std::move(family), std::move(stages));
  spec.resolution = resolution;
  spec.stemChannels = stem;
  spec.stemScales = false;
  spec.headWidth = HeadWidth::Fixed;
  spec.rounding = ChannelRounding::Nearest;
  spec.bnEpsilon = 1e-3;
  return spec;
}

NetworkSpec efficientnetV2Base() {
  NetworkSpec spec =
      efficientnetV2("efficientnet_v2", 224, 32,
                     {fused(1, 1, 1, 16), fused(2, 2, 4, 32), fused(2, 2, 4, 48), mbconv(3, 3, 2, 4, 96),
                      mbconv(5, 3, 1, 6, 112), mbconv(8, 3, 2, 6, 192)});
  spec.stemScales = true;
  spec.headWidth = HeadWidth::Scaled;
  return spec;
}

/// A ResNet's four stages conv2_x … conv5_x, the stride on the k×k convolution ('v1.5', torchvision). Width
/// scales the stem and each stage's output (a bottleneck's inner width is a quarter of it); depth repeats
/// blocks. No head.
NetworkSpec resnet(std::string family, std::array<int, 4> layers, bool bottleneck) {
  std::vector<StageSpec> stages;
  for (int i = 0; i < 4; ++i) {
    const int base = 64 << i;
    stages.push_back({bottleneck ? Operator::Bottleneck : Operator::BasicBlock, 3, i == 0 ? 1 : 2,
                      bottleneck ? 4.0 : 1.0, 0, bottleneck ? base * 4 : base, layers[i]});
  }
  NetworkSpec spec = named(std::move(family), std::move(stages));
  spec.stemChannels = 64;
  spec.stemKernel = 7;
  spec.stemPool = true;
  spec.headChannels = 0;
  spec.activation = Activation::ReLU;
  spec.dropout = 0;
  spec.stochasticDepth = 0;
  return spec;
}

const Family kFamilies[] = {
    {"efficientnet", efficientnet},
    {"efficientnet_v2", efficientnetV2Base},
    {"efficientnet_v2_s",
     [] {
       return efficientnetV2("efficientnet_v2_s", 384, 24,
                             {fused(2, 1, 1, 24), fused(4, 2, 4, 48), fused(4, 2, 4, 64),
                              mbconv(6, 3, 2, 4, 128), mbconv(9, 3, 1, 6, 160), mbconv(15, 3, 2, 6, 256)});
     }},
    {"efficientnet_v2_m",
     [] {
       return efficientnetV2(
           "efficientnet_v2_m", 480, 24,
           {fused(3, 1, 1, 24), fused(5, 2, 4, 48), fused(5, 2, 4, 80), mbconv(7, 3, 2, 4, 160),
            mbconv(14, 3, 1, 6, 176), mbconv(18, 3, 2, 6, 304), mbconv(5, 3, 1, 6, 512)});
     }},
    {"efficientnet_v2_l",
     [] {
       return efficientnetV2(
           "efficientnet_v2_l", 480, 32,
           {fused(4, 1, 1, 32), fused(7, 2, 4, 64), fused(7, 2, 4, 96), mbconv(10, 3, 2, 4, 192),
            mbconv(19, 3, 1, 6, 224), mbconv(25, 3, 2, 6, 384), mbconv(7, 3, 1, 6, 640)});
     }},
    {"efficientnet_v2_xl",
     [] {
       return efficientnetV2(
           "efficientnet_v2_xl", 512, 32,
           {fused(4, 1, 1, 32), fused(8, 2, 4, 64), fused(8, 2, 4, 96), mbconv(16, 3, 2, 4, 192),
            mbconv(24, 3, 1, 6, 256), mbconv(32, 3, 2, 6, 512), mbconv(8, 3, 1, 6, 640)});
     }},
    {"resnet18",
     [] {
       return resnet("resnet18", {2, 2, 2, 2}, false);
     }},
    {"resnet34",
     [] {
       return resnet("resnet34", {3, 4, 6, 3}, false);
     }},
    {"resnet50",
     [] {
       return resnet("resnet50", {3, 4, 6, 3}, true);
     }},
    {"resnet101",
     [] {
       return resnet("resnet101", {3, 4, 23, 3}, true);
     }},
    {"resnet152",
     [] {
       return resnet("resnet152", {3, 8, 36, 3}, true);
     }},
    {"resnet200",
     [] {
       return resnet("resnet200", {3, 24, 36, 3}, true);
     }},
};

/// All that is known at one time. Who asked earlier keeps what they were given: a list is never changed, only
/// replaced by a longer one.
struct Known {
  std::vector<OwnFamily> own = {};
  std::vector<std::string> names = {};
};

/// The narrow families stand between the EfficientNets and the ResNets.
const std::vector<Family>& families() {
  static const std::vector<Family> list = [] {
    std::vector<Family> all(std::begin(kFamilies), std::end(kFamilies));
    const auto resnets =
        std::ranges::find_if(all, [](const Family& f) { return std::string_view(f.name) == "resnet18"; });
    all.insert(resnets, mobileFamilies().begin(), mobileFamilies().end());
    return all;
  }();
  return list;
}

const Known& remember(std::vector<OwnFamily> own) {
  static std::deque<Known> all;  // for readers of an earlier list
  Known& known = all.emplace_back();
  known.own = std::move(own);
  for (const Family& family : families()) known.names.emplace_back(family.name);
  for (const OwnFamily& family : known.own) known.names.push_back(family.name);
  return known;
}

std::atomic<const Known*>& newest() {
  static std::atomic<const Known*> known{&remember({})};
  return known;
}

const OwnFamily* findOwn(std::string_view name) {
  const auto& own = newest().load()->own;
  const auto found = std::ranges::find(own, name, &OwnFamily::name);
  return found == own.end() ? nullptr : &*found;
}

/// What other libraries call networks that are known here by another name; timm's names first.
constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {
    {"efficientnetv2_rw_t", "efficientnet_v2_rw_t"},
    {"efficientnetv2_rw_s", "efficientnet_v2_rw_s"},
    {"efficientnetv2_rw_m", "efficientnet_v2_rw_m"},
    {"efficientnet_es", "efficientnet_edgetpu_s"},
    {"efficientnet_em", "efficientnet_edgetpu_m"},
    {"efficientnet_el", "efficientnet_edgetpu_l"},
    {"mobilenetv3_large_100", "mobilenet_v3_large"},
    {"mobilenetv3_small_100", "mobilenet_v3_small"},
    {"mnasnet_050", "mnasnet0_5"},
    {"mnasnet_075", "mnasnet0_75"},
    {"mnasnet_100", "mnasnet1_0"},
    {"semnasnet_100", "mnasnet_a1"},
    {"mnasnet_b1", "mnasnet1_0"},
};

}  // namespace

std::string timmNameOf(std::string_view name) {
  for (const auto& [other, own] : kOtherNames)
    if (name == own) return std::string(other);
  return {};
}

std::string_view ownName(std::string_view name) {
  for (const auto& [other, own] : kOtherNames)
    if (name == other) return own;
  return name;
}

const std::vector<PublishedModel>& publishedModels() {
  static const std::vector<PublishedModel> models = {
      {"efficientnet_b0", "efficientnet", 1.0, 1.0, 224, .2},
      {"efficientnet_b1", "efficientnet", 1.1, 1.0, 240, .2},
      {"efficientnet_b2", "efficientnet", 1.2, 1.1, 260, .3},
      {"efficientnet_b3", "efficientnet", 1.4, 1.2, 300, .3},
      {"efficientnet_b4", "efficientnet", 1.8, 1.4, 380, .4},
      {"efficientnet_b5", "efficientnet", 2.2, 1.6, 456, .4},
      {"efficientnet_b6", "efficientnet", 2.6, 1.8, 528, .5},
      {"efficientnet_b7", "efficientnet", 3.1, 2.0, 600, .5},
      {"efficientnet_b8", "efficientnet", 3.6, 2.2, 672, .5},
      {"efficientnet_l2", "efficientnet", 5.3, 4.3, 800, .5},
      {"efficientnet_v2_b0", "efficientnet_v2", 1.0, 1.0, 224, .2},
      {"efficientnet_v2_b1", "efficientnet_v2", 1.1, 1.0, 240, .2},
      {"efficientnet_v2_b2", "efficientnet_v2", 1.2, 1.1, 260, .3},
      {"efficientnet_v2_b3", "efficientnet_v2", 1.4, 1.2, 300, .3},
      {"efficientnet_v2_s", "efficientnet_v2_s", 1, 1, 384, .2},
      {"efficientnet_v2_m", "efficientnet_v2_m", 1, 1, 480, .3},
      {"efficientnet_v2_l", "efficientnet_v2_l", 1, 1, 480, .4},
      {"efficientnet_v2_xl", "efficientnet_v2_xl", 1, 1, 512, .4},
      {"efficientnet_v2_rw_t", "efficientnet_v2_rw_t", 1, 1, 288, .2},
      {"efficientnet_v2_rw_s", "efficientnet_v2_rw_s", 1, 1, 384, .2},
      {"efficientnet_v2_rw_m", "efficientnet_v2_rw_m", 1, 1, 416, .3},
      {"efficientnet_lite0", "efficientnet_lite", 1.0, 1.0, 224, .2},
      {"efficientnet_lite1", "efficientnet_lite", 1.1, 1.0, 240, .2},
      {"efficientnet_lite2", "efficientnet_lite", 1.2, 1.1, 260, .3},
      {"efficientnet_lite3", "efficientnet_lite", 1.4, 1.2, 300, .3},
      {"efficientnet_lite4", "efficientnet_lite", 1.8, 1.4, 380, .3},
      {"efficientnet_edgetpu_s", "efficientnet_edgetpu", 1.0, 1.0, 224, .2},
      {"efficientnet_edgetpu_m", "efficientnet_edgetpu", 1.1, 1.0, 240, .2},
      {"efficientnet_edgetpu_l", "efficientnet_edgetpu", 1.4, 1.2, 300, .3},
      {"mobilenet_v1", "mobilenet_v1", 1, 1, 224, .001},
      {"mobilenet_v2", "mobilenet_v2", 1, 1, 224, .2},
      {"mobilenet_v3_large", "mobilenet_v3_large", 1, 1, 224, .2},
      {"mobilenet_v3_small", "mobilenet_v3_small", 1, 1, 224, .2},
      {"mnasnet_a1", "mnasnet_a1", 1, 1, 224, .2},
      {"mnasnet0_5", "mnasnet_b1", 1, 0.5, 224, .2},
      {"mnasnet0_75", "mnasnet_b1", 1, 0.75, 224, .2},
      {"mnasnet1_0", "mnasnet_b1", 1, 1.0, 224, .2},
      {"mnasnet1_3", "mnasnet_b1", 1, 1.3, 224, .2},
      {"mnasnet_small", "mnasnet_small", 1, 1, 224, .2},
      {"resnet18", "resnet18", 1, 1, 224, 0},
      {"resnet34", "resnet34", 1, 1, 224, 0},
      {"resnet50", "resnet50", 1, 1, 224, 0},
      {"resnet101", "resnet101", 1, 1, 224, 0},
      {"resnet152", "resnet152", 1, 1, 224, 0},
      {"resnet200", "resnet200", 1, 1, 224, 0},
  };
  return models;
}

const std::vector<std::string>& publishedNames() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    for (const PublishedModel& model : publishedModels()) list.push_back(model.name);
    return list;
  }();
  return names;
}

const std::vector<std::string>& familyNames() {
  return newest().load()->names;
}

NetworkSpec familyBaseline(std::string_view family) {
  for (const Family& each : families())
    if (family == each.name) return each.baseline();
  if (const OwnFamily* own = findOwn(family)) return own->baseline;
  throw Error("unknown_family", unknownName("family", family, familyNames()));
}

void addOwnFamily(const OwnFamily& family) {
  constexpr std::size_t kMostLetters = 40;
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  const std::string& name = family.name;
  if (name.empty() || name.size() > kMostLetters || !std::ranges::all_of(name, fits))
    throw Error("bad_value",
                "the name of a family has 1 to 40 small letters, digits and _, not '" + name + "'");
  const auto& models = publishedNames();
  const bool known = std::ranges::any_of(families(), [&](const Family& each) { return name == each.name; }) ||
                     std::ranges::find(models, ownName(name)) != models.end() || name == "search";
  if (known) throw Error("bad_value", "the name '" + name + "' is taken by a published network or family");
  const Coefficients& grow = family.coefficients;
  for (const double each : {grow.alpha, grow.beta, grow.gamma})
    if (!(each >= 0.01 && each <= 100)) throw Error("bad_value", "α, β, γ must be between 0.01 and 100");
  OwnFamily added = family;
  added.baseline.family = name;
  added.baseline.name = "custom";
  added.baseline.depth = added.baseline.width = 1;
  validate(added.baseline);
  static std::mutex one;
  const std::lock_guard lock(one);
  std::vector<OwnFamily> own = newest().load()->own;
  const auto same = std::ranges::find(own, name, &OwnFamily::name);
  if (same == own.end())
    own.push_back(std::move(added));
  else
    *same = std::move(added);
  newest() = &remember(std::move(own));
}

bool isOwnFamily(std::string_view name) {
  return findOwn(name) != nullptr;
}

Coefficients familyCoefficients(std::string_view family) {
  const OwnFamily* own = findOwn(family);
  return own ? own->coefficients : Coefficients{};
}

NetworkSpec publishedModel(std::string_view name) {
  const auto& models = publishedModels();
  const std::string_view plain = ownName(name);
  const auto found = std::ranges::find_if(models, [&](const PublishedModel& m) { return plain == m.name; });
  if (found == models.end()) throw Error("unknown_model", unknownName("model", name, publishedNames()));
  NetworkSpec spec = scaleNetwork(familyBaseline(found->family), {found->depth, found->width, 1});
  spec.resolution = found->resolution;
  spec.name = found->name;
  spec.dropout = found->dropout;
  return spec;
}

}  // namespace effnet
