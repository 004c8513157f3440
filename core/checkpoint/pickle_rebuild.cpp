#include "core/checkpoint/pickle_rebuild.h"

#include <algorithm>

namespace effnet {
namespace {

/// Of what a dictionary is made from: a list that is named once can be copied again and again.
constexpr std::size_t kMostCopied = 4'000'000;
constexpr std::size_t kMostPickledAxes = 8;

constexpr std::string_view kRebuildTensor = "torch._utils\n_rebuild_tensor_v2";

}  // namespace

PickleValue* PickleRebuild::call(const PickleValue& callable, PickleValue* arguments) {
  const bool known = callable.kind == Kind::Global && arguments->kind == Kind::Tuple;
  const std::string_view name = known ? callable.text : std::string_view();
  const auto& given = arguments->items;
  if (name == "collections\nOrderedDict") return orderedDict(given);
  if (name == kRebuildTensor || name == "torch._utils\n_rebuild_tensor") return tensor(given);
  if (name == "torch._tensor\n_rebuild_from_type_v2" && given.size() >= 3 &&
      given[0]->text == kRebuildTensor && given[2]->kind == Kind::Tuple)
    return tensor(given[2]->items);
  if (name.starts_with("torch._utils\n_rebuild_parameter") && !given.empty()) return given[0];
  if (name == "torch\nSize" && given.size() == 1) return given[0];
  return noted(callable.text, arguments);
}

PickleValue* PickleRebuild::noted(std::string_view global, PickleValue* arguments) {
  PickleValue* const object = values_.make(Kind::Object);
  object->text = global;
  object->items = {arguments};
  return object;
}

PickleValue* PickleRebuild::persistent(const PickleValue& id) {
  const auto& parts = id.items;
  if (id.kind == Kind::Tuple && parts.size() > 1 && parts[0]->text == "module" &&
      parts[1]->kind == Kind::Global)
    return parts[1];
  if (id.kind != Kind::Tuple || parts.size() < 5 || parts[0]->text != "storage" ||
      parts[1]->kind != Kind::Global || parts[2]->kind != Kind::Text || parts[4]->kind != Kind::Int)
    damagedPickle("a reference to a storage is not understood");
  PickleValue* const value = values_.make(Kind::Storage);
  value->type = parts[1]->text.substr(parts[1]->text.find('\n') + 1);
  value->text = parts[2]->text;
  value->integer = parts[4]->integer;
  if (parts.size() > 5) value->items.push_back(parts[5]);
  return value;
}

PickleValue* PickleRebuild::orderedDict(const std::vector<PickleValue*>& arguments) {
  PickleValue* const dict = values_.make(Kind::Dict);
  if (arguments.empty()) return dict;
  copied_ += arguments[0]->items.size();
  if (copied_ > kMostCopied) damagedPickle("it holds too many values");
  for (PickleValue* pair : arguments[0]->items) {
    if (pair->items.size() != 2) damagedPickle("a dictionary's entry is not a pair");
    dict->items.insert(dict->items.end(), pair->items.begin(), pair->items.end());
  }
  return dict;
}

PickleValue* PickleRebuild::tensor(const std::vector<PickleValue*>& arguments) {
  if (arguments.size() < 4 || arguments[0]->kind != Kind::Storage || arguments[1]->kind != Kind::Int)
    damagedPickle("a tensor is not understood");
  for (const PickleValue* sizes : {arguments[2], arguments[3]})
    if (sizes->kind != Kind::Tuple || sizes->items.size() > kMostPickledAxes ||
        !std::ranges::all_of(sizes->items, [](const PickleValue* v) { return v->kind == Kind::Int; }))
      damagedPickle("a tensor's shape is not understood");
  PickleValue* const value = values_.make(Kind::Tensor);
  value->integer = arguments[1]->integer;
  value->items = {arguments[0], arguments[2], arguments[3]};
  return value;
}

}  // namespace effnet
