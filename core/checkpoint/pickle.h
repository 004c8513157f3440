#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace effnet {

/// One value of a pickle. All of them live in their Pickle, so that no nesting, however deep, is ever walked
/// to free them.
struct PickleValue {
  /// An Object is whatever the pickle would have made by calling a global: it is only noted here. A
  /// dictionary's subclass is a Dict, a set or a list's subclass a List.
  enum class Kind { None, Bool, Int, Float, Text, Bytes, Tuple, List, Dict, Global, Storage, Tensor, Object };

  Kind kind = Kind::None;
  std::int64_t integer =
      0;  ///< Bool, Int; of a Tensor its storage offset, of a Storage its number of elements
  double real = 0;
  std::string_view text;  ///< Text, Bytes; a Global's "module\nname", an Object's, too; a Storage's key
  std::string_view type;  ///< a Storage's class, "FloatStorage"
  std::vector<PickleValue*>
      items;  ///< of a Tuple or List; a Dict's keys and values in turn; a Tensor's storage, size, stride;
              ///< an Object's arguments, then what it would have been given for its attributes

  /// A Dict's value, or null. The last one wins, as in Python.
  const PickleValue* find(std::string_view key) const;
};

/// A global as Python writes it, "collections.Counter", safe to show: what is not printable is a question
/// mark.
std::string shownGlobal(std::string_view global);

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
  const std::vector<const PickleValue*>& storages() const { return storages_; }

 private:
  friend class Unpickler;
  std::deque<PickleValue> values_;
  std::deque<std::string> texts_;
  std::vector<const PickleValue*> storages_;
  const PickleValue* root_ = nullptr;
  std::size_t length_ = 0;
};

}  // namespace effnet
