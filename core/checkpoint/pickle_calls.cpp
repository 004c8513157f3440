#include "core/checkpoint/pickle_globals.h"
#include "core/checkpoint/pickle_machine.h"

#include <string>

// What stands for globals and for calls of them; none is ever made.
namespace effnet {
namespace {

constexpr std::size_t kLongestGlobal = 1000;

}  // namespace

void PickleMachine::pushGlobal(std::string_view global) {
  if (global.size() > kLongestGlobal) damagedPickle("a global's name is too long");
  refuseHarmful(global);
  push(values_.makeText(Kind::Global, global));
}

void PickleMachine::pushNamedGlobal() {
  const auto begin = position_;
  line();
  line();
  pushGlobal(bytes_.substr(begin, position_ - begin - 1));
}

void PickleMachine::pushStackGlobal() {
  const PickleValue* const name = pop();
  const PickleValue* const module = pop();
  if (name->kind != Kind::Text || module->kind != Kind::Text ||
      name->text.size() + module->text.size() > kLongestGlobal)
    damagedPickle("a global has no name");
  pushGlobal(values_.keep(std::string(module->text) + '\n' + std::string(name->text)));
}

void PickleMachine::reduce() {
  PickleValue* const arguments = pop();
  const PickleValue* const callable = pop();
  push(rebuild_.call(*callable, arguments));
}

/// An OrderedDict's attributes (a state dict's versions) are of no use here; an Object's are kept.
void PickleMachine::build() {
  PickleValue* const state = pop();
  if (stack_.size() <= floor()) damagedPickle("a value is missing");
  PickleValue* const target = stack_.back();
  if (target->kind == Kind::Object && target->items.size() == 1) target->items.push_back(state);
}

void PickleMachine::instantiate(std::string_view global, std::vector<PickleValue*> arguments) {
  PickleValue* const tuple = values_.make(Kind::Tuple);
  tuple->items = std::move(arguments);
  push(rebuild_.noted(global, tuple));
}

void PickleMachine::pushNamedObject() {
  pushNamedGlobal();
  const std::string_view global = pop()->text;
  instantiate(global, popToMark());
}

void PickleMachine::pushOldObject() {
  std::vector<PickleValue*> values = popToMark();
  if (values.empty()) damagedPickle("a class is missing");
  const std::string_view global = values.front()->text;
  values.erase(values.begin());
  instantiate(global, std::move(values));
}

}  // namespace effnet
