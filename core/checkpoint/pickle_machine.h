#pragma once

#include "core/checkpoint/pickle_rebuild.h"
#include "core/checkpoint/pickle_values.h"

#include <cstring>
#include <map>

namespace effnet {

/// The pickle machine: a stack, marks in it, and a memo; its instructions stand in pickle_instructions.cpp.
/// Reference: Python's pickletools.
class PickleMachine {
 public:
  using Kind = PickleValue::Kind;

  PickleMachine(std::string_view bytes, PickleValues& values)
      : bytes_(bytes), values_(values), rebuild_(values) {}

  /// Every instruction up to the one that ends the pickle; returns its value.
  const PickleValue* run();

  /// Behind what was read.
  std::size_t position() const { return position_; }

  // What instructions are made of.
  std::string_view take(std::size_t count);
  template <typename Integer>
  Integer number() {
    Integer value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  std::uint32_t lineNumber();

  void push(PickleValue* value) { stack_.push_back(value); }
  void pushInteger(Kind kind, std::int64_t integer) { push(values_.makeInteger(kind, integer)); }
  void pushText(Kind kind, std::uint64_t length) { push(values_.makeText(kind, take(length))); }
  void pushLong(std::uint64_t length);
  void pushReal();
  /// A number or text in ASCII, as protocol 0 writes them.
  void pushLine(unsigned char opcode);
  void pushSequence(Kind kind, std::vector<PickleValue*> items) {
    push(values_.makeSequence(kind, std::move(items)));
  }
  void pushTuple(std::size_t count);
  void pushDict();
  void pushNamedGlobal();
  void pushStackGlobal();
  void pushStorage() { push(rebuild_.persistent(*pop())); }

  PickleValue* pop();
  std::vector<PickleValue*> popToMark();
  void mark() { marks_.push_back(stack_.size()); }
  void repeat();

  void append(Kind container, const std::vector<PickleValue*>& items);
  void appendPair();
  void reduce();
  void build();
  /// Class and arguments of the old protocols: named in the file, or in one list.
  void pushNamedObject();
  void pushOldObject();

  void remember(std::uint32_t index);
  void rememberNext() { remember(static_cast<std::uint32_t>(memo_.size())); }
  void recall(std::uint32_t index);

 private:
  std::string_view line();
  std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }
  void pushGlobal(std::string_view global);
  void instantiate(std::string_view global, std::vector<PickleValue*> arguments);

  std::string_view bytes_;
  PickleValues& values_;
  PickleRebuild rebuild_;
  std::size_t position_ = 0;
  std::vector<PickleValue*> stack_;
  std::vector<std::size_t> marks_;
  std::map<std::uint32_t, PickleValue*> memo_;  // a hash table's collisions would be the file's to choose
};

/// Does what one instruction says; false for the one that ends the pickle.
bool step(PickleMachine& machine, unsigned char opcode);

}  // namespace effnet
