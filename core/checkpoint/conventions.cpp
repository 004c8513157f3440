#include "core/checkpoint/conventions.h"

#include "core/protocol/known_weights.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

/// Central share of the picture that networks of this input size were evaluated on (TensorFlow's B0 … B8).
double usualCrop(int inputSize) {
  struct Share {
    int size;
    double crop;
  };
  constexpr Share kShares[] = {{224, .875}, {240, .882}, {260, .890}, {300, .904}, {380, .922},
                               {456, .934}, {528, .942}, {600, .949}, {672, .954}};
  for (const Share& share : kShares)
    if (inputSize <= share.size) return share.crop;
  return .96;
}

bool trainedInTensorFlow(Layout layout, const NetworkSpec& spec, const std::string& name) {
  if (rowOf(layout).isTensorFlow) return true;
  if (name.starts_with("tf_")) return true;
  // Of the V2 B series, and in timm's layout of V2's own S to XL, only ports of Google's weights are public.
  return spec.family == "efficientnet_v2" ||
         (layout == Layout::Timm && spec.family.starts_with("efficientnet_v2") &&
          !spec.family.starts_with("efficientnet_v2_rw") && spec.name != "custom");
}

/// Google's mobile networks see values from −1 to 1.
bool isMobile(const NetworkSpec& spec) {
  for (const char* family : {"efficientnet_lite", "efficientnet_edgetpu", "mobilenet_v3"})
    if (spec.family.starts_with(family)) return true;
  return false;
}

}  // namespace

Conventions conventionsFor(const std::filesystem::path& file, Layout layout, const NetworkSpec& spec,
                           const std::map<std::string, std::string>& metadata, std::int64_t identifyUpTo) {
  const KnownWeights* known = findKnownWeights(file, wordOf(layout));
  if (!known) known = identifyWeights(file, identifyUpTo);
  if (known && (known->model.empty() || known->model == spec.name))
    return {known->padding, known->bnEpsilon, known->preprocessing, {}, known->name};

  const auto architecture = metadata.find("arch");
  const std::string name = architecture == metadata.end() ? file.filename().string() : architecture->second;
  const bool tensorflow = trainedInTensorFlow(layout, spec, name);
  Conventions conventions;
  conventions.padding = tensorflow ? Padding::Same : Padding::Symmetric;
  conventions.bnEpsilon = spec.bnEpsilon;
  // torchvision's B5 to B7 are ports of TensorFlow's weights, with its epsilon.
  const bool port = layout == Layout::Torchvision && spec.family == "efficientnet" && spec.width >= 1.6;
  if (tensorflow || port) conventions.bnEpsilon = 1e-3;
  if (layout == Layout::Timm && !tensorflow && spec.family.starts_with("mobilenet_v3"))
    conventions.bnEpsilon = 1e-5;
  if (tensorflow && isMobile(spec))
    conventions.preprocessing.mean = conventions.preprocessing.std = {0.5, 0.5, 0.5};
  conventions.preprocessing.inputSize = spec.resolution;
  conventions.preprocessing.resize = static_cast<int>(spec.resolution / usualCrop(spec.resolution));
  // EfficientNetV2's larger networks see the whole shorter side; torchvision resizes bilinearly for older
  // families.
  if (spec.family.starts_with("efficientnet_v2_")) conventions.preprocessing.resize = spec.resolution;
  const bool bicubicInTimm = spec.family.starts_with("mnasnet") || spec.family.starts_with("mobilenet_v3");
  if (!spec.family.starts_with("efficientnet") && !(layout == Layout::Timm && !tensorflow && bicubicInTimm))
    conventions.preprocessing.interpolation = Interpolation::Bilinear;
  // A file of torchvision's names is taken to want what torchvision's first weights of that network do.
  const auto& all = knownWeights();
  const auto usual = std::ranges::find_if(all, [&](const KnownWeights& each) {
    return layout == Layout::Torchvision && each.source == wordOf(layout) && each.model == spec.name;
  });
  if (usual != all.end()) {
    conventions.preprocessing = usual->preprocessing;
    conventions.bnEpsilon = usual->bnEpsilon;
  }
  conventions.guessed = {"padding", "bn_epsilon", "preprocessing"};
  return conventions;
}

}  // namespace effnet
