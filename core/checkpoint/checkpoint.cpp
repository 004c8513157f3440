#include "core/checkpoint/checkpoint.h"

#include "core/checkpoint/conventions.h"
#include "core/checkpoint/imagenet_classes.h"
#include "core/checkpoint/metadata.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/spec_recovery.h"
#include "core/checkpoint/tensor_file.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <ATen/ops/isfinite.h>
#include <ATen/ops/sum.h>
#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <unordered_map>

namespace effnet {
namespace {

/// A file on its way to becoming a checkpoint.
struct Opening {
  Checkpoint checkpoint;
  RecognisedTensors tensors;
  std::vector<TensorName> wanted;
  bool freshClassifier = false;
};

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
  return o.inputSize && (o.resize || o.crop) && o.interpolation && o.mean && o.std;
}

void settle(std::vector<std::string>& guessed, const char* field, bool said) {
  if (said) std::erase(guessed, field);
}

/// Spec, preprocessing and labels: what the caller says goes before what the file says, that before
/// conventions.
void describe(Opening& opening, const OpenOptions& options) {
  Checkpoint& checkpoint = opening.checkpoint;
  const OwnMetadata own = readOwnMetadata(checkpoint.metadata);
  checkpoint.spec = options.spec ? *options.spec : own.spec ? *own.spec : recoverSpec(opening.tensors);
  const int fileClasses = opening.tensors.classes();
  if (fileClasses > 0 && options.classes == 0) checkpoint.spec.classes = fileClasses;
  if (options.classes > 0) checkpoint.spec.classes = options.classes;
  opening.freshClassifier = fileClasses > 0 && fileClasses != checkpoint.spec.classes;

  checkpoint.labels = own.labels;
  if (own.spec && own.preprocessing) {
    checkpoint.preprocessing = *own.preprocessing;
  } else {
    const Conventions conventions =
        conventionsFor(checkpoint.file, opening.tensors.layout, checkpoint.spec, checkpoint.metadata);
    checkpoint.spec.padding = conventions.padding;
    checkpoint.spec.bnEpsilon = conventions.bnEpsilon;
    checkpoint.spec.resolution = conventions.preprocessing.inputSize;
    checkpoint.preprocessing = conventions.preprocessing;
    checkpoint.guessed = conventions.guessed;
  }
  if (options.padding) checkpoint.spec.padding = *options.padding;
  if (options.bnEpsilon) checkpoint.spec.bnEpsilon = *options.bnEpsilon;
  apply(options.preprocessing, checkpoint.preprocessing);
  if (options.preprocessing.inputSize) checkpoint.spec.resolution = checkpoint.preprocessing.inputSize;
  settle(checkpoint.guessed, "padding", options.padding.has_value());
  settle(checkpoint.guessed, "bn_epsilon", options.bnEpsilon.has_value());
  settle(checkpoint.guessed, "preprocessing", complete(options.preprocessing));

  const auto classes = static_cast<std::size_t>(checkpoint.spec.classes);
  if (!options.labels.empty()) checkpoint.labels = options.labels;
  if (!options.labels.empty() && options.labels.size() != classes)
    throw Error("bad_value", checkpoint.file + ": " + std::to_string(options.labels.size()) + " labels for " +
                                 std::to_string(classes) + " classes");
  if (checkpoint.labels.size() != classes) checkpoint.labels.clear();
  if (checkpoint.labels.empty() && classes == imagenetClasses().size() && !opening.freshClassifier)
    checkpoint.labels = imagenetClasses();
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

std::string shapeText(at::IntArrayRef shape) {
  std::ostringstream text;
  text << shape;
  return text.str();
}

void report(Opening& opening) {
  TensorReport& report = opening.checkpoint.report;
  const RecognisedTensors& file = opening.tensors;
  std::set<std::string> known;
  for (const TensorName& name : opening.wanted) {
    known.insert(name.external);
    const auto found = file.tensors.find(name.external);
    if (name.canonical.empty() || (opening.freshClassifier && isClassifier(name))) continue;
    if (found == file.tensors.end()) {
      report.missing.push_back(file.prefix + name.external);
    } else if (found->second.sizes() != name.shape) {
      report.wrongShape.push_back(file.fileNames.at(name.external) + ": " + shapeText(found->second.sizes()) +
                                  " instead of " + shapeText(name.shape));
    } else {
      ++report.matched;
      if (!finite(found->second)) report.notFinite.push_back(file.fileNames.at(name.external));
    }
  }
  for (const auto& [plain, original] : file.fileNames)
    if (!known.contains(plain)) report.unexpected.push_back(original);
}

Opening begin(const std::filesystem::path& path, const OpenOptions& options) {
  const TensorFile file = readTensorFile(path);
  Opening opening;
  Checkpoint& checkpoint = opening.checkpoint;
  checkpoint.file = path.string();
  checkpoint.format = file.format;
  checkpoint.metadata = file.metadata;
  checkpoint.tensors = static_cast<int>(file.tensors.size());
  try {
    opening.tensors = recogniseLayout(file.tensors);
    checkpoint.layout = toString(opening.tensors.layout);
    describe(opening, options);
    const ExpandedNetwork expanded = expand(checkpoint.spec);
    for (const Block& block : expanded.blocks)
      for (const Layer& layer : block.layers) checkpoint.params += layer.params();
    opening.wanted = tensorNames(expanded, opening.tensors.layout);
  } catch (const Error& error) {
    throw Error(error.code(), checkpoint.file + ": " + error.detail());
  }
  report(opening);
  for (const auto& [name, tensor] : file.tensors)
    if (!name.starts_with(opening.tensors.prefix)) checkpoint.report.unexpected.push_back(name);
  return opening;
}

/// Puts the file's tensors into the network, without a copy where they are 32-bit floats already.
void fill(Network& network, const Opening& opening) {
  std::unordered_map<std::string, torch::Tensor> own;
  for (const auto& item : network->named_parameters()) own.emplace(item.key(), item.value());
  for (const auto& item : network->named_buffers()) own.emplace(item.key(), item.value());
  for (const TensorName& name : opening.wanted) {
    const auto found = opening.tensors.tensors.find(name.external);
    if (name.canonical.empty() || found == opening.tensors.tensors.end() ||
        found->second.sizes() != name.shape)
      continue;
    own.at(name.canonical).set_data(found->second.to(torch::kFloat32).contiguous());
  }
}

}  // namespace

Checkpoint inspectCheckpoint(const std::filesystem::path& file, const OpenOptions& options) {
  return std::move(begin(file, options).checkpoint);
}

Checkpoint openCheckpoint(const std::filesystem::path& file, const OpenOptions& options) {
  Opening opening = begin(file, options);
  Checkpoint& checkpoint = opening.checkpoint;
  const TensorReport& report = checkpoint.report;
  if (report.matched == 0 || report.wrongShape.size() > static_cast<std::size_t>(report.matched))
    throw Error("checkpoint_unknown",
                checkpoint.file + ": it is of another network than " + checkpoint.spec.name);
  if (!report.wrongShape.empty() && !options.partial)
    throw Error("checkpoint_mismatch", checkpoint.file + ": wrong shapes: " + listed(report.wrongShape));
  if (!report.missing.empty() && !options.partial)
    throw Error("checkpoint_incomplete", checkpoint.file + ": " + std::to_string(report.missing.size()) +
                                             " tensors are missing: " + listed(report.missing));
  const torch::NoGradGuard noGrad;
  checkpoint.network = Network(checkpoint.spec, !report.complete() || opening.freshClassifier);
  fill(checkpoint.network, opening);
  checkpoint.network->eval();
  return std::move(checkpoint);
}

void saveCheckpoint(const std::filesystem::path& file, Network network, const CheckpointMetadata& metadata) {
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  const auto add = [&](const std::string& name, const torch::Tensor& tensor) {
    // Statistics stay in full precision: a running variance does not fit half's range.
    const bool halved =
        metadata.halfPrecision && !name.ends_with("running_mean") && !name.ends_with("running_var");
    tensors.emplace_back(name, tensor.detach().to(torch::kCPU, halved ? torch::kFloat16 : torch::kFloat32));
  };
  for (const auto& item : network->named_parameters()) add(item.key(), item.value());
  for (const auto& item : network->named_buffers()) add(item.key(), item.value());
  writeFileAtomically(file, writeSafetensors(tensors, ownMetadata(metadata)));
}

}  // namespace effnet
