#pragma once

#include "core/fastpath/packing/aligned_floats.h"
#include "core/fastpath/packing/packed_network.h"
#include "core/fastpath/steps/step.h"
#include "core/fastpath/team.h"

#include <array>
#include <memory>
#include <vector>

namespace effnet::fastpath {

/// What a schedule is made for.
struct Shape {
  int batch = 0;
  int size = 0;  ///< height and width of the images
  int threads = 0;

  bool operator==(const Shape&) const = default;
};

/// The steps of a network for one shape of input, and their workspace. Refers to the packed weights.
class Schedule {
 public:
  /// Throws Error("bad_spec") for a size that the network cannot have.
  Schedule(const NetworkSpec& spec, const PackedNetwork& weights, const Kernels& kernels, const Shape& shape);
  Schedule(const Schedule&) = delete;
  Schedule& operator=(const Schedule&) = delete;
  virtual ~Schedule() = default;

  const Shape& shape() const { return shape_; }
  std::size_t bytes() const { return workspace_.bytes(); }
  const std::vector<std::unique_ptr<Step>>& steps() const { return steps_; }
  /// The stage that each step belongs to, from 1.
  const std::vector<int>& stages() const { return stages_; }

  /// With `times`, also notes the seconds of each step.
  void run(const RunArrays& arrays, std::vector<double>* times = nullptr);

 protected:
  /// A block at the size at hand, with its weights.
  struct PackedBlock {
    const Block& block;
    const std::vector<PackedLayer>& packed;

    int index(LayerRole role) const;
    const PackedMatrix* matrix(LayerRole role) const;
  };

  /// Without any steps yet.
  Schedule(Padding padding, const Kernels& kernels, const Shape& shape)
      : padding_(padding), kernels_(kernels), shape_(shape) {}

  void addBlock(const PackedBlock& block);
  void addStem(const PackedBlock& block);
  void addInvertedResidual(const PackedBlock& block);
  void addFused(const PackedBlock& block);
  void addBasic(const PackedBlock& block);
  void addBottleneck(const PackedBlock& block);
  void addHead(const PackedBlock& block);
  void addClassifier(const PackedBlock& block);
  void addSqueezeExcite(const PackedBlock& block, int bands, int pixels);
  void addPointwise(const PackedMatrix& matrix, const Map& input, const Map& output, const Residual& residual,
                    const Slot* scale);
  void addConvolution(const PackedMatrix& matrix, const PackedMatrix* project, const Map& input,
                      const Map& output, const Residual& residual);
  Residual shortcut(const PackedBlock& block);

  Map mapIn(Slot& slot, int size, int channels) const { return {&slot, shape_.batch, size, channels}; }
  /// The slot for a block's output: the one that its input does not lie in.
  Slot& freeSlot() { return current_.slot == &maps_[0] ? maps_[1] : maps_[0]; }
  int paddingBefore(int inSize, int outSize, int kernel, int stride) const;
  void allocate();

  Padding padding_;
  const Kernels& kernels_;
  Shape shape_;
  RunArrays arrays_;
  Map current_;                ///< while building: the map that the next block reads
  std::array<Slot, 2> maps_;   ///< blocks read one and write the other
  std::array<Slot, 2> inner_;  ///< what stays within a block
  Slot shortcut_, sums_, factors_, pooled_, hidden_;
  std::vector<std::unique_ptr<Step>> steps_;
  std::vector<int> stages_;
  std::vector<TaskCounter> counters_;
  std::vector<float*> scratch_;  ///< one a thread
  AlignedFloats workspace_;
};

}  // namespace effnet::fastpath
