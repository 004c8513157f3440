#include "core/base/error.h"
#include "core/checkpoint/key_map.h"
#include "core/checkpoint/spec_recovery.h"

#include <array>
#include <optional>

namespace effnet {
namespace {

using Tensors = std::map<std::string, torch::Tensor>;

constexpr std::string_view kHuggingFaceRoot = "efficientnet.";

struct Place {
  Layout layout;
  std::string prefix;
};

/// A place name of a module and the one that it had in its own network.
struct Renaming {
  const char* from;
  const char* to;
};

/// A trunk whose parts lie in another module by number or without their own root, as
/// `self.backbone = efficientnet_b0().features` and `nn.Sequential(*list(resnet.children())[:-1])` leave
/// them.
struct Regrouping {
  Layout layout;
  const char* stem;  ///< its key there
  const char* sign;  ///< of a key that must be there, too
  std::vector<Renaming> renamings;
};

const std::vector<Regrouping>& regroupings() {
  static const std::vector<Renaming> kResNet{{"0.", "conv1."},  {"1.", "bn1."},    {"4.", "layer1."},
                                             {"5.", "layer2."}, {"6.", "layer3."}, {"7.", "layer4."}};
  static const std::vector<Renaming> kTimm{
      {"0.", "conv_stem."}, {"1.", "bn1."}, {"2.", "blocks."}, {"3.", "conv_head."}, {"4.", "bn2."}};
  static const std::vector<Regrouping> kAll{
      {Layout::Torchvision, "0.0.weight", "1.0.block.0.0.weight", {{"", "features."}}},
      {Layout::Torchvision, "0.0.weight", "1.conv.0.0.weight", {{"", "features."}}},
      {Layout::Torchvision, "0.weight", "4.0.conv1.weight", kResNet},
      {Layout::Timm, "0.weight", "2.0.0.conv_dw.weight", kTimm},
      {Layout::Timm, "0.weight", "2.0.0.conv.weight", kTimm},
  };
  return kAll;
}

/// The shortest that stands before `ending` in a name of a convolution's weights: where there are several
/// networks, the outer one, or the one that is not an average's copy.
std::optional<std::string> prefixOf(const Tensors& tensors, const std::string& ending,
                                    const std::string& sign) {
  std::optional<std::string> best;
  for (const auto& [name, tensor] : tensors) {
    if (!name.ends_with(ending) || tensor.dim() != 4) continue;
    const std::string prefix = name.substr(0, name.size() - ending.size());
    if (!prefix.empty() && prefix.back() != '.') continue;
    if (!sign.empty() && !tensors.contains(prefix + sign)) continue;
    if (!best || prefix.size() < best->size()) best = prefix;
  }
  return best;
}

std::optional<RecognisedTensors> plain(const Tensors& tensors) {
  std::optional<Place> best;
  for (const LayoutRow& row : tableOf<Layout>())
    for (const std::string& stem : fingerprints(row.value))
      if (const auto prefix = prefixOf(tensors, stem, {}); prefix)
        if (!best || prefix->size() < best->prefix.size()) best = Place{row.value, *prefix};
  if (!best) return std::nullopt;
  std::string added;
  if (best->layout == Layout::HuggingFace) {
    if (best->prefix.ends_with(kHuggingFaceRoot))
      best->prefix.resize(best->prefix.size() - kHuggingFaceRoot.size());
    else
      added = kHuggingFaceRoot;
  }
  RecognisedTensors result{best->layout, best->prefix, {}, {}};
  for (const auto& [name, tensor] : tensors) {
    if (!name.starts_with(best->prefix)) continue;
    const std::string plain = added + name.substr(best->prefix.size());
    result.tensors.emplace(plain, tensor);
    result.fileNames.emplace(plain, name);
  }
  return result;
}

std::optional<RecognisedTensors> regrouped(const Tensors& tensors) {
  for (const Regrouping& grouping : regroupings()) {
    const auto prefix = prefixOf(tensors, grouping.stem, grouping.sign);
    if (!prefix) continue;
    RecognisedTensors result{grouping.layout, *prefix, {}, {}};
    for (const auto& [name, tensor] : tensors) {
      if (!name.starts_with(*prefix)) continue;
      const std::string rest = name.substr(prefix->size());
      for (const auto& [from, to] : grouping.renamings)
        if (rest.starts_with(from) && rest[0] >= '0' && rest[0] <= '9') {
          const std::string plain = to + rest.substr(std::string_view(from).size());
          result.tensors.emplace(plain, tensor);
          result.fileNames.emplace(plain, name);
          break;
        }
    }
    return result;
  }
  return std::nullopt;
}

}  // namespace

RecognisedTensors recogniseLayout(const Tensors& tensors) {
  if (auto found = plain(tensors)) return std::move(*found);
  if (auto found = regrouped(tensors)) return std::move(*found);
  throw Error("checkpoint_unknown",
              "its tensors are not those of an EfficientNet, MobileNet or ResNet: " + recognisedFamilies());
}

}  // namespace effnet
