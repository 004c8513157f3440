#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
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

/// The values of one pickle, and their limits: a file cannot make more of them than memory has room for.
class PickleValues {
 public:
  using Kind = PickleValue::Kind;

  PickleValue* make(Kind kind);
  PickleValue* makeInteger(Kind kind, std::int64_t integer);
  PickleValue* makeText(Kind kind, std::string_view text);
  PickleValue* makeSequence(Kind kind, std::vector<PickleValue*> items);

  /// A text that does not stand in the file as it is.
  std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

  /// Every storage that was made.
  const std::vector<const PickleValue*>& storages() const { return storages_; }

 private:
  std::deque<PickleValue> values_;
  std::deque<std::string> texts_;
  std::vector<const PickleValue*> storages_;
};

/// Throws Error("checkpoint_damaged").
[[noreturn]] void damagedPickle(const std::string& why);

}  // namespace effnet
