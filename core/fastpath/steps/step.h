#pragma once

#include "core/fastpath/packing/packing.h"

#include <cstddef>

namespace effnet::fastpath {

/// A stretch of the workspace whose place is known once every step has said how much of it it needs.
class Slot {
 public:
  void require(std::size_t floats) { size_ = floats > size_ ? floats : size_; }
  std::size_t size() const { return size_; }
  void place(float* data) { data_ = data; }
  float* data() const { return data_; }

 private:
  std::size_t size_ = 0;
  float* data_ = nullptr;
};

/// A batch of square maps, image by image, pixel by pixel, the padded channels of a pixel one behind the
/// other.
struct Map {
  Slot* slot = nullptr;
  int images = 0;
  int size = 0;  ///< height and width
  int channels = 0;

  float* data() const { return slot->data(); }
  float* image(int index) const { return data() + index * imageFloats(); }
  int pitch() const { return paddedChannels(channels); }
  int pixels() const { return size * size; }
  std::size_t lineFloats() const { return static_cast<std::size_t>(size) * pitch(); }
  std::size_t imageFloats() const { return lineFloats() * size; }
  std::size_t floats() const { return imageFloats() * images; }
};

/// What is added to a convolution's output.
struct Residual {
  Map map;                        ///< no slot: nothing
  bool beforeActivation = false;  ///< ResNet's order
};

/// Where the caller's arrays lie during one run; null outputs are not wanted.
struct RunArrays {
  const float* images = nullptr;  ///< N × 3 × size × size
  float* logits = nullptr;        ///< N × classes
  float* features = nullptr;      ///< N × channels × size × size of the last map
  float* pooled = nullptr;        ///< N × channels
};

/// One pass over a map (or a fusion of several), cut into tasks that threads take in any order. A step begins
/// when the one before it has ended.
class Step {
 public:
  virtual ~Step() = default;

  /// Names the step in profiles.
  virtual const char* name() const = 0;
  virtual int tasks() const = 0;
  /// What a task needs for itself, in floats.
  virtual std::size_t scratchFloats() const { return 0; }
  virtual void run(int task, float* scratch) const = 0;
};

/// First of `total` things that part `index` of `parts` equal parts has.
inline int partBegin(int total, int index, int parts) {
  return static_cast<int>(static_cast<std::int64_t>(total) * index / parts);
}

}  // namespace effnet::fastpath
