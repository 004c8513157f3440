#pragma once

#include "core/checkpoint/pickle_globals.h"
#include "core/checkpoint/pickle_values.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace effnet {

/// A restricted unpickler: tensors, storages, dictionaries, lists, tuples and plain values; everything else
/// stays an inert Object. It imports and calls nothing, and the work and memory that it takes are bounded by
/// the pickle's length.
class Pickle {
 public:
  /// Reads one pickle from the front of `bytes`, which must outlive it.
  /// Throws Error("checkpoint_unsafe") naming a global that could only be there to run commands,
  /// Error("checkpoint_damaged").
  explicit Pickle(std::string_view bytes);

  const PickleValue& root() const { return *root_; }
  std::size_t length() const { return length_; }

  /// Every storage that the pickle mentions.
  const std::vector<const PickleValue*>& storages() const { return values_.storages(); }

 private:
  PickleValues values_;
  const PickleValue* root_ = nullptr;
  std::size_t length_ = 0;
};

}  // namespace effnet
