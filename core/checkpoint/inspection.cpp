#include "core/checkpoint/inspection.h"

#include "core/base/error.h"

#include <cstring>
#include <limits>
#include <map>

namespace effnet {
namespace {

/// What a tensor is to the network; the file's name where it is nothing to it.
const std::string& meaningOf(const FileTensor& tensor) {
  return tensor.canonical.empty() ? tensor.name : tensor.canonical;
}

/// Batches counted in training: not every layout has them, and nothing follows from them.
bool isCounter(const FileTensor& tensor) {
  return tensor.state == TensorState::Matched && tensor.canonical.empty();
}

/// Also where they hold NaN, which equals nothing.
bool sameBytes(const torch::Tensor& a, const torch::Tensor& b) {
  if (a.scalar_type() != b.scalar_type()) return false;
  const torch::Tensor plainA = a.contiguous();
  const torch::Tensor plainB = b.contiguous();
  return plainA.nbytes() == 0 || std::memcmp(plainA.data_ptr(), plainB.data_ptr(), plainA.nbytes()) == 0;
}

class Inspector {
 public:
  explicit Inspector(const InspectionParams& params) : params_(params) {}

  CheckpointInspection run() {
    OpenOptions open = params_.open;
    if (params_.statistics) open.identifyUpTo = std::numeric_limits<std::int64_t>::max();
    CheckpointContents here = readContents(params_.file, open);
    CheckpointInspection result{std::move(here.checkpoint), {}, {}, params_.statistics || params_.against};
    for (FileTensor& tensor : here.tensors) result.tensors.push_back({std::move(tensor), {}, {}, {}, {}});
    counterparts_.resize(result.tensors.size());
    if (params_.against) {
      CheckpointContents there = readContents(*params_.against, {});
      others_ = std::move(there.tensors);
      result.against = std::move(there.checkpoint);
      pair(result.tensors);
    }
    for (std::size_t i = 0; result.detailed && i < result.tensors.size(); ++i) {
      if (params_.stop.stop_requested())
        throw Error("cancelled", params_.file.string() + ": the inspection was cancelled");
      look(result.tensors[i], counterparts_[i]);
      if (params_.progress)
        params_.progress(static_cast<int>(i + 1), static_cast<int>(result.tensors.size()));
    }
    return result;
  }

 private:
  /// Finds each row's tensor in the other file; what only that one has becomes a row too.
  void pair(std::vector<InspectedTensor>& rows) {
    std::map<std::string, const FileTensor*> left;
    for (const FileTensor& other : others_)
      if (other.tensor.defined() && !isCounter(other)) left.emplace(meaningOf(other), &other);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto other = left.find(meaningOf(rows[i].tensor));
      if (other == left.end()) continue;
      counterparts_[i] = other->second;
      left.erase(other);
    }
    for (const auto& [meaning, other] : left) {
      rows.push_back(
          {{other->name, other->canonical, {}, TensorState::Missing, other->wantedShape}, {}, {}, {}, {}});
      counterparts_.push_back(other);
    }
  }

  void look(InspectedTensor& row, const FileTensor* other) const {
    const torch::Tensor& tensor = row.tensor.tensor;
    if (params_.statistics && tensor.defined()) row.statistics = statisticsOf(tensor);
    if (!params_.against || (!other && !tensor.defined()) || isCounter(row.tensor)) return;
    if (other) row.other = other->name;
    if (!other) {
      row.change = TensorChange::OnlyHere;
    } else if (!tensor.defined()) {
      row.change = TensorChange::OnlyThere;
    } else if (tensor.sizes() != other->tensor.sizes()) {
      row.change = TensorChange::OtherShape;
    } else if (sameBytes(tensor, other->tensor)) {
      row.change = TensorChange::Equal;
    } else {
      row.distance = distanceBetween(tensor, other->tensor);
      row.change = row.distance.largest == 0 ? TensorChange::Equal : TensorChange::Changed;
    }
  }

  const InspectionParams& params_;
  std::vector<FileTensor> others_;
  std::vector<const FileTensor*> counterparts_;  ///< of each row, in the other file; null where it has none
};

}  // namespace

CheckpointInspection inspect(const InspectionParams& params) {
  const torch::NoGradGuard noGrad;
  return Inspector(params).run();
}

}  // namespace effnet
