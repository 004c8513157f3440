#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/key_map.h"

#include <functional>
#include <stop_token>

namespace effnet {

/// How an .onnx is written; of no effect elsewhere.
struct OnnxOptions {
  bool foldNormalisation = true;  ///< batch normalisation goes into the convolutions
  bool preprocessing = false;     ///< the graph takes pixels of 0…255 and applies mean and deviation itself
  /// Fixed number of images, and only operators that OpenCV's dnn has too; 0 = any.
  int batch = 0;
};

struct ExportResult {
  std::string file;
  int tensors = 0;
  std::int64_t bytes = 0;
};

/// For who waits for a large file.
struct ExportControl {
  std::stop_token stop;
  std::function<void(std::int64_t done, std::int64_t total)> progress;  ///< bytes on the disk
};

/// Writes an opened checkpoint in another library's names, by the target's extension: `.safetensors`, `.pth`
/// (or .pt, .bin; torch.load(weights_only=True) and load_state_dict(strict=True) take it) or `.onnx` (opset
/// 17; the layout is of no effect). A head of several layers is kept in files of weights; .onnx does not hold
/// it. A target without an extension is a folder (export_folder.h). Throws Error("layout_unsupported" |
/// "unsupported" | "bad_value" for another extension | "write_failed" | "cancelled", which leaves nothing
/// behind).
ExportResult exportCheckpoint(const Checkpoint& checkpoint, Layout layout,
                              const std::filesystem::path& target, const OnnxOptions& onnx = {},
                              const ExportControl& control = {});

/// What an exported file says beside its weights: network, labels, preprocessing, and what training and
/// `effnet calibrate` noted (the thresholds).
CheckpointMetadata exportedMetadata(const Checkpoint& checkpoint);

/// A network's tensors in a layout's names and order, with the counters that it expects. On the CPU, 32-bit.
/// A head of several layers gets the names of Sequential(Dropout, Linear, ReLU, Linear, …).
std::vector<std::pair<std::string, torch::Tensor>> namedTensors(Network network, Layout layout,
                                                                const std::vector<HeadLayer>& tail = {});

}  // namespace effnet
