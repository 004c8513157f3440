#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// A 3×3 convolution of stride 1 by Winograd's F(tile×tile, 3×3). A task transforms the input of some tiles,
/// multiplies them by the transformed filters, product by product, and transforms a panel's products back
/// before the next one takes their place: all of it stays in the second-level cache.
class WinogradStep : public Step {
 public:
  struct Parts {
    const PackedMatrix* matrix = nullptr;
    Map input;
    Map output;
    Residual residual;
    int paddingBefore = 0;  ///< above and to the left
  };

  WinogradStep(const Kernels& kernels, const Parts& parts, int threads);

  const char* name() const override { return "Winograd convolution"; }
  int tasks() const override { return blocks_ * groups_; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  /// Some consecutive tiles among those of all images.
  struct Block {
    int begin;
    int tiles;
  };

  /// Where a tile's outputs begin.
  struct Place {
    int image;
    int line;
    int column;
  };

  Place placeOf(int tile) const;
  int products() const { return winogradProducts(parts_.matrix->tile, parts_.matrix->kernel); }
  /// From one product's rows to the next one's; an odd number of lines, lest all of a tile's values compete
  /// for the same ways of the cache.
  static std::size_t productPitch(int tiles, int width);

  void transformInput(const Block& block, const float* zeros, float* target) const;
  void multiply(const Block& block, int panel, const float* input, float* target) const;
  void transformOutput(const Block& block, const Panel& panel, const float* source) const;

  const Kernels& kernels_;
  Parts parts_;
  int tilesAcross_ = 0;
  int blocks_ = 1;  ///< of tiles
  int groups_ = 1;  ///< of panels
};

}  // namespace effnet::fastpath
