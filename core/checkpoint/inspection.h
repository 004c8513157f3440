#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/tensor_statistics.h"

#include <functional>
#include <stop_token>

namespace effnet {

struct InspectionParams {
  std::filesystem::path file;
  OpenOptions open;
  bool statistics = false;                       ///< look at every element
  std::optional<std::filesystem::path> against;  ///< another checkpoint, of any layout, to compare with
  std::stop_token stop;
  std::function<void(int done, int total)> progress;  ///< tensors
};

/// One row about a tensor: of the file, missing in it, or only in the file that it is compared with.
struct InspectedTensor {
  FileTensor tensor;
  std::optional<TensorStatistics> statistics;
  std::optional<TensorChange> change;
  std::string other;  ///< its name in the other file, where it has one
  TensorDistance distance;
};

struct CheckpointInspection {
  Checkpoint checkpoint;
  std::vector<InspectedTensor> tensors;  ///< in forward order, then what the network has no use for
  std::optional<Checkpoint> against;     ///< the other file's
  bool detailed = false;                 ///< the tensors were looked at, not only listed
};

/// Everything that a file of weights tells. Two files are compared by what their tensors are to the network,
/// so that a layout may differ. Throws Error as inspectCheckpoint does, and Error("cancelled").
CheckpointInspection inspect(const InspectionParams& params);

}  // namespace effnet
