#pragma once

#include "core/protocol/preprocessing.h"

#include <cstdint>
#include <vector>

namespace effnet {

/// Whose conventions a network was trained under.
enum class Training {
  PyTorch,       ///< symmetric padding, epsilon 1e-5
  PyTorchLoose,  ///< symmetric padding, epsilon 1e-3 (torchvision's B5 to B7 and V2)
  TensorFlow,    ///< SAME padding, epsilon 1e-3
  Folded,  ///< SAME padding, epsilon 1e-5: statistics folded into the biases leave variances of 1 − 1e-5
};

/// What the network's input ranges over.
enum class Range { ImageNet, MinusOneToOne };

/// One public file.
struct KnownWeightsRow {
  const char* name;
  const char* hash;  ///< the first 8 (or 10) digits of its SHA-256, as its name ends
  const char* model;
  int size;    ///< pixels, input
  int resize;  ///< pixels, shorter side before the crop; 0: squashed to the input size
  double top1 = 0;
  Training training = Training::TensorFlow;
  Range range = Range::ImageNet;
  Interpolation interpolation = Interpolation::Bicubic;
  int classes = 1000;
  const char* sha256 = "";
  std::int64_t bytes = 0;
  double mebibytes = 0;  ///< as the publisher rounds it, where the number of bytes is unknown
};

/// Files of one publisher, in one folder.
struct KnownWeightsCollection {
  const char* source;
  const char* folder;
  const char* licence;
  std::vector<KnownWeightsRow> rows;
};

const std::vector<KnownWeightsCollection>& knownWeightsTable();

}  // namespace effnet
