#pragma once

#include "core/scaling/workload.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// What a count of operations includes; all per image.
enum class Convention {
  Macs,   ///< multiply-adds of convolutions, squeeze-excite and classifier (torchvision, the paper's 'FLOPS')
  Flops,  ///< twice that: a multiplication and an addition each
  Timm,   ///< MACs + 2 per normalised element + the final pooling (fvcore on timm's modules)
  Fvcore,  ///< MACs + 2 per normalised element + 1 per input element of every average pooling (torchvision's
           ///< modules)
  Thop,    ///< MACs + 4 per normalised element + the final pooling as thop counts it
};

/// Throws Error("bad_value") for another word than macs, flops, timm, fvcore, thop.
Convention conventionFromString(std::string_view word);
const char* toString(Convention convention);

/// Counts of one stage or of a whole network, per image.
struct Counts {
  std::int64_t params = 0;
  std::int64_t buffers = 0;
  std::int64_t macs = 0;
  std::int64_t activations = 0;   ///< elements that convolutions and the classifier write (timm's Macts)
  std::int64_t normElements = 0;  ///< elements that normalisations read
  std::int64_t poolElements = 0;  ///< elements that the squeeze-excite's average poolings read
  std::int64_t finalPoolElements = 0;
  std::int64_t finalPoolOutputs = 0;

  Counts& operator+=(const Counts& other);
  std::int64_t operations(Convention convention) const;
};

/// One row of the stage table.
struct StageCost {
  int index = 0;  ///< from 1, the stem being 1
  StageKind kind = StageKind::Body;
  Operator op = Operator::MBConv;  ///< of a Body stage
  int kernel = 1;
  int stride = 1;
  double expandRatio = 1;
  double seRatio = 0;
  int inChannels = 0;
  int outChannels = 0;
  int layers = 1;
  int inResolution = 0;
  int outResolution = 0;
  Counts counts;
  Workload work{};
};

/// Estimates, in bytes; the assumptions stand beside their computation in cost.cpp.
struct MemoryEstimate {
  std::int64_t weights = 0;               ///< parameters and buffers, fp32
  std::int64_t inference = 0;             ///< weights and the largest set of maps alive at once, one image
  std::int64_t trainingPerImageFp32 = 0;  ///< on a GPU or a processor, the larger
  std::int64_t trainingPerImageCpu =
      0;  ///< in single precision on a processor, by the batch's own statistics
  std::int64_t trainingPerImageAmp = 0;
  std::int64_t trainingFixed = 0;  ///< weights, gradients, two optimizer moments, whatever the batch
};

struct Analysis {
  NetworkSpec spec;
  Counts totals;
  std::vector<StageCost> stages;
  MemoryEstimate memory;
  Workload work{};  ///< of a pass
};

Counts countLayer(const Layer& layer);
Analysis analyzeCost(const ExpandedNetwork& network);
Analysis analyzeCost(const NetworkSpec& spec);

/// The largest batch that trains in `bytes`, 0 if not even one image fits.
std::int64_t largestTrainingBatch(const MemoryEstimate& memory, std::int64_t bytes, bool amp);

/// "Conv3x3", "MBConv6", "Conv1x1", "Pooling & FC" and the like, as the paper's table 1 names operators.
std::string operatorName(const StageCost& stage);

}  // namespace effnet
