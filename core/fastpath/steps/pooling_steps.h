#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// Maximum over k×k windows (ResNet's stem), one task an output line.
class MaxPoolStep : public Step {
 public:
  struct Parts {
    Map input;
    Map output;
    int kernel = 3;
    int stride = 2;
    int paddingBefore = 0;  ///< above and to the left; what lies outside counts as nothing
  };

  MaxPoolStep(const Kernels& kernels, const Parts& parts);

  const char* name() const override { return "max pooling"; }
  int tasks() const override { return parts_.output.images * parts_.output.size; }
  void run(int task, float* scratch) const override;

 private:
  const Kernels& kernels_;
  Parts parts_;
};

/// Average (or sum) of each channel over all pixels, one task an image and a few channels.
class GlobalPoolStep : public Step {
 public:
  struct Parts {
    Map input;
    bool average = true;
    Slot* output = nullptr;             ///< images × padded channels
    const RunArrays* arrays = nullptr;  ///< whose `pooled` gets a copy without the padding
  };

  GlobalPoolStep(const Kernels& kernels, const Parts& parts);

  const char* name() const override { return "global pooling"; }
  int tasks() const override { return parts_.input.images * slices_; }
  void run(int task, float* scratch) const override;

 private:
  const Kernels& kernels_;
  Parts parts_;
  int slices_;  ///< of channels
};

/// The hidden layer's or the classifier's matrix on the pooled features, one task a panel of outputs. Does
/// nothing where no logits are wanted.
class LinearStep : public Step {
 public:
  struct Parts {
    const PackedMatrix* matrix = nullptr;
    const Slot* input = nullptr;  ///< images × padded channels
    int images = 0;
    Slot* output = nullptr;  ///< likewise; null: the caller's logits
    const RunArrays* arrays = nullptr;
  };

  LinearStep(const Kernels& kernels, const Parts& parts);

  const char* name() const override { return parts_.output ? "hidden layer" : "classifier"; }
  int tasks() const override { return static_cast<int>(parts_.matrix->panels.size()); }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  const Kernels& kernels_;
  Parts parts_;
};

/// Copies a map into the caller's planar `features`, if wanted.
class FeatureStep : public Step {
 public:
  FeatureStep(const Map& map, const RunArrays& arrays) : map_(map), arrays_(arrays) {}

  const char* name() const override { return "features"; }
  int tasks() const override { return arrays_.features ? map_.images * (map_.pitch() / kChannelGroup) : 0; }
  void run(int task, float* scratch) const override;

 private:
  Map map_;
  const RunArrays& arrays_;
};

}  // namespace effnet::fastpath
