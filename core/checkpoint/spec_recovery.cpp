#include "core/checkpoint/spec_recovery.h"

#include "core/checkpoint/found_blocks.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/error.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace effnet {
namespace {

constexpr std::string_view kHuggingFaceRoot = "efficientnet.";

std::vector<std::int64_t> shapeOf(const RecognisedTensors& file, const std::string& name) {
  const auto found = file.tensors.find(name);
  return found == file.tensors.end() ? std::vector<std::int64_t>() : found->second.sizes().vec();
}

/// The layout's name of the stem's weights, of those that it may have.
std::string stemName(const RecognisedTensors& file) {
  for (const std::string& name : fingerprints(file.layout)) {
    const std::string full = file.layout == Layout::HuggingFace ? std::string(kHuggingFaceRoot) + name : name;
    if (file.tensors.contains(full)) return full;
  }
  return {};
}

struct Match {
  int matched = 0;
  int wanted = 0;
  bool complete() const { return matched == wanted; }
};

/// How many of a network's tensors the file holds; the classifier's size is free.
Match matchOf(const RecognisedTensors& file, const NetworkSpec& spec) {
  Match match;
  NetworkSpec wanted = spec;
  if (file.classes() > 0) wanted.classes = file.classes();
  for (const TensorName& name : tensorNames(expand(wanted), file.layout)) {
    if (name.canonical.empty()) continue;
    ++match.wanted;
    const auto found = file.tensors.find(name.external);
    if (found != file.tensors.end() && found->second.sizes() == name.shape) ++match.matched;
  }
  return match;
}

/// A published network of which the file holds everything and has nothing else, or the one that it comes
/// nearest to.
std::optional<NetworkSpec> publishedSpec(const RecognisedTensors& file, double share) {
  const auto stem = shapeOf(file, stemName(file));
  const auto own = std::ranges::count_if(
      file.tensors, [](const auto& entry) { return !entry.first.ends_with(".num_batches_tracked"); });
  std::optional<NetworkSpec> best;
  double bestShare = 0;
  for (const PublishedModel& model : publishedModels()) {
    const NetworkSpec spec = publishedModel(model.name);
    if (stem.empty() || stem[0] != spec.stemChannels) continue;
    try {
      const Match match = matchOf(file, spec);
      const double fit = match.matched / static_cast<double>(std::max<std::int64_t>(match.wanted, own));
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

/// Whether a family's stages are of the file's kind: operators, kernels, expansions, squeeze-excite.
bool sameKind(const NetworkSpec& family, const std::vector<StageSpec>& stages) {
  return std::ranges::equal(family.stages, stages, [](const StageSpec& a, const StageSpec& b) {
    return sameOperator(a, b) && a.kernel == b.kernel && std::abs(a.expandRatio - b.expandRatio) < 0.01 &&
           (a.seRatio > 0) == (b.seRatio > 0);
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
  int in = found.stemChannels;
  for (std::size_t i = 0; i < spec.stages.size(); ++i) {
    StageSpec& stage = spec.stages[i];
    const StageSpec& seen = found.stages[i];
    stage.channels = seen.channels;
    stage.layers = seen.layers;
    const auto squeezed = [in](double ratio) { return std::max(1, static_cast<int>(in * ratio)); };
    if (squeezed(stage.seRatio) != squeezed(seen.seRatio)) stage.seRatio = seen.seRatio;
    in = stage.channels;
  }
  const auto width = coefficient(5, 800, [&](double w) {
    return std::ranges::equal(family.stages, spec.stages, [&](const StageSpec& base, const StageSpec& stage) {
      return roundChannels(base.channels, w, family.rounding) == stage.channels;
    });
  });
  const auto depth = coefficient(5, 1600, [&](double d) {
    return std::ranges::equal(family.stages, spec.stages, [&](const StageSpec& base, const StageSpec& stage) {
      return roundLayers(base.layers, d) == stage.layers;
    });
  });
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
      end += static_cast<std::size_t>(roundLayers(family.stages[i].layers, hundredths / 100.0));
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
    if (!found->staged) found->stages = cutInto(family, found->blocks).value_or(guessed);
    if (!sameKind(family, found->stages) || (family.headChannels > 0) != (found->headChannels > 0)) continue;
    FamilyMember member = memberOf(family, *found);
    if (member.scaled) return std::move(member.spec);
    if (!edited) edited = std::move(member.spec);
  }
  return edited;
}

}  // namespace

int RecognisedTensors::classes() const {
  for (const char* name : {"classifier.1.weight", "classifier.1.bias", "classifier.weight", "classifier.bias",
                           "_fc.weight", "_fc.bias", "fc.weight", "fc.bias"})
    if (const auto found = tensors.find(name); found != tensors.end() && found->second.dim() >= 1)
      return static_cast<int>(std::min<std::int64_t>(found->second.size(0), limits::kClasses));
  return 0;
}

RecognisedTensors recogniseLayout(const std::map<std::string, torch::Tensor>& tensors) {
  std::optional<RecognisedTensors> best;
  for (Layout layout : kLayouts) {
    for (const std::string& stem : fingerprints(layout)) {
      for (const auto& [name, tensor] : tensors) {
        if (!name.ends_with(stem) || tensor.dim() != 4) continue;
        const std::string prefix = name.substr(0, name.size() - stem.size());
        if (!prefix.empty() && prefix.back() != '.') continue;
        if (best && best->prefix.size() <= prefix.size()) continue;
        best = RecognisedTensors{layout, prefix, {}, {}};
      }
    }
  }
  if (!best)
    throw Error("checkpoint_unknown", "its tensors are not those of an EfficientNet, MobileNet or ResNet");
  std::string added;
  if (best->layout == Layout::HuggingFace) {
    if (best->prefix.ends_with(kHuggingFaceRoot))
      best->prefix.resize(best->prefix.size() - kHuggingFaceRoot.size());
    else
      added = kHuggingFaceRoot;
  }
  for (const auto& [name, tensor] : tensors) {
    if (!name.starts_with(best->prefix)) continue;
    const std::string plain = added + name.substr(best->prefix.size());
    best->tensors.emplace(plain, tensor);
    best->fileNames.emplace(plain, name);
  }
  return std::move(*best);
}

NetworkSpec recoverSpec(const RecognisedTensors& file) {
  std::optional<NetworkSpec> spec = publishedSpec(file, 1);
  if (!spec) spec = recoveredSpec(file);
  // A file that lacks a few tensors does not show its structure, but it may be nearest to a published one.
  constexpr double kNearlyAll = 0.8;
  if (!spec || !matchOf(file, *spec).complete())
    if (auto published = publishedSpec(file, kNearlyAll)) spec = std::move(published);
  if (!spec)
    throw Error("checkpoint_unknown", std::string("its tensors have the names of ") + toString(file.layout) +
                                          ", but their shapes are of no known family");
  if (file.classes() > 0) spec->classes = file.classes();
  return *spec;
}

}  // namespace effnet
