#pragma once

#include "core/checkpoint/pickle_values.h"

namespace effnet {

/// What a pickle's calls would have made: tensors and ordered dictionaries as they are, anything else noted.
class PickleRebuild {
 public:
  explicit PickleRebuild(PickleValues& values) : values_(values) {}

  PickleValue* call(const PickleValue& callable, PickleValue* arguments);

  /// An inert Object.
  PickleValue* noted(std::string_view global, PickleValue* arguments);

  /// ('storage', class, key, location, elements[, view]), or, in old files, ('module', class, …) for a class
  /// whose source lies beside it.
  PickleValue* persistent(const PickleValue& id);

 private:
  using Kind = PickleValue::Kind;

  PickleValue* orderedDict(const std::vector<PickleValue*>& arguments);
  PickleValue* tensor(const std::vector<PickleValue*>& arguments);

  PickleValues& values_;
  std::size_t copied_ = 0;
};

}  // namespace effnet
