#include "core/scaling/mobile_families.h"

#include <string>
#include <utility>

namespace effnet {
namespace {

constexpr double kSqueeze = 0.25;
constexpr auto kReLU = Activation::ReLU;
constexpr auto kSwish = Activation::HardSwish;

using Stages = std::vector<StageSpec>;

StageSpec mbconv(int layers, int kernel, int stride, double expand, int channels, double se = 0) {
  return {Operator::MBConv, kernel, stride, expand, se, channels, layers};
}

StageSpec fused(int layers, int stride, double expand, int channels) {
  return {Operator::FusedMBConv, 3, stride, expand, 0, channels, layers};
}

StageSpec without(StageSpec stage, bool StageSpec::*part) {
  stage.*part = false;
  return stage;
}

StageSpec with(StageSpec stage, bool StageSpec::*part) {
  stage.*part = true;
  return stage;
}

NetworkSpec named(std::string family, Activation activation, Stages stages) {
  NetworkSpec spec;
  spec.family = std::move(family);
  spec.name = "custom";
  spec.activation = activation;
  spec.stages = std::move(stages);
  return spec;
}

NetworkSpec withoutStochasticDepth(NetworkSpec spec) {
  spec.stochasticDepth = 0;
  return spec;
}

/// MobileNetV1's thirteen depthwise-separable layers, grouped into stages of one resolution each: a stage's
/// first layer has the stride. Width scales every stage and the stem; depth repeats the layers of each stage.
/// No head.
NetworkSpec mobilenetV1() {
  const auto separable = [](int layers, int stride, int channels) {
    return StageSpec{Operator::DepthwiseSeparable, 3, stride, 1, 0, channels, layers};
  };
  NetworkSpec spec = named("mobilenet_v1", Activation::ReLU6,
                           {separable(1, 1, 64), separable(2, 2, 128), separable(2, 2, 256),
                            separable(6, 2, 512), separable(2, 2, 1024)});
  spec.headChannels = 0;
  spec.bnEpsilon = 1e-3;
  return withoutStochasticDepth(spec);
}

/// MobileNetV2's inverted residuals (its paper's table 2): MBConv without squeeze-excite. The head grows with
/// the width but never falls under 1280, as in the original.
NetworkSpec mobilenetV2() {
  NetworkSpec spec =
      named("mobilenet_v2", Activation::ReLU6,
            {mbconv(1, 3, 1, 1, 16), mbconv(2, 3, 2, 6, 24), mbconv(3, 3, 2, 6, 32), mbconv(4, 3, 2, 6, 64),
             mbconv(3, 3, 1, 6, 96), mbconv(3, 3, 2, 6, 160), mbconv(1, 3, 1, 6, 320)});
  spec.headWidth = HeadWidth::ScaledUpOnly;
  return withoutStochasticDepth(spec);
}

/// Rows of MobileNetV3's tables 1 and 2 (arXiv 1905.02244); those of one width are one stage in timm.
NetworkSpec mobilenetV3(std::string family, int head, int hidden, Stages stages) {
  for (std::size_t i = 1; i < stages.size(); ++i)
    stages[i].continues = stages[i].channels == stages[i - 1].channels;
  NetworkSpec spec = named(std::move(family), kSwish, std::move(stages));
  spec.stemChannels = 16;
  spec.headChannels = head;
  spec.hiddenChannels = hidden;
  spec.expandsToEight = true;
  spec.squeeze = {true, true, kReLU, Activation::HardSigmoid};
  spec.bnEpsilon = 1e-3;
  return withoutStochasticDepth(spec);
}

StageSpec relu(StageSpec stage) {
  stage.activation = kReLU;
  return stage;
}

NetworkSpec mobilenetV3Large() {
  return mobilenetV3(
      "mobilenet_v3_large", 960, 1280,
      {relu(mbconv(1, 3, 1, 1, 16)), relu(mbconv(1, 3, 2, 4, 24)), relu(mbconv(1, 3, 1, 3, 24)),
       relu(mbconv(3, 5, 2, 3, 40, kSqueeze)), mbconv(1, 3, 2, 6, 80), mbconv(1, 3, 1, 2.5, 80),
       mbconv(2, 3, 1, 2.3, 80), mbconv(2, 3, 1, 6, 112, kSqueeze), mbconv(3, 5, 2, 6, 160, kSqueeze)});
}

NetworkSpec mobilenetV3Small() {
  return mobilenetV3(
      "mobilenet_v3_small", 576, 1024,
      {relu(mbconv(1, 3, 2, 1, 16, kSqueeze)), relu(mbconv(1, 3, 2, 4.5, 24)),
       relu(mbconv(1, 3, 1, 3.67, 24)), mbconv(1, 5, 2, 4, 40, kSqueeze), mbconv(2, 5, 1, 6, 40, kSqueeze),
       mbconv(2, 5, 1, 3, 48, kSqueeze), mbconv(3, 5, 2, 6, 96, kSqueeze)});
}

/// MnasNet (arXiv 1807.11626, figure 7): the network that the search found, with squeeze-excite (A1) and
/// without (B1). Its head is never scaled.
NetworkSpec mnasnet(std::string family, Stages stages) {
  NetworkSpec spec = named(std::move(family), kReLU, std::move(stages));
  spec.headWidth = HeadWidth::Fixed;
  return withoutStochasticDepth(spec);
}

NetworkSpec mnasnetA1() {
  return mnasnet("mnasnet_a1",
                 {without(mbconv(1, 3, 1, 1, 16), &StageSpec::skip), mbconv(2, 3, 2, 6, 24),
                  mbconv(3, 5, 2, 3, 40, kSqueeze), mbconv(4, 3, 2, 6, 80), mbconv(2, 3, 1, 6, 112, kSqueeze),
                  mbconv(3, 5, 2, 6, 160, kSqueeze), mbconv(1, 3, 1, 6, 320)});
}

NetworkSpec mnasnetB1() {
  return mnasnet("mnasnet_b1", {without(mbconv(1, 3, 1, 1, 16), &StageSpec::skip), mbconv(3, 3, 2, 3, 24),
                                mbconv(3, 5, 2, 3, 40), mbconv(3, 5, 2, 6, 80), mbconv(2, 3, 1, 6, 96),
                                mbconv(4, 5, 2, 6, 192), mbconv(1, 3, 1, 6, 320)});
}

NetworkSpec mnasnetSmall() {
  NetworkSpec spec =
      mnasnet("mnasnet_small", {mbconv(1, 3, 1, 1, 8), mbconv(1, 3, 2, 3, 16), mbconv(2, 3, 2, 6, 16),
                                mbconv(4, 5, 2, 6, 32, kSqueeze), mbconv(3, 3, 1, 6, 32, kSqueeze),
                                mbconv(3, 5, 2, 6, 88, kSqueeze), mbconv(1, 3, 1, 6, 144)});
  spec.stemChannels = 8;
  return spec;
}

/// EfficientNet without what integer arithmetic dislikes: no squeeze-excite, ReLU6; stem and head keep their
/// width, the first and the last stage their depth (github.com/tensorflow/tpu, efficientnet/lite).
NetworkSpec efficientnetLite() {
  NetworkSpec spec =
      named("efficientnet_lite", Activation::ReLU6,
            {mbconv(1, 3, 1, 1, 16), mbconv(2, 3, 2, 6, 24), mbconv(2, 5, 2, 6, 40), mbconv(3, 3, 2, 6, 80),
             mbconv(3, 5, 1, 6, 112), mbconv(4, 5, 2, 6, 192), mbconv(1, 3, 1, 6, 320)});
  spec.stemScales = false;
  spec.headWidth = HeadWidth::Fixed;
  spec.repeatsEnds = false;
  return spec;
}

/// EfficientNet-EdgeTPU: early stages are fused, and the first of them expands as if the stem had 24
/// channels.
NetworkSpec efficientnetEdgeTpu() {
  StageSpec first = without(fused(1, 1, 4, 24), &StageSpec::skip);
  first.expandFrom = 24;
  return named("efficientnet_edgetpu", kReLU,
               {first, fused(2, 2, 8, 32), fused(4, 2, 8, 48), mbconv(5, 5, 2, 8, 96),
                mbconv(4, 5, 1, 8, 144), mbconv(2, 5, 2, 8, 192)});
}

/// Ross Wightman's EfficientNetV2 of before the official code: they differ in the first and the last stage,
/// or in width and depth.
NetworkSpec efficientnetV2Rw(std::string family, int resolution, int stem, int head, Stages stages) {
  NetworkSpec spec = named(std::move(family), Activation::SiLU, std::move(stages));
  spec.resolution = resolution;
  spec.stemChannels = stem;
  spec.headChannels = head;
  return spec;
}

NetworkSpec efficientnetV2RwT() {
  return efficientnetV2Rw(
      "efficientnet_v2_rw_t", 288, 24, 1024,
      {fused(2, 1, 1, 24), fused(4, 2, 4, 40), fused(4, 2, 4, 48), mbconv(6, 3, 2, 4, 104, kSqueeze),
       mbconv(9, 3, 1, 6, 128, kSqueeze), mbconv(14, 3, 2, 6, 208, kSqueeze)});
}

NetworkSpec efficientnetV2RwS() {
  return efficientnetV2Rw("efficientnet_v2_rw_s", 384, 24, 1792,
                          {with(fused(2, 1, 1, 24), &StageSpec::alwaysExpands), fused(4, 2, 4, 48),
                           fused(4, 2, 4, 64), mbconv(6, 3, 2, 4, 128, kSqueeze),
                           mbconv(9, 3, 1, 6, 160, kSqueeze), mbconv(15, 3, 2, 6, 272, kSqueeze)});
}

NetworkSpec efficientnetV2RwM() {
  return efficientnetV2Rw("efficientnet_v2_rw_m", 416, 32, 2152,
                          {with(fused(3, 1, 1, 32), &StageSpec::alwaysExpands), fused(5, 2, 4, 56),
                           fused(5, 2, 4, 80), mbconv(8, 3, 2, 4, 152, kSqueeze),
                           mbconv(15, 3, 1, 6, 192, kSqueeze), mbconv(24, 3, 2, 6, 328, kSqueeze)});
}

}  // namespace

const std::vector<Family>& mobileFamilies() {
  static const std::vector<Family> families = {
      {"efficientnet_v2_rw_t", efficientnetV2RwT},
      {"efficientnet_v2_rw_s", efficientnetV2RwS},
      {"efficientnet_v2_rw_m", efficientnetV2RwM},
      {"efficientnet_lite", efficientnetLite},
      {"efficientnet_edgetpu", efficientnetEdgeTpu},
      {"mobilenet_v1", mobilenetV1},
      {"mobilenet_v2", mobilenetV2},
      {"mobilenet_v3_large", mobilenetV3Large},
      {"mobilenet_v3_small", mobilenetV3Small},
      {"mnasnet_a1", mnasnetA1},
      {"mnasnet_b1", mnasnetB1},
      {"mnasnet_small", mnasnetSmall},
  };
  return families;
}

}  // namespace effnet
