#include "core/checkpoint/head_recovery.h"

#include "core/base/error.h"
#include "core/checkpoint/key_map.h"

#include <ATen/ops/full.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros.h>
#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <torch/utils.h>

namespace effnet {
namespace {

constexpr double kNormEpsilon = 1e-5;  // PyTorch's default, which heads are written with

/// A module's tensors beside the trunk.
struct HeadModule {
  std::string name;  ///< in the layout, or the file's where the layout does not know it
  std::map<std::string, torch::Tensor> parts;
  std::vector<std::string> fileNames;

  const torch::Tensor* part(const char* leaf) const {
    const auto found = parts.find(leaf);
    return found == parts.end() ? nullptr : &found->second;
  }
  bool isLinear() const {
    const torch::Tensor* const weight = part("weight");
    if (!weight || !weight->is_floating_point() || weight->numel() == 0 || part("running_mean")) return false;
    const bool matrix =
        weight->dim() == 2 || (weight->dim() == 4 && weight->size(2) == 1 && weight->size(3) == 1);
    const torch::Tensor* const bias = part("bias");
    return matrix && (!bias || (bias->dim() == 1 && bias->size(0) == weight->size(0)));
  }
  bool isNorm() const {
    const torch::Tensor* const mean = part("running_mean");
    const torch::Tensor* const variance = part("running_var");
    if (!mean || !variance || mean->dim() != 1 || variance->sizes() != mean->sizes()) return false;
    for (const char* leaf : {"weight", "bias"})
      if (const torch::Tensor* const scale = part(leaf); scale && scale->sizes() != mean->sizes())
        return false;
    return true;
  }
  std::int64_t in() const { return isLinear() ? part("weight")->size(1) : part("running_mean")->size(0); }
  std::int64_t out() const { return isLinear() ? part("weight")->size(0) : part("running_mean")->size(0); }
};

using Modules = std::map<std::string, HeadModule>;

constexpr std::array<std::string_view, 5> kLeaves{"weight", "bias", "running_mean", "running_var",
                                                  "num_batches_tracked"};

std::string parentOf(const std::string& name) {
  const auto dot = name.rfind('.');
  return dot == std::string::npos ? std::string() : name.substr(0, dot);
}

std::string lastOf(const std::string& name) {
  return name.substr(name.rfind('.') + 1);
}

bool isNumber(const std::string& word) {
  return !word.empty() && word.size() < 4 && word.find_first_not_of("0123456789") == std::string::npos;
}

bool below(const std::string& name, const std::string& root) {
  return name == root || name.starts_with(root + ".");
}

[[noreturn]] void refuseHead(const std::string& why) {
  throw Error("checkpoint_unknown",
              why +
                  ". In Python, put the head into one torch.nn.Sequential of Linear, BatchNorm1d, ReLU and "
                  "Dropout under the network's own classifier, and save the state_dict() again");
}

/// Everything in the file that is no part of the trunk, by module.
Modules modulesBeside(const std::map<std::string, torch::Tensor>& tensors, const RecognisedTensors& file,
                      const NetworkSpec& spec) {
  std::set<std::string> trunk;
  for (const TensorName& name : tensorNames(expand(spec), file.layout))
    if (!name.canonical.starts_with("classifier.")) trunk.insert(name.external);
  std::map<std::string, std::string> plainOf;
  for (const auto& [plain, original] : file.fileNames) plainOf.emplace(original, plain);
  Modules modules;
  for (const auto& [original, tensor] : tensors) {
    const auto plain = plainOf.find(original);
    const std::string& name = plain == plainOf.end() ? original : plain->second;
    if (trunk.contains(name)) continue;
    const std::string leaf = lastOf(name);
    if (std::ranges::find(kLeaves, leaf) == kLeaves.end() || parentOf(name).empty()) continue;
    HeadModule& module =
        modules.try_emplace(parentOf(name), HeadModule{parentOf(name), {}, {}}).first->second;
    module.parts.emplace(leaf, tensor);
    module.fileNames.insert(leaf == "weight" ? module.fileNames.begin() : module.fileNames.end(), original);
  }
  return modules;
}

/// Names that people give the layer that answers.
bool isUsualName(const std::string& root) {
  constexpr std::array<std::string_view, 16> kUsual{"head",
                                                    "fc",
                                                    "classifier",
                                                    "cls",
                                                    "cls_head",
                                                    "linear",
                                                    "logits",
                                                    "last_linear",
                                                    "out",
                                                    "output",
                                                    "final",
                                                    "fc_out",
                                                    "classification_head",
                                                    "classifier_head",
                                                    "_fc",
                                                    "clf"};
  return std::ranges::find(kUsual, lastOf(root)) != kUsual.end();
}

/// Where a Linear's siblings lie: the Sequential that it is a numbered part of, else itself.
std::string rootOf(const std::string& name) {
  return isNumber(lastOf(name)) && !parentOf(name).empty() ? parentOf(name) : name;
}

/// The place of the head where the layout's own name has none: that of the only Linear that takes the pooled
/// channels.
std::string foreignRoot(const Modules& modules, std::int64_t channels) {
  std::set<std::string> roots;
  for (const auto& [name, module] : modules)
    if (module.isLinear() && module.in() == channels) roots.insert(rootOf(name));
  if (roots.empty()) return {};
  if (roots.size() == 1) return *roots.begin();
  std::vector<std::string> usual;
  std::ranges::copy_if(roots, std::back_inserter(usual), isUsualName);
  if (usual.size() == 1) return usual.front();
  std::string names;
  for (const std::string& root : roots) names += (names.empty() ? "'" : "', '") + root;
  throw Error("checkpoint_unknown", "several layers could be its classifier: " + names +
                                        "'; leave the one that answers in the file");
}

/// The numbers of a module's name behind the root; nothing where a word stands among them.
std::optional<std::vector<int>> indices(const std::string& name, const std::string& root) {
  std::vector<int> path;
  std::string rest = name.size() > root.size() ? name.substr(root.size() + 1) : std::string();
  while (!rest.empty()) {
    const auto dot = rest.find('.');
    const std::string word = rest.substr(0, dot);
    if (!isNumber(word)) return std::nullopt;
    int index = 0;
    std::from_chars(word.data(), word.data() + word.size(), index);
    path.push_back(index);
    rest = dot == std::string::npos ? std::string() : rest.substr(dot + 1);
  }
  return path;
}

struct Step {
  std::vector<int> path;
  const HeadModule* module;
};

std::vector<Step> stepsBelow(const Modules& modules, const std::string& root) {
  std::vector<Step> steps;
  bool numbered = true;
  for (const auto& [name, module] : modules) {
    if (!below(name, root)) continue;
    if (!module.isLinear() && !module.isNorm())
      refuseHead("'" + name + "' is a layer of its head, but neither Linear nor BatchNorm1d");
    const auto path = indices(name, root);
    numbered = numbered && path;
    steps.push_back({path.value_or(std::vector<int>()), &module});
  }
  if (!numbered && steps.size() > 1)
    refuseHead("its head under '" + root +
               "' has several layers by names that do not tell what stands between");
  std::ranges::sort(steps, {}, &Step::path);
  return steps;
}

/// Layers without tensors between two numbered ones; −1 where that cannot be known.
int gapBetween(const Step& a, const Step& b) {
  if (a.path.size() != b.path.size() || a.path.empty()) return -1;
  if (!std::equal(a.path.begin(), a.path.end() - 1, b.path.begin())) return -1;
  return b.path.back() - a.path.back() - 1;
}

struct Dense {
  torch::Tensor weight;  ///< 64-bit
  torch::Tensor bias;
};

Dense denseOf(const HeadModule& module) {
  const torch::Tensor weight =
      module.part("weight")->to(torch::kFloat64).reshape({module.out(), module.in()});
  const torch::Tensor* const bias = module.part("bias");
  return {weight, bias ? bias->to(torch::kFloat64) : at::zeros({module.out()}, torch::kFloat64)};
}

/// x · scale + shift, which a normalisation is once it has learned.
Dense affineOf(const HeadModule& norm) {
  const auto of = [&](const char* leaf, double otherwise) {
    const torch::Tensor* const part = norm.part(leaf);
    return part ? part->to(torch::kFloat64) : at::full({norm.in()}, otherwise, torch::kFloat64);
  };
  const torch::Tensor scale = of("weight", 1) / (of("running_var", 1) + kNormEpsilon).sqrt();
  return {scale, of("bias", 0) - of("running_mean", 0) * scale};
}

/// Folds the steps into Linear layers with a ReLU between them.
class Chain {
 public:
  Chain(const std::vector<Step>& steps, RecoveredHead& head) : head_(head) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (i > 0) between(gapBetween(steps[i - 1], steps[i]), *steps[i - 1].module, *steps[i].module);
      add(*steps[i].module);
    }
    if (pending_ || layers_.empty())
      refuseHead("its head ends with '" + steps.back().module->name + "', which is no Linear layer");
    for (const Dense& layer : layers_)
      head_.layers.push_back({layer.weight.to(torch::kFloat32).contiguous(), layer.bias.to(torch::kFloat32)});
  }

 private:
  /// Convention: of the layers without tensors between two Linear ones, one is a ReLU, the others are
  /// Dropout; before the first Linear they are Dropout.
  void between(int gap, const HeadModule& before, const HeadModule& after) {
    if (gap < 0)
      refuseHead("it cannot be known what stands between '" + before.name + "' and '" + after.name + "'");
    if (gap == 0) return;
    const bool first = layers_.empty();
    const bool done = active_;
    if (gap > (first || done ? 1 : 2))
      refuseHead(std::to_string(gap) + " layers without tensors stand between '" + before.name + "' and '" +
                 after.name + "': which activation is among them cannot be known");
    head_.assumed = true;
    head_.description += first || done ? ", Dropout (assumed)" : ", ReLU (assumed)";
    if (!first) active_ = true;
  }

  void add(const HeadModule& module) {
    head_.description +=
        (head_.description.empty() ? "" : ", ") + module.name +
        (module.isLinear() ? ": Linear " + std::to_string(module.in()) + "-" : ": BatchNorm1d ") +
        std::to_string(module.out());
    head_.names.insert(head_.names.end(), module.fileNames.begin(), module.fileNames.end());
    module.isLinear() ? addLinear(denseOf(module)) : addNorm(affineOf(module));
  }

  void addLinear(Dense next) {
    if (pending_) {
      next.bias = next.bias + at::matmul(next.weight, pending_->bias);
      next.weight = next.weight * pending_->weight;
      pending_.reset();
    }
    if (layers_.empty() || active_) {
      layers_.push_back(std::move(next));
    } else {
      Dense& last = layers_.back();
      last.bias = at::matmul(next.weight, last.bias) + next.bias;
      last.weight = at::matmul(next.weight, last.weight);
    }
    active_ = false;
  }

  void addNorm(const Dense& affine) {
    if (!layers_.empty() && !active_ && !pending_) {
      Dense& last = layers_.back();
      last.weight = last.weight * affine.weight.unsqueeze(1);
      last.bias = last.bias * affine.weight + affine.bias;
    } else if (pending_) {
      pending_ = Dense{pending_->weight * affine.weight, pending_->bias * affine.weight + affine.bias};
    } else {
      pending_ = affine;
    }
  }

  RecoveredHead& head_;
  std::vector<Dense> layers_;
  std::optional<Dense> pending_;  ///< scale and shift that the next Linear takes in
  bool active_ = false;           ///< an activation stands behind the last Linear
};

void requireChain(const std::vector<Step>& steps, std::int64_t channels) {
  for (const Step& step : steps) {
    if (step.module->in() != channels)
      refuseHead("'" + step.module->name + "' of its head takes " + std::to_string(step.module->in()) +
                 " values, but is given " + std::to_string(channels));
    channels = step.module->out();
  }
}

/// A layer elsewhere that takes what the head gives: then the head's outputs are no classes.
void refuseFollower(const Modules& modules, const std::string& root, std::int64_t channels,
                    std::int64_t outputs) {
  for (const auto& [name, module] : modules)
    if (!below(name, root) && module.isLinear() && module.in() == outputs && outputs != channels &&
        module.out() != outputs)
      refuseHead("the " + std::to_string(outputs) + " outputs of '" + root + "' seem to go on into '" + name +
                 "' (" + std::to_string(module.out()) + "), and the file does not tell how");
}

/// A second classifier outside the module that the network lies in: which of the two answers is a matter of
/// code.
void refuseRival(const Modules& modules, const RecognisedTensors& file, const std::string& root,
                 std::int64_t channels, std::int64_t outputs) {
  if (file.prefix.empty()) return;
  for (const auto& [name, module] : modules)
    if (!below(name, root) && !file.tensors.contains(name + ".weight") && module.isLinear() &&
        module.in() == channels && module.out() != outputs && isUsualName(rootOf(name)))
      refuseHead("both '" + file.prefix + root + "' (" + std::to_string(outputs) + " outputs) and '" + name +
                 "' (" + std::to_string(module.out()) + ") could be its classifier");
}

}  // namespace

std::string classifierName(const NetworkSpec& spec, Layout layout) {
  for (const TensorName& name : tensorNames(expand(spec), layout))
    if (name.canonical == "classifier.weight") return parentOf(name.external);
  return "classifier";
}

std::optional<RecoveredHead> recoverHead(const std::map<std::string, torch::Tensor>& tensors,
                                         const RecognisedTensors& file, const NetworkSpec& spec) {
  const torch::NoGradGuard noGrad;
  const std::int64_t channels = classifierInputs(spec);
  const std::string own = classifierName(spec, file.layout);
  const std::string ownRoot = own.substr(0, own.find('.'));
  const Modules modules = modulesBeside(tensors, file, spec);
  std::string root = ownRoot;
  const bool named =
      std::ranges::any_of(modules, [&](const auto& each) { return below(each.first, ownRoot); });
  if (!named) root = foreignRoot(modules, channels);
  if (root.empty()) return std::nullopt;

  RecoveredHead head;
  const auto single = modules.find(own);
  const auto beneath =
      std::ranges::count_if(modules, [&](const auto& each) { return below(each.first, root); });
  head.plain = named && beneath == 1 && single != modules.end() &&
               (!single->second.part("weight") || single->second.part("weight")->dim() == 2);
  if (head.plain &&
      (!single->second.isLinear() || single->second.in() != channels || !single->second.part("bias")))
    return std::nullopt;
  const std::vector<Step> steps = stepsBelow(modules, root);
  requireChain(steps, channels);
  Chain(steps, head);
  refuseFollower(modules, root, channels, head.classes());
  if (named) refuseRival(modules, file, root, channels, head.classes());
  return head;
}

}  // namespace effnet
