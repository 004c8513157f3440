#include "core/checkpoint/spec_recovery.h"

#include "core/base/error.h"
#include "core/checkpoint/found_blocks.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace effnet {
namespace {

std::vector<std::int64_t> shapeOf(const RecognisedTensors& file, const std::string& name) {
  const auto found = file.tensors.find(name);
  return found == file.tensors.end() ? std::vector<std::int64_t>() : found->second.sizes().vec();
}

/// The layout's name of the stem's weights, of those that it may have.
std::string stemName(const RecognisedTensors& file) {
  for (const std::string& name : fingerprints(file.layout)) {
    const std::string full = file.layout == Layout::HuggingFace ? "efficientnet." + name : name;
    if (file.tensors.contains(full)) return full;
  }
  return {};
}

struct Match {
  int matched = 0;
  int wanted = 0;
  int convolutions = 0;  ///< of those that match
  bool complete() const { return matched == wanted; }
};

/// How many of a network's tensors the file holds, without the classifier, which says nothing about the rest.
Match matchOf(const RecognisedTensors& file, const NetworkSpec& spec) {
  Match match;
  for (const TensorName& name : tensorNames(expand(spec), file.layout)) {
    if (name.canonical.empty() || name.canonical.starts_with("classifier.")) continue;
    ++match.wanted;
    const auto found = file.tensors.find(name.external);
    if (found == file.tensors.end() || found->second.sizes() != name.shape) continue;
    ++match.matched;
    if (name.shape.size() == 4) ++match.convolutions;
  }
  return match;
}

/// A published network of which the file holds everything and no further convolution, or the one that it
/// comes nearest to. Whatever else lies beside it (counters, losses, metrics, other heads) is no part of the
/// network.
std::optional<NetworkSpec> publishedSpec(const RecognisedTensors& file, double share) {
  const auto stem = shapeOf(file, stemName(file));
  const int own = convolutionsOf(file);
  std::optional<NetworkSpec> best;
  double bestShare = 0;
  for (const PublishedModel& model : publishedModels()) {
    const NetworkSpec spec = publishedModel(model.name);
    if (stem.empty() || stem[0] != spec.stemChannels) continue;
    try {
      const Match match = matchOf(file, spec);
      const int further = std::max(0, own - match.convolutions);
      const double fit = match.matched / static_cast<double>(match.wanted + further);
      if (fit >= share && fit > bestShare) {
        best = spec;
        bestShare = fit;
      }
    } catch (const Error&) {
      continue;  // the layout has no names for this family
    }
  }
  return best;
}

/// Shapes do not tell a depthwise-separable layer from an MBConv that expands nothing and squeezes nothing.
bool sameOperator(const StageSpec& family, const StageSpec& found) {
  const bool plain = found.op == Operator::MBConv && found.expandRatio == 1 && found.seRatio == 0;
  return family.op == found.op || (family.op == Operator::DepthwiseSeparable && plain);
}

/// Whether a family's stages are of the file's kind: operators, kernels, expansions, squeeze-excite. Rounded
/// expansions show when the whole network is put together.
bool sameKind(const NetworkSpec& family, const std::vector<StageSpec>& stages) {
  return std::ranges::equal(family.stages, stages, [&](const StageSpec& a, const StageSpec& b) {
    const bool exact = !family.expandsToEight && a.expandFrom == 0;
    return sameOperator(a, b) && a.kernel == b.kernel && a.alwaysExpands == b.alwaysExpands &&
           (!exact || std::abs(a.expandRatio - b.expandRatio) < 0.01) && (a.seRatio > 0) == (b.seRatio > 0);
  });
}

/// The coefficients in hundredths under which a family's baseline has these channels, or these layers.
template <typename Fits>
std::optional<double> coefficient(int from, int to, Fits fits) {
  if (fits(1.0)) return 1.0;
  for (int hundredths = from; hundredths <= to; ++hundredths)
    if (fits(hundredths / 100.0)) return hundredths / 100.0;
  return std::nullopt;
}

struct FamilyMember {
  NetworkSpec spec;
  bool scaled = false;  ///< some coefficients give exactly its channels and layers
};

/// Puts the file's stages into a family; strides and operators are the family's.
FamilyMember memberOf(const NetworkSpec& family, const FoundNetwork& found) {
  FamilyMember member{family};
  NetworkSpec& spec = member.spec;
  spec.name = "custom";
  spec.stemChannels = found.stemChannels;
  spec.headChannels = found.headChannels;
  if (family.hiddenChannels > 0) spec.hiddenChannels = found.hiddenChannels;
  int in = found.stemChannels;
  for (std::size_t i = 0; i < spec.stages.size(); ++i) {
    StageSpec& stage = spec.stages[i];
    const StageSpec& seen = found.stages[i];
    stage.channels = seen.channels;
    stage.layers = seen.layers;
    const auto squeezed = [in](double ratio) { return std::max(1, static_cast<int>(in * ratio)); };
    if (!family.squeeze.ofExpanded && squeezed(stage.seRatio) != squeezed(seen.seRatio))
      stage.seRatio = seen.seRatio;
    in = stage.channels;
  }
  const auto width = coefficient(5, 800, [&](double w) {
    return std::ranges::equal(family.stages, spec.stages, [&](const StageSpec& base, const StageSpec& stage) {
      return roundChannels(base.channels, w, family.rounding) == stage.channels;
    });
  });
  const auto depth = coefficient(5, 1600, [&](double d) {
    for (std::size_t i = 0; i < spec.stages.size(); ++i)
      if (scaledLayers(family, i, d) != spec.stages[i].layers) return false;
    return true;
  });
  for (StageSpec& stage : spec.stages)
    if (stage.expandFrom > 0)
      stage.expandFrom = roundChannels(stage.expandFrom, width.value_or(1), family.rounding);
  spec.width = width.value_or(1);
  spec.depth = depth.value_or(1);
  member.scaled = width && depth;
  return member;
}

/// Cuts blocks that are numbered through into a family's stages: two narrow stages may look alike, so the
/// depth that gives their number decides.
std::optional<std::vector<StageSpec>> cutInto(const NetworkSpec& family,
                                              const std::vector<StageSpec>& blocks) {
  for (int hundredths = 5; hundredths <= 1600; ++hundredths) {
    std::vector<StageSpec> stages;
    std::size_t end = 0;
    bool fits = true;
    for (std::size_t i = 0; fits && i < family.stages.size(); ++i) {
      const std::size_t begin = end;
      end += static_cast<std::size_t>(scaledLayers(family, i, hundredths / 100.0));
      fits = end <= blocks.size();
      for (std::size_t k = begin; fits && k < end; ++k) fits = blocks[k].channels == blocks[begin].channels;
      if (!fits) break;
      stages.push_back(blocks[begin]);
      stages.back().layers = static_cast<int>(end - begin);
    }
    if (fits && end == blocks.size() && sameKind(family, stages)) return stages;
  }
  return std::nullopt;
}

/// The first family that, scaled, is the file's network; else the first of its kind.
std::optional<NetworkSpec> recoveredSpec(const RecognisedTensors& file) {
  auto found = findNetwork(file);
  std::optional<NetworkSpec> edited;
  if (!found) return edited;
  const std::vector<StageSpec> guessed = found->stages;
  for (const std::string& name : familyNames()) {
    const NetworkSpec family = familyBaseline(name);
    const bool grouped = std::ranges::any_of(family.stages, &StageSpec::continues);
    found->stages = found->staged && !grouped ? guessed : cutInto(family, found->blocks).value_or(guessed);
    if (!sameKind(family, found->stages) || (family.headChannels > 0) != (found->headChannels > 0)) continue;
    if (family.hiddenChannels > 0 && found->hiddenChannels == 0) continue;
    FamilyMember member = memberOf(family, *found);
    if (family.expandsToEight && !matchOf(file, member.spec).complete()) continue;
    if (member.scaled) return std::move(member.spec);
    if (!edited) edited = std::move(member.spec);
  }
  return edited;
}

}  // namespace

std::string recognisedFamilies() {
  return "EfficientNet (B0 to B8, L2, Lite, EdgeTPU), EfficientNetV2, MobileNetV1 to V3, MnasNet and ResNet "
         "are "
         "known, scaled as you like; not RegNet, ConvNeXt or transformers";
}

NetworkSpec recoverSpec(const RecognisedTensors& file) {
  std::optional<NetworkSpec> spec = publishedSpec(file, 1);
  if (!spec) spec = recoveredSpec(file);
  // A file that lacks a few tensors does not show its structure, but it may be nearest to a published one.
  constexpr double kNearlyAll = 0.8;
  if (!spec || !matchOf(file, *spec).complete())
    if (auto published = publishedSpec(file, kNearlyAll)) spec = std::move(published);
  if (!spec)
    throw Error("checkpoint_unknown",
                std::string("its tensors have the names of ") + wordOf(file.layout) +
                    ", but their shapes are of no known family: " + recognisedFamilies());
  return *spec;
}

}  // namespace effnet
