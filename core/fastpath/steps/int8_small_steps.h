#pragma once

#include "core/fastpath/packing/int8_packing.h"
#include "core/fastpath/steps/byte_map.h"

namespace effnet::fastpath {

/// From floats to bytes where a stage that is kept in float ends, one task an image.
class QuantizeStep : public Step {
 public:
  QuantizeStep(const Map& input, const ByteMap& output) : input_(input), output_(output) {
    output_.require();
  }

  const char* name() const override { return "to bytes"; }
  int tasks() const override { return input_.images; }
  void run(int task, float* scratch) const override;

 private:
  Map input_;
  ByteMap output_;
};

/// And back, where one begins.
class DequantizeStep : public Step {
 public:
  DequantizeStep(const ByteMap& input, const Map& output) : input_(input), output_(output) {
    output_.slot->require(output_.floats());
  }

  const char* name() const override { return "to floats"; }
  int tasks() const override { return input_.images; }
  void run(int task, float* scratch) const override;

 private:
  ByteMap input_;
  Map output_;
};

/// As MaxPoolStep; the bytes keep their scale.
class Int8MaxPoolStep : public Step {
 public:
  struct Parts {
    ByteMap input;
    ByteMap output;
    int kernel = 3;
    int stride = 2;
    int paddingBefore = 0;
  };
  explicit Int8MaxPoolStep(const Parts& parts) : parts_(parts) { parts_.output.require(); }

  const char* name() const override { return "max pooling (int8)"; }
  int tasks() const override { return parts_.output.images * parts_.output.size; }
  void run(int task, float* scratch) const override;

 private:
  Parts parts_;
};

/// Sums of each channel's bytes over all pixels, one task an image; with an averages slot and the caller's
/// `pooled` the values that they stand for.
class Int8PoolStep : public Step {
 public:
  struct Parts {
    ByteMap input;
    Slot* sums = nullptr;               ///< images × padded channels, 32-bit; null: not wanted
    Slot* averages = nullptr;           ///< likewise, floats; null: not wanted
    const RunArrays* arrays = nullptr;  ///< whose `pooled` gets the averages; null: not wanted
  };
  Int8PoolStep(const Int8Kernels& kernels, const Parts& parts);

  const char* name() const override { return "global pooling (int8)"; }
  int tasks() const override { return parts_.input.images; }
  std::size_t scratchFloats() const override { return static_cast<std::size_t>(parts_.input.pitch()); }
  void run(int task, float* scratch) const override;

 private:
  const Int8Kernels& kernels_;
  Parts parts_;
};

/// Averages → bytes → logits, through the layer between them where there is one; one task an image.
class Int8ClassifierStep : public Step {
 public:
  struct Parts {
    const Int8Matrix* classifier = nullptr;
    const Int8Matrix* hidden = nullptr;  ///< null: none
    TensorScale pooled;
    const Slot* averages = nullptr;
    int images = 0;
    const RunArrays* arrays = nullptr;
  };
  Int8ClassifierStep(const Int8Kernels& kernels, const Parts& parts);

  const char* name() const override { return "classifier (int8)"; }
  int tasks() const override { return parts_.images; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  struct Row {
    const Int8Matrix* matrix;
    std::vector<std::int32_t> offsets, extraOffsets;
  };
  const Row& classifier() const { return rows_.back(); }

  const Int8Kernels& kernels_;
  Parts parts_;
  std::vector<Row> rows_;
};

/// Copies the values of a map of bytes into the caller's planar `features`, if wanted.
class Int8FeatureStep : public Step {
 public:
  Int8FeatureStep(const ByteMap& map, const RunArrays& arrays) : map_(map), arrays_(arrays) {}

  const char* name() const override { return "features"; }
  int tasks() const override { return arrays_.features ? map_.images : 0; }
  void run(int task, float* scratch) const override;

 private:
  ByteMap map_;
  const RunArrays& arrays_;
};

/// One row of bytes through every panel of a matrix, to bytes or floats.
void int8Row(const Int8Kernels& kernels, const Int8Matrix& matrix, const std::int32_t* offsets,
             const std::int32_t* extraOffsets, const std::uint8_t* input, std::uint8_t* bytes, float* floats);

/// Byte offsets of the quads of one pixel.
std::vector<std::int32_t> quadOffsets(int quads);
std::vector<std::int32_t> quadOffsets(const std::vector<std::int32_t>& quads);

}  // namespace effnet::fastpath
