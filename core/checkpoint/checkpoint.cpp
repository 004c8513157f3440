#include "core/checkpoint/checkpoint.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/checkpoint_folder.h"
#include "core/checkpoint/conventions.h"
#include "core/checkpoint/found_blocks.h"
#include "core/checkpoint/head_recovery.h"
#include "core/checkpoint/metadata.h"
#include "core/checkpoint/quantized_checkpoint.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/spec_recovery.h"
#include "core/checkpoint/stated_settings.h"
#include "core/checkpoint/tensor_file.h"
#include "core/protocol/imagenet_classes.h"

#include <ATen/ops/isfinite.h>
#include <ATen/ops/sum.h>
#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <unordered_map>
#include <utility>

namespace effnet {
namespace {

/// A file on its way to becoming a checkpoint.
struct Opening {
  Checkpoint checkpoint;
  RecognisedTensors tensors;
  std::vector<TensorName> wanted;
  std::vector<FileTensor> list;
  std::optional<RecoveredHead> head;
  bool freshClassifier = false;

  /// What the module is built from: with a head of several layers its classifier is the first of them.
  NetworkSpec moduleSpec() const {
    NetworkSpec spec = checkpoint.spec;
    if (!checkpoint.tail.empty()) spec.classes = static_cast<int>(checkpoint.tail.front().weight.size(1));
    return spec;
  }
};

/// The canonical name of a head's tensor that is no tensor of the module.
constexpr char kHeadTensor[] = "head:";

std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 4;
  std::string text;
  for (std::size_t i = 0; i < std::min(kMost, names.size()); ++i) text += (i > 0 ? ", " : "") + names[i];
  if (names.size() > kMost) text += " and " + std::to_string(names.size() - kMost) + " more";
  return text;
}

void apply(const PreprocessingOverrides& overrides, Preprocessing& preprocessing) {
  if (overrides.inputSize && !overrides.resize && !overrides.crop)
    preprocessing.resize = static_cast<int>(std::lround(
        preprocessing.resize * static_cast<double>(*overrides.inputSize) / preprocessing.inputSize));
  preprocessing.inputSize = overrides.inputSize.value_or(preprocessing.inputSize);
  if (overrides.crop) preprocessing.resize = static_cast<int>(preprocessing.inputSize / *overrides.crop);
  preprocessing.resize = overrides.resize.value_or(preprocessing.resize);
  preprocessing.mode = overrides.mode.value_or(preprocessing.mode);
  preprocessing.interpolation = overrides.interpolation.value_or(preprocessing.interpolation);
  preprocessing.mean = overrides.mean.value_or(preprocessing.mean);
  preprocessing.std = overrides.std.value_or(preprocessing.std);
}

bool complete(const PreprocessingOverrides& o) {
  const bool shaped = o.resize || o.crop || o.mode == ResizeMode::Squash;
  return o.inputSize && shaped && o.interpolation && o.mean && o.std;
}

void settle(std::vector<std::string>& guessed, const char* field, bool said) {
  if (said) std::erase(guessed, field);
}

/// A file of a kilobyte may describe a network of a million layers.
void refuseEndless(const NetworkSpec& spec, std::size_t tensors) {
  std::size_t layers = 0;
  for (const StageSpec& stage : spec.stages) layers += static_cast<std::size_t>(std::max(0, stage.layers));
  if (layers > tensors)
    throw Error("checkpoint_damaged", "its metadata describes " + std::to_string(layers) +
                                          " layers, but it holds " + std::to_string(tensors) + " tensors");
}

/// Opening partially fills up what is missing, but not a network that the file holds next to nothing of.
void refuseMostlyMissing(const Checkpoint& checkpoint, const RecognisedTensors& file) {
  constexpr std::int64_t kMostTimes = 16, kAlwaysAllowed = 100'000'000;
  std::int64_t elements = 0;
  for (const auto& [name, tensor] : file.tensors) elements += tensor.numel();
  if (checkpoint.params > kAlwaysAllowed && checkpoint.params > kMostTimes * elements)
    throw Error("checkpoint_incomplete", checkpoint.file + ": nearly all of its network's " +
                                             std::to_string(checkpoint.params) + " parameters are missing");
}

/// The classifier's outputs by its weights or, where those are missing, its bias; 0 where it has neither.
int classifierOutputs(const RecognisedTensors& file, const std::string& classifier) {
  for (const char* part : {".weight", ".bias"})
    if (const auto found = file.tensors.find(classifier + part);
        found != file.tensors.end() && found->second.dim() >= 1)
      return static_cast<int>(std::min<std::int64_t>(found->second.size(0), limits::kClasses));
  return 0;
}

/// Puts a head that is not the layout's own in the place of the one that it is: its first layer becomes the
/// classifier, the others the tail. Gives its number of classes. One that will be `replaced` need not be
/// understood.
int takeHead(Opening& opening, const std::map<std::string, torch::Tensor>& tensors, bool replaced) {
  Checkpoint& checkpoint = opening.checkpoint;
  RecognisedTensors& file = opening.tensors;
  const std::string own = classifierName(checkpoint.spec, file.layout);
  try {
    opening.head = recoverHead(tensors, file, checkpoint.spec);
  } catch (const Error&) {
    if (!replaced) throw;
    opening.freshClassifier = true;
    return 0;
  }
  if (!opening.head) return classifierOutputs(file, own);
  const RecoveredHead& head = *opening.head;
  if (head.plain) return head.classes();
  checkpoint.head = head.description;
  checkpoint.tail.assign(head.layers.begin() + 1, head.layers.end());
  std::erase_if(file.tensors, [&](const auto& entry) {
    return std::ranges::find(head.names, file.fileNames.at(entry.first)) != head.names.end();
  });
  std::erase_if(file.fileNames, [&](const auto& entry) {
    return std::ranges::find(head.names, entry.second) != head.names.end();
  });
  file.tensors[own + ".weight"] = head.layers.front().weight;
  file.tensors[own + ".bias"] = head.layers.front().bias;
  file.fileNames[own + ".weight"] = head.names.front();
  file.fileNames[own + ".bias"] = head.names.size() > 1 ? head.names[1] : head.names.front();
  return head.classes();
}

void describeLabels(Checkpoint& checkpoint, const OpenOptions& options,
                    const std::vector<std::vector<std::string>>& candidates, bool freshClassifier) {
  const auto classes = static_cast<std::size_t>(checkpoint.spec.classes);
  if (!options.labels.empty()) checkpoint.labels = options.labels;
  const bool both = classes == 1 && options.labels.size() == 2;  // of a single output: no and yes
  if (!options.labels.empty() && options.labels.size() != classes && !both)
    throw Error("bad_value", std::to_string(options.labels.size()) + " labels for " +
                                 std::to_string(classes) + " classes");
  const auto fits = [&](const std::vector<std::string>& names) {
    return names.size() == classes || (classes == 1 && names.size() == 2);
  };
  for (const auto& names : candidates)
    if (!fits(checkpoint.labels) && fits(names) && !freshClassifier) checkpoint.labels = names;
  if (!fits(checkpoint.labels)) checkpoint.labels.clear();
  if (classes == 1 && checkpoint.labels.size() == 2)
    checkpoint.outcomes = std::exchange(checkpoint.labels, {checkpoint.labels[1]});
  if (checkpoint.labels.empty() && classes == imagenetClasses().size() && !freshClassifier)
    checkpoint.labels = imagenetClasses();
}

/// What the files beside the weights say goes before the habits of whoever uses the layout.
void follow(const StatedSettings& stated, Checkpoint& checkpoint) {
  NetworkSpec& spec = checkpoint.spec;
  spec.padding = stated.padding.value_or(spec.padding);
  spec.bnEpsilon = stated.bnEpsilon.value_or(spec.bnEpsilon);
  apply(stated.preprocessing, checkpoint.preprocessing);
  spec.resolution = checkpoint.preprocessing.inputSize;
  checkpoint.sigmoid = checkpoint.sigmoid || stated.sigmoid;
  settle(checkpoint.guessed, "padding", stated.padding.has_value());
  settle(checkpoint.guessed, "bn_epsilon", stated.bnEpsilon.has_value());
  settle(checkpoint.guessed, "preprocessing", complete(stated.preprocessing));
}

/// Spec, preprocessing and labels: what the caller says goes before what the file says, that before
/// conventions.
void describe(Opening& opening, const OpenOptions& options, const TensorFile& file,
              const StatedSettings& stated) {
  Checkpoint& checkpoint = opening.checkpoint;
  const OwnMetadata own = readOwnMetadata(checkpoint.metadata);
  if (own.spec) refuseEndless(*own.spec, opening.tensors.tensors.size());
  checkpoint.spec = options.spec ? *options.spec : own.spec ? *own.spec : recoverSpec(opening.tensors);
  const int fileClasses = takeHead(opening, file.tensors, options.plainClassifier);
  if (fileClasses > 0 && options.classes == 0) checkpoint.spec.classes = fileClasses;
  if (options.classes > 0) checkpoint.spec.classes = options.classes;
  opening.freshClassifier = opening.freshClassifier ||
                            (fileClasses > 0 && fileClasses != checkpoint.spec.classes) ||
                            (options.plainClassifier && !checkpoint.tail.empty());
  if (opening.freshClassifier) {
    checkpoint.tail.clear();
    checkpoint.head.clear();
  }
  checkpoint.sigmoid = options.sigmoid || checkpoint.spec.classes == 1;

  checkpoint.labels = own.labels;
  if (own.spec && own.preprocessing) {
    checkpoint.preprocessing = *own.preprocessing;
  } else {
    const Conventions conventions = conventionsFor(checkpoint.file, opening.tensors.layout, checkpoint.spec,
                                                   checkpoint.metadata, options.identifyUpTo);
    checkpoint.spec.padding = conventions.padding;
    checkpoint.spec.bnEpsilon = conventions.bnEpsilon;
    checkpoint.spec.resolution = conventions.preprocessing.inputSize;
    checkpoint.preprocessing = conventions.preprocessing;
    checkpoint.guessed = conventions.guessed;
    checkpoint.knownAs = conventions.knownAs;
  }
  auto candidates = file.classNames;
  const bool about = fits(stated, checkpoint.spec, fileClasses);
  (about ? checkpoint.settings : checkpoint.otherSettings) = stated.files;
  if (about) candidates.insert(candidates.end(), stated.classNames.begin(), stated.classNames.end());
  const bool followed = about && checkpoint.knownAs.empty() && !(own.spec && own.preprocessing);
  if (followed) follow(stated, checkpoint);
  if (options.padding) checkpoint.spec.padding = *options.padding;
  if (options.bnEpsilon) checkpoint.spec.bnEpsilon = *options.bnEpsilon;
  apply(options.preprocessing, checkpoint.preprocessing);
  if (options.preprocessing.inputSize) checkpoint.spec.resolution = checkpoint.preprocessing.inputSize;
  settle(checkpoint.guessed, "padding", options.padding.has_value());
  settle(checkpoint.guessed, "bn_epsilon", options.bnEpsilon.has_value());
  settle(checkpoint.guessed, "preprocessing", complete(options.preprocessing));

  checkpoint.sizeKnown = (own.spec && own.preprocessing) || options.spec || !checkpoint.knownAs.empty() ||
                         checkpoint.spec.name != "custom" || options.preprocessing.inputSize ||
                         (followed && stated.preprocessing.inputSize);
  describeLabels(checkpoint, options, candidates, opening.freshClassifier);
}

bool isClassifier(const TensorName& name) {
  return name.canonical.starts_with("classifier.");
}

/// A sum is not finite if a term is not; only then is it worth to look at each (large finite terms overflow
/// too).
bool finite(const torch::Tensor& tensor) {
  if (!tensor.is_floating_point() || tensor.numel() == 0) return true;
  return std::isfinite(tensor.sum().item<double>()) || at::isfinite(tensor).all().item<bool>();
}

/// Extra tensors beside the network change nothing; weights in its blocks, or of its own layers, would.
void refuseInsertions(const Opening& opening) {
  static const std::set<std::string> kParts{"weight", "bias",  "gamma",        "beta",        "alpha",
                                            "scale",  "shift", "running_mean", "running_var", "lambda_param"};
  const auto moduleOf = [](const std::string& name) { return name.substr(0, name.rfind('.') + 1); };
  std::set<std::string> layers;
  for (const TensorName& name : opening.wanted) layers.insert(moduleOf(name.external));
  std::vector<std::string> inserted;
  for (const auto& [plain, original] : opening.tensors.fileNames) {
    const torch::Tensor& tensor = opening.tensors.tensors.at(plain);
    const bool unused = std::ranges::find(opening.checkpoint.report.unexpected, original) !=
                        opening.checkpoint.report.unexpected.end();
    const bool counts = tensor.is_floating_point() && tensor.numel() > 1;
    if (unused && counts && kParts.contains(plain.substr(plain.rfind('.') + 1)) &&
        (layers.contains(moduleOf(plain)) || isInBlock(opening.tensors.layout, plain + ".weight")))
      inserted.push_back(original);
  }
  if (!inserted.empty())
    throw Error("checkpoint_unknown", opening.checkpoint.file + ": its layers hold more than those of " +
                                          opening.checkpoint.spec.name + ": " + listed(inserted) +
                                          ". It is another network, and would answer otherwise");
}

std::string shapeText(at::IntArrayRef shape) {
  std::ostringstream text;
  text << shape;
  return text.str();
}

TensorState stateOf(const torch::Tensor& tensor, const TensorName& name, bool freshClassifier) {
  if (freshClassifier && isClassifier(name)) return TensorState::Replaced;
  if (!tensor.defined()) return TensorState::Missing;
  return tensor.sizes() == name.shape || name.canonical.empty() ? TensorState::Matched
                                                                : TensorState::WrongShape;
}

/// Every tensor of the network.
void list(Opening& opening) {
  const RecognisedTensors& file = opening.tensors;
  for (const TensorName& name : opening.wanted) {
    const auto found = file.tensors.find(name.external);
    const bool held = found != file.tensors.end();
    if (!held && name.canonical.empty()) continue;  // a counter, which no answer depends on
    const torch::Tensor tensor = held ? found->second : torch::Tensor();
    opening.list.push_back({held ? file.fileNames.at(name.external) : file.prefix + name.external,
                            name.canonical, tensor, stateOf(tensor, name, opening.freshClassifier),
                            name.shape});
  }
}

/// What the file holds besides: the further layers of the head, and what the network has no use for.
void listRest(Opening& opening, const std::map<std::string, torch::Tensor>& tensors) {
  std::set<std::string> known;
  for (const FileTensor& entry : opening.list) known.insert(entry.name);
  const bool run = opening.head && !opening.head->plain && !opening.freshClassifier;
  const std::vector<std::string> head = opening.head ? opening.head->names : std::vector<std::string>();
  for (const auto& [name, tensor] : tensors) {
    if (known.contains(name)) continue;
    const bool ofHead = std::ranges::find(head, name) != head.end();
    if (ofHead && run)
      opening.list.push_back({name, kHeadTensor + name, tensor, TensorState::Matched, {}});
    else
      opening.list.push_back(
          {name, {}, tensor, ofHead ? TensorState::Replaced : TensorState::Unexpected, {}});
  }
}

void report(Opening& opening) {
  TensorReport& report = opening.checkpoint.report;
  for (const FileTensor& entry : opening.list) {
    if (entry.state == TensorState::Missing) report.missing.push_back(entry.name);
    if (entry.state == TensorState::Unexpected) report.unexpected.push_back(entry.name);
    if (entry.state == TensorState::WrongShape)
      report.wrongShape.push_back(entry.name + ": " + shapeText(entry.tensor.sizes()) + " instead of " +
                                  shapeText(entry.wantedShape));
    if (entry.state != TensorState::Matched || entry.canonical.empty()) continue;
    ++report.matched;
    if (!finite(entry.tensor)) report.notFinite.push_back(entry.name);
  }
}

/// The list is of the file's own tensors; how they are run holds as long as the network is the file's.
void followQuantized(Opening& opening, const ReadQuantization& file) {
  Checkpoint& checkpoint = opening.checkpoint;
  opening.list.clear();
  for (const auto& [name, tensor] : file.tensors)
    opening.list.push_back({name, "quantized:" + name, tensor, TensorState::Matched, {}});
  if (opening.freshClassifier) return;  // it is to be trained, in float
  auto network = std::make_shared<fastpath::QuantizedNetwork>(*file.network);
  network->spec.resolution = checkpoint.spec.resolution;
  network->spec.padding = checkpoint.spec.padding;
  network->spec.bnEpsilon = checkpoint.spec.bnEpsilon;  // of no effect: there is no normalisation left
  if (network->spec != checkpoint.spec)
    throw Error("checkpoint_mismatch", checkpoint.file + ": it holds " + network->spec.name +
                                           " in 8 bits, and runs as no other network");
  checkpoint.quantized = std::move(network);
}

Opening begin(const std::filesystem::path& path, const OpenOptions& options) {
  const WeightFiles files = weightFilesOf(path);
  TensorFile file = readTensorFiles(files);
  const StatedSettings stated = readStatedSettings(files.named.parent_path(), files.folder);
  Opening opening;
  Checkpoint& checkpoint = opening.checkpoint;
  checkpoint.file = files.named.string();
  checkpoint.format = file.format;
  checkpoint.metadata = file.metadata;
  checkpoint.tensors = static_cast<int>(file.tensors.size());
  std::optional<ReadQuantization> quantized;
  try {
    quantized = takeQuantized(file);
    opening.tensors = recogniseLayout(file.tensors);
    checkpoint.layout = wordOf(opening.tensors.layout);
    describe(opening, options, file, stated);
    const ExpandedNetwork expanded = expand(opening.moduleSpec());
    for (const Block& block : expanded.blocks)
      for (const Layer& layer : block.layers) checkpoint.params += layer.params();
    for (const HeadLayer& layer : checkpoint.tail)
      checkpoint.params += layer.weight.numel() + layer.bias.numel();
    opening.wanted = tensorNames(expanded, opening.tensors.layout);
  } catch (const Error& error) {
    throw Error(error.code(), checkpoint.file + ": " + error.detail());
  }
  list(opening);
  listRest(opening, file.tensors);
  if (quantized) followQuantized(opening, *quantized);
  report(opening);
  return opening;
}

/// Puts the file's tensors into the network, without a copy where they are 32-bit floats already.
void fill(Network& network, const Opening& opening) {
  std::unordered_map<std::string, torch::Tensor> own;
  for (const auto& item : network->named_parameters()) own.emplace(item.key(), item.value());
  for (const auto& item : network->named_buffers()) own.emplace(item.key(), item.value());
  for (const TensorName& name : opening.wanted) {
    const auto found = opening.tensors.tensors.find(name.external);
    if (found == opening.tensors.tensors.end()) continue;
    if (!name.counter.empty()) {
      if (found->second.numel() == 1) own.at(name.counter).fill_(found->second.item());
      continue;
    }
    if (found->second.sizes() != name.shape) continue;
    torch::Tensor& target = own.at(name.canonical);
    target.set_data(found->second.to(torch::kFloat32).contiguous().view(target.sizes()));
  }
}

}  // namespace

CheckpointContents readContents(const std::filesystem::path& file, const OpenOptions& options) {
  Opening opening = begin(file, options);
  return {std::move(opening.checkpoint), std::move(opening.list)};
}

Checkpoint inspectCheckpoint(const std::filesystem::path& file, const OpenOptions& options) {
  return std::move(begin(file, options).checkpoint);
}

Checkpoint openCheckpoint(const std::filesystem::path& file, const OpenOptions& options) {
  Opening opening = begin(file, options);
  Checkpoint& checkpoint = opening.checkpoint;
  if (!options.partial) refuseInsertions(opening);
  const TensorReport& report = checkpoint.report;
  if (report.matched == 0 || report.wrongShape.size() > static_cast<std::size_t>(report.matched))
    throw Error("checkpoint_unknown",
                checkpoint.file + ": it is of another network than " + checkpoint.spec.name);
  if (!report.wrongShape.empty() && !options.partial)
    throw Error("checkpoint_mismatch", checkpoint.file + ": wrong shapes: " + listed(report.wrongShape));
  if (!report.missing.empty() && !options.partial)
    throw Error("checkpoint_incomplete", checkpoint.file + ": " + std::to_string(report.missing.size()) +
                                             " tensors are missing: " + listed(report.missing));
  refuseMostlyMissing(checkpoint, opening.tensors);
  const torch::NoGradGuard noGrad;
  checkpoint.network = Network(opening.moduleSpec(), !report.complete() || opening.freshClassifier);
  fill(checkpoint.network, opening);
  checkpoint.network->eval();
  return std::move(checkpoint);
}

void saveCheckpoint(const std::filesystem::path& file, Network network, const CheckpointMetadata& metadata) {
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  const auto add = [&](const std::string& name, const torch::Tensor& tensor) {
    // Statistics stay in full precision: a running variance does not fit half's range.
    if (!tensor.is_floating_point()) {
      tensors.emplace_back(name, tensor.detach().to(torch::kCPU));
      return;
    }
    const bool halved =
        metadata.halfPrecision && !name.ends_with("running_mean") && !name.ends_with("running_var");
    tensors.emplace_back(name, tensor.detach().to(torch::kCPU, halved ? torch::kFloat16 : torch::kFloat32));
  };
  for (const auto& item : network->named_parameters()) add(item.key(), item.value());
  for (const auto& item : network->named_buffers()) add(item.key(), item.value());
  writeFileAtomically(file, writeSafetensors(tensors, ownMetadata(metadata)));
}

}  // namespace effnet
