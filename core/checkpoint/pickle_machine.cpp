#include "core/checkpoint/pickle_machine.h"

#include <charconv>

namespace effnet {

const PickleValue* PickleMachine::run() {
  while (step(*this, static_cast<unsigned char>(take(1).front()))) {
  }
  return pop();
}

std::string_view PickleMachine::take(std::size_t count) {
  if (count > bytes_.size() - position_) damagedPickle("it ends too early");
  position_ += count;
  return bytes_.substr(position_ - count, count);
}

std::string_view PickleMachine::line() {
  const auto end = bytes_.find('\n', position_);
  if (end == std::string_view::npos) damagedPickle("it ends too early");
  const std::string_view text = take(end - position_);
  take(1);
  return text;
}

std::uint32_t PickleMachine::lineNumber() {
  const std::string_view written = line();
  std::uint32_t value = 0;
  std::from_chars(written.data(), written.data() + written.size(), value);
  return value;
}

PickleValue* PickleMachine::pop() {
  if (stack_.size() <= floor()) damagedPickle("a value is missing");
  PickleValue* const value = stack_.back();
  stack_.pop_back();
  return value;
}

std::vector<PickleValue*> PickleMachine::popToMark() {
  if (marks_.empty()) damagedPickle("a mark is missing");
  const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
  std::vector<PickleValue*> values(begin, stack_.end());
  stack_.erase(begin, stack_.end());
  marks_.pop_back();
  return values;
}

void PickleMachine::repeat() {
  PickleValue* const value = pop();
  push(value);
  push(value);
}

void PickleMachine::pushTuple(std::size_t count) {
  std::vector<PickleValue*> items(count);
  for (std::size_t i = count; i-- > 0;) items[i] = pop();
  pushSequence(Kind::Tuple, std::move(items));
}

void PickleMachine::pushDict() {
  pushSequence(Kind::Dict, popToMark());
  if (stack_.back()->items.size() % 2 != 0) damagedPickle("a dictionary's value is missing");
}

void PickleMachine::append(Kind container, const std::vector<PickleValue*>& items) {
  if (container == Kind::Dict && items.size() % 2 != 0) damagedPickle("a dictionary's value is missing");
  if (stack_.size() <= floor()) damagedPickle("a container is missing");
  PickleValue* const target = stack_.back();
  if (target->kind == Kind::Object) {  // of a subclass of dict or list: it is one from here on
    target->kind = container;
    target->items.clear();
  }
  if (target->kind != container) damagedPickle("a container is missing");
  target->items.insert(target->items.end(), items.begin(), items.end());
}

void PickleMachine::appendPair() {
  PickleValue* const value = pop();
  PickleValue* const key = pop();
  append(Kind::Dict, {key, value});
}

void PickleMachine::remember(std::uint32_t index) {
  if (stack_.empty()) damagedPickle("a value is missing");
  memo_[index] = stack_.back();
}

void PickleMachine::recall(std::uint32_t index) {
  const auto found = memo_.find(index);
  if (found == memo_.end()) damagedPickle("it refers to a value that it does not have");
  push(found->second);
}

}  // namespace effnet
