#pragma once

#include "core/fastpath/packing/quantized_network.h"
#include "core/nn/network.h"
#include "core/protocol/preprocessing.h"
#include "core/protocol/tensor_words.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// How a file's tensors met a network's; names are the file's own.
struct TensorReport {
  int matched = 0;
  std::vector<std::string> missing;
  std::vector<std::string> unexpected;
  std::vector<std::string> wrongShape;  ///< "name: [3,4] instead of [3,5]"
  std::vector<std::string> notFinite;   ///< those that hold NaN or infinity

  bool complete() const { return missing.empty() && wrongShape.empty(); }
};

/// Fields of Preprocessing to use whatever the checkpoint says.
struct PreprocessingOverrides {
  std::optional<int> inputSize;
  std::optional<int> resize;
  std::optional<double>
      crop;  ///< share of the resized picture that the input covers: resize = inputSize / crop
  std::optional<ResizeMode> mode;
  std::optional<Interpolation> interpolation;
  std::optional<std::array<double, 3>> mean;
  std::optional<std::array<double, 3>> std;
};

struct FileTensor {
  std::string name;       ///< the file's own, or that it would have
  std::string canonical;  ///< of the Torch module; empty where it is none of its tensors
  torch::Tensor tensor;   ///< as the file holds it, in its mapped memory; undefined where it is missing
  TensorState state = TensorState::Matched;
  std::vector<std::int64_t> wantedShape;  ///< by the network; empty where it has no use for it
};

/// A Linear of a head.
struct HeadLayer {
  torch::Tensor weight;  ///< [out,in]
  torch::Tensor bias;    ///< [out]
};

struct OpenOptions {
  /// Bytes: a file that would be guessed about is looked up by its digest, where that does not take too long.
  std::int64_t identifyUpTo = 0;
  bool partial = false;  ///< open although tensors are missing; those are initialised at random
  std::optional<Padding> padding;
  std::optional<double> bnEpsilon;
  PreprocessingOverrides preprocessing;
  /// Expect this network, whatever the shapes say; its class count is not used.
  std::optional<NetworkSpec> spec;
  int classes = 0;  ///< another number than the file's re-initialises the classifier; 0 = the file's
  std::vector<std::string> labels;  ///< instead of the file's
  bool plainClassifier =
      false;             ///< a head of several layers becomes a new Linear, as for another class count
  bool sigmoid = false;  ///< each output is a yes or no of its own, whatever the file says
};

/// A checkpoint with everything needed to use it.
struct Checkpoint {
  std::string file;
  std::string format;  ///< as in TensorFile
  std::string layout;  ///< "torchvision", "timm", "lukemelas", "hf", "effnet"
  NetworkSpec spec;
  Preprocessing preprocessing;
  std::vector<std::string> labels;  ///< one a class, empty when unknown
  Network network{nullptr};  ///< in evaluation mode, on the CPU; its classifier gives what `tail` takes
  std::vector<HeadLayer>
      tail;              ///< of a head of several layers those behind the classifier, a ReLU before each
  std::string head;      ///< how a head that is not the layout's own is run; empty for that one
  bool sigmoid = false;  ///< outputs are no alternatives: one output, or several labels at once
  std::vector<std::string> outcomes;  ///< of a single output: what no and yes are called, where that is known
  std::vector<std::string> settings;  ///< files beside the weights that were followed
  std::vector<std::string> otherSettings;  ///< those that are about another network
  bool sizeKnown = true;                   ///< somebody said which input size the network was trained at
  TensorReport report;
  std::vector<std::string> guessed;  ///< what no one said: "padding", "bn_epsilon", "preprocessing"
  std::string knownAs;               ///< entry of the table of public weights, where the file is one
  std::map<std::string, std::string> metadata;
  std::int64_t params = 0;  ///< of the network
  int tensors = 0;          ///< in the file
  /// Of a file of quantised tensors: how it is run; `network` has the values that they stand for, in float.
  std::shared_ptr<const fastpath::QuantizedNetwork> quantized;
};

struct CheckpointContents {
  Checkpoint checkpoint;            ///< without its network
  std::vector<FileTensor> tensors;  ///< in forward order, then those without use by name
};

/// As inspectCheckpoint, with the tensors themselves.
CheckpointContents readContents(const std::filesystem::path& file, const OpenOptions& options = {});

/// What a file holds, without building the network (`network` stays empty) and whatever is missing.
/// Throws Error as readTensorFile and recoverSpec do.
Checkpoint inspectCheckpoint(const std::filesystem::path& file, const OpenOptions& options = {});

/// Opens a checkpoint of any known layout. Throws Error("checkpoint_incomplete") naming the missing tensors
/// unless `partial`, "checkpoint_mismatch" for wrong shapes, "checkpoint_unknown" for another network, and as
/// readTensorFile.
Checkpoint openCheckpoint(const std::filesystem::path& file, const OpenOptions& options = {});

/// What this project's own checkpoints say beside their weights.
struct CheckpointMetadata {
  NetworkSpec spec;
  std::vector<std::string> labels;
  Preprocessing preprocessing;
  Json training = Json::object();  ///< summary of the run that made it
  bool halfPrecision = false;      ///< store the weights as 16-bit floats
};

/// Writes a .safetensors that reopens with no question asked; the same network gives the same bytes.
/// Throws Error("write_failed"), leaving an older file untouched.
void saveCheckpoint(const std::filesystem::path& file, Network network, const CheckpointMetadata& metadata);

}  // namespace effnet
