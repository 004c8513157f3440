#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// A k×k convolution, if wanted with the 1×1 projection behind it: then what lies between is stored only for
/// a few lines at a time. A task copies the input lines of its band, with their padding, so that a window's
/// line is one run of floats.
class ConvolutionStep : public Step {
 public:
  struct Parts {
    const PackedMatrix* matrix = nullptr;
    const PackedMatrix* project = nullptr;  ///< null: the convolution's output is the step's
    Map input;                              ///< no slot: the caller's planar images
    const RunArrays* arrays = nullptr;
    Map output;
    Residual residual;
    int paddingBefore = 0;  ///< above and to the left
  };

  ConvolutionStep(const Kernels& kernels, const Parts& parts, int threads);

  const char* name() const override { return parts_.project ? "convolution + project" : "convolution"; }
  int tasks() const override { return parts_.output.images * bands_ * groups_; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  /// Output lines begin … end − 1 of one image.
  struct Band {
    int image;
    int begin;
    int end;
    int lines() const { return end - begin; }
  };

  /// Part of a panel's weights: `depth` floats from `begin` on of each of some lines of the window.
  struct Stretch {
    int segment;
    int segments;
    int begin;
    int depth;
  };

  void addStretches();
  int inputLines(int outputLines) const;
  std::size_t inputLineFloats() const;
  void copyInput(const Band& band, float* target) const;
  /// The first pixels of one line of the caller's planar images.
  void interleave(int image, int line, int pixels, float* target) const;
  void convolve(const Band& band, int group, const float* input) const;
  void convolveAndProject(const Band& band, const float* input, float* between) const;
  void convolvePanel(GemmCall call, const Panel& panel, int lines, std::size_t outputLineFloats) const;
  void addResidual(GemmCall& call, std::size_t offset) const;

  const Kernels& kernels_;
  Parts parts_;
  std::vector<Stretch> stretches_;  ///< one, unless the weights are too many to stay in the cache
  int bands_ = 1;
  int groups_ = 1;       ///< of panels
  int linesAtOnce_ = 1;  ///< between convolution and projection
};

}  // namespace effnet::fastpath
