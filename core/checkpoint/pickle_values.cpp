#include "core/checkpoint/pickle_values.h"

#include "core/base/error.h"

#include <utility>

namespace effnet {
namespace {

/// A checkpoint of 3000 tensors takes about 60,000.
constexpr std::size_t kMostValues = 1'000'000;

}  // namespace

void damagedPickle(const std::string& why) {
  throw Error("checkpoint_damaged", "its pickle is damaged: " + why);
}

const PickleValue* PickleValue::find(std::string_view key) const {
  const PickleValue* found = nullptr;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2)
    if (items[i]->kind == Kind::Text && items[i]->text == key) found = items[i + 1];
  return found;
}

PickleValue* PickleValues::make(Kind kind) {
  if (values_.size() >= kMostValues) damagedPickle("it holds too many values");
  PickleValue& value = values_.emplace_back();
  value.kind = kind;
  if (kind == Kind::Storage) storages_.push_back(&value);
  return &value;
}

PickleValue* PickleValues::makeInteger(Kind kind, std::int64_t integer) {
  PickleValue* const value = make(kind);
  value->integer = integer;
  return value;
}

PickleValue* PickleValues::makeText(Kind kind, std::string_view text) {
  PickleValue* const value = make(kind);
  value->text = text;
  return value;
}

PickleValue* PickleValues::makeSequence(Kind kind, std::vector<PickleValue*> items) {
  PickleValue* const value = make(kind);
  value->items = std::move(items);
  return value;
}

}  // namespace effnet
