#include "core/checkpoint/pickle.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <map>
#include <string>

namespace effnet {
namespace {

/// A checkpoint of 3000 tensors takes about 60,000.
constexpr std::size_t kMostValues = 1'000'000;
/// Of what a dictionary is made from: a list that is named once can be copied again and again.
constexpr std::size_t kMostCopied = 4'000'000;
constexpr std::size_t kMostDimensions = 8;

constexpr std::size_t kLongestGlobal = 1000;

constexpr std::string_view kRebuildTensor = "torch._utils\n_rebuild_tensor_v2";

/// Nothing is ever called, but a file that names one of these was made to harm whoever opens it in Python,
/// and nobody should trust its tensors.
constexpr std::array kHarmfulModules{"subprocess", "commands",  "pty",     "popen2", "runpy",
                                     "webbrowser", "importlib", "codeop",  "code",   "pdb",
                                     "bdb",        "shutil",    "_pickle", "pickle"};
constexpr std::array kHarmfulBuiltins{"eval", "exec",  "execfile",   "compile", "__import__",
                                      "open", "input", "breakpoint", "globals"};
constexpr std::array kHarmlessOfSystem{"stat_result", "terminal_size", "uname_result", "times_result",
                                       "PathLike",    "_Environ",      "fspath"};

template <typename List>
bool among(const List& list, std::string_view word) {
  return std::ranges::find(list, word) != std::end(list);
}

[[noreturn]] void damaged(const std::string& why) {
  throw Error("checkpoint_damaged", "its pickle is damaged: " + why);
}

bool harmful(std::string_view global) {
  const auto newline = global.find('\n');
  const std::string_view module = global.substr(0, newline);
  const std::string_view name = global.substr(newline + 1);
  if (module == "builtins" || module == "__builtin__") return among(kHarmfulBuiltins, name);
  if (module == "os" || module == "posix" || module == "nt") return !among(kHarmlessOfSystem, name);
  return among(kHarmfulModules, module);
}

}  // namespace

std::string shownGlobal(std::string_view global) {
  std::string text(global.substr(0, 120));
  for (char& c : text) {
    if (c == '\n') c = '.';
    if (c < 32 || c > 126) c = '?';
  }
  return text;
}

const PickleValue* PickleValue::find(std::string_view key) const {
  const PickleValue* found = nullptr;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2)
    if (items[i]->kind == Kind::Text && items[i]->text == key) found = items[i + 1];
  return found;
}

/// The pickle machine: a stack, marks in it, and a memo. Reference: Python's pickletools.
class Unpickler {
 public:
  using Kind = PickleValue::Kind;

  Unpickler(std::string_view bytes, Pickle& pickle) : bytes_(bytes), pickle_(pickle) {}

  void run() {
    while (step(static_cast<unsigned char>(take(1).front()))) {
    }
    pickle_.root_ = pop();
    pickle_.length_ = position_;
  }

 private:
  std::string_view take(std::size_t count) {
    if (count > bytes_.size() - position_) damaged("it ends too early");
    position_ += count;
    return bytes_.substr(position_ - count, count);
  }

  template <typename Integer>
  Integer number() {
    Integer value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }

  std::string_view line() {
    const auto end = bytes_.find('\n', position_);
    if (end == std::string_view::npos) damaged("it ends too early");
    const std::string_view text = take(end - position_);
    take(1);
    return text;
  }

  PickleValue* make(Kind kind) {
    if (pickle_.values_.size() >= kMostValues) damaged("it holds too many values");
    PickleValue& value = pickle_.values_.emplace_back();
    value.kind = kind;
    return &value;
  }

  void push(PickleValue* value) { stack_.push_back(value); }

  void pushInteger(Kind kind, std::int64_t integer) {
    PickleValue* const value = make(kind);
    value->integer = integer;
    push(value);
  }

  void pushText(Kind kind, std::uint64_t length) {
    PickleValue* const value = make(kind);
    value->text = take(length);
    push(value);
  }

  PickleValue* pop() {
    if (stack_.size() <= floor()) damaged("a value is missing");
    PickleValue* const value = stack_.back();
    stack_.pop_back();
    return value;
  }

  std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }

  std::vector<PickleValue*> popToMark() {
    if (marks_.empty()) damaged("a mark is missing");
    const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<PickleValue*> values(begin, stack_.end());
    stack_.erase(begin, stack_.end());
    marks_.pop_back();
    return values;
  }

  void pushSequence(Kind kind, std::vector<PickleValue*> items) {
    PickleValue* const value = make(kind);
    value->items = std::move(items);
    push(value);
  }

  void pushTuple(std::size_t count) {
    std::vector<PickleValue*> items(count);
    for (std::size_t i = count; i-- > 0;) items[i] = pop();
    pushSequence(Kind::Tuple, std::move(items));
  }

  void append(Kind container, const std::vector<PickleValue*>& items) {
    if (container == Kind::Dict && items.size() % 2 != 0) damaged("a dictionary's value is missing");
    if (stack_.size() <= floor()) damaged("a container is missing");
    PickleValue* const target = stack_.back();
    if (target->kind == Kind::Object) {  // of a subclass of dict or list: it is one from here on
      target->kind = container;
      target->items.clear();
    }
    if (target->kind != container) damaged("a container is missing");
    target->items.insert(target->items.end(), items.begin(), items.end());
  }

  void pushLong(std::uint64_t length) {
    const std::string_view digits = take(length);
    if (length > 8) {
      PickleValue* const value = make(Kind::Bytes);
      value->text = digits;
      return push(value);
    }
    std::uint64_t value = length > 0 && (digits.back() & 0x80) ? ~std::uint64_t{0} : 0;
    std::memcpy(&value, digits.data(), length);
    pushInteger(Kind::Int, static_cast<std::int64_t>(value));
  }

  void pushReal() {
    auto bits = number<std::uint64_t>();
    if constexpr (std::endian::native == std::endian::little) bits = __builtin_bswap64(bits);
    PickleValue* const value = make(Kind::Float);
    value->real = std::bit_cast<double>(bits);
    push(value);
  }

  void pushGlobal(std::string_view global) {
    if (global.size() > kLongestGlobal) damaged("a global's name is too long");
    if (harmful(global))
      throw Error("checkpoint_unsafe", "it wants to call " + shownGlobal(global) +
                                           ", which a file of weights has no need of; nothing was run");
    PickleValue* const value = make(Kind::Global);
    value->text = global;
    push(value);
  }

  void pushNamedGlobal() {
    const auto begin = position_;
    line();
    line();
    pushGlobal(bytes_.substr(begin, position_ - begin - 1));
  }

  void pushStackGlobal() {
    const PickleValue* const name = pop();
    const PickleValue* const module = pop();
    if (name->kind != Kind::Text || module->kind != Kind::Text ||
        name->text.size() + module->text.size() > kLongestGlobal)
      damaged("a global has no name");
    pushGlobal(pickle_.texts_.emplace_back(std::string(module->text) + '\n' + std::string(name->text)));
  }

  /// ('storage', class, key, location, elements[, view]), or, in old files, ('module', class, …) for a class
  /// whose source lies beside it.
  void pushStorage() {
    const PickleValue* const id = pop();
    const auto& parts = id->items;
    if (id->kind == Kind::Tuple && parts.size() > 1 && parts[0]->text == "module" &&
        parts[1]->kind == Kind::Global)
      return push(parts[1]);
    if (id->kind != Kind::Tuple || parts.size() < 5 || parts[0]->text != "storage" ||
        parts[1]->kind != Kind::Global || parts[2]->kind != Kind::Text || parts[4]->kind != Kind::Int)
      damaged("a reference to a storage is not understood");
    PickleValue* const value = make(Kind::Storage);
    value->type = parts[1]->text.substr(parts[1]->text.find('\n') + 1);
    value->text = parts[2]->text;
    value->integer = parts[4]->integer;
    if (parts.size() > 5) value->items.push_back(parts[5]);
    pickle_.storages_.push_back(value);
    push(value);
  }

  void reduce() {
    PickleValue* const arguments = pop();
    const PickleValue* const callable = pop();
    push(call(*callable, arguments));
  }

  /// What a call would have made: tensors and ordered dictionaries as they are, anything else noted.
  PickleValue* call(const PickleValue& callable, PickleValue* arguments) {
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

  PickleValue* noted(std::string_view global, PickleValue* arguments) {
    PickleValue* const object = make(Kind::Object);
    object->text = global;
    object->items = {arguments};
    return object;
  }

  /// An OrderedDict's attributes (a state dict's versions) are of no use here; an Object's are kept.
  void build() {
    PickleValue* const state = pop();
    if (stack_.size() <= floor()) damaged("a value is missing");
    PickleValue* const target = stack_.back();
    if (target->kind == Kind::Object && target->items.size() == 1) target->items.push_back(state);
  }

  /// Class and arguments of the old protocols, in one list.
  void instantiate(std::string_view global, std::vector<PickleValue*> arguments) {
    PickleValue* const tuple = make(Kind::Tuple);
    tuple->items = std::move(arguments);
    push(noted(global, tuple));
  }

  void pushOldObject() {
    std::vector<PickleValue*> values = popToMark();
    if (values.empty()) damaged("a class is missing");
    const std::string_view global = values.front()->text;
    values.erase(values.begin());
    instantiate(global, std::move(values));
  }

  /// A number or text in ASCII, as protocol 0 writes them.
  void pushLine(unsigned char opcode) {
    const std::string_view written = line();
    if (opcode == 'S' || opcode == 'V') {
      PickleValue* const value = make(Kind::Text);
      const bool inQuotes = opcode == 'S' && written.size() >= 2;
      value->text = inQuotes ? written.substr(1, written.size() - 2) : written;
      return push(value);
    }
    PickleValue* const value = make(opcode == 'F' ? Kind::Float : Kind::Int);
    if (opcode == 'F')
      std::from_chars(written.data(), written.data() + written.size(), value->real);
    else
      std::from_chars(written.data(), written.data() + written.size(), value->integer);
    if (opcode == 'I' && (written == "00" || written == "01")) value->kind = Kind::Bool;
    push(value);
  }

  std::uint32_t lineNumber() {
    const std::string_view written = line();
    std::uint32_t value = 0;
    std::from_chars(written.data(), written.data() + written.size(), value);
    return value;
  }

  PickleValue* orderedDict(const std::vector<PickleValue*>& arguments) {
    PickleValue* const dict = make(Kind::Dict);
    if (arguments.empty()) return dict;
    copied_ += arguments[0]->items.size();
    if (copied_ > kMostCopied) damaged("it holds too many values");
    for (PickleValue* pair : arguments[0]->items) {
      if (pair->items.size() != 2) damaged("a dictionary's entry is not a pair");
      dict->items.insert(dict->items.end(), pair->items.begin(), pair->items.end());
    }
    return dict;
  }

  PickleValue* tensor(const std::vector<PickleValue*>& arguments) {
    if (arguments.size() < 4 || arguments[0]->kind != Kind::Storage || arguments[1]->kind != Kind::Int)
      damaged("a tensor is not understood");
    for (const PickleValue* sizes : {arguments[2], arguments[3]})
      if (sizes->kind != Kind::Tuple || sizes->items.size() > kMostDimensions ||
          !std::ranges::all_of(sizes->items, [](const PickleValue* v) { return v->kind == Kind::Int; }))
        damaged("a tensor's shape is not understood");
    PickleValue* const value = make(Kind::Tensor);
    value->integer = arguments[1]->integer;
    value->items = {arguments[0], arguments[2], arguments[3]};
    return value;
  }

  void remember(std::uint32_t index) {
    if (stack_.empty()) damaged("a value is missing");
    memo_[index] = stack_.back();
  }

  void recall(std::uint32_t index) {
    const auto found = memo_.find(index);
    if (found == memo_.end()) damaged("it refers to a value that it does not have");
    push(found->second);
  }

  bool step(unsigned char opcode);
  bool stepObject(unsigned char opcode);
  bool stepMemo(unsigned char opcode);
  bool stepScalar(unsigned char opcode);
  bool stepContainer(unsigned char opcode);

  std::string_view bytes_;
  Pickle& pickle_;
  std::size_t position_ = 0;
  std::vector<PickleValue*> stack_;
  std::vector<std::size_t> marks_;
  std::map<std::uint32_t, PickleValue*> memo_;  // a hash table's collisions would be the file's to choose
  std::size_t copied_ = 0;
};

bool Unpickler::stepScalar(unsigned char opcode) {
  switch (opcode) {
    case 'N':
      push(make(Kind::None));
      return true;
    case 0x88:
      pushInteger(Kind::Bool, 1);
      return true;
    case 0x89:
      pushInteger(Kind::Bool, 0);
      return true;
    case 'J':
      pushInteger(Kind::Int, number<std::int32_t>());
      return true;
    case 'K':
      pushInteger(Kind::Int, number<std::uint8_t>());
      return true;
    case 'M':
      pushInteger(Kind::Int, number<std::uint16_t>());
      return true;
    case 0x8a:
      pushLong(number<std::uint8_t>());
      return true;
    case 0x8b:
      pushLong(number<std::uint32_t>());
      return true;
    case 'G':
      pushReal();
      return true;
    case 'X':
      pushText(Kind::Text, number<std::uint32_t>());
      return true;
    case 0x8c:
      pushText(Kind::Text, number<std::uint8_t>());
      return true;
    case 0x8d:
      pushText(Kind::Text, number<std::uint64_t>());
      return true;
    case 'U':
      pushText(Kind::Text, number<std::uint8_t>());
      return true;
    case 'T':
      pushText(Kind::Text, number<std::uint32_t>());
      return true;
    case 'C':
      pushText(Kind::Bytes, number<std::uint8_t>());
      return true;
    case 'B':
      pushText(Kind::Bytes, number<std::uint32_t>());
      return true;
    case 'F':
    case 'I':
    case 'L':
    case 'S':
    case 'V':
      pushLine(opcode);
      return true;
    case 0x96:
    case 0x8e:
      pushText(Kind::Bytes, number<std::uint64_t>());
      return true;
    default:
      return false;
  }
}

bool Unpickler::stepContainer(unsigned char opcode) {
  switch (opcode) {
    case '(':
      marks_.push_back(stack_.size());
      return true;
    case ')':
      pushSequence(Kind::Tuple, {});
      return true;
    case ']':
    case 0x8f:  // a set
      pushSequence(Kind::List, {});
      return true;
    case '}':
      pushSequence(Kind::Dict, {});
      return true;
    case 't':
      pushSequence(Kind::Tuple, popToMark());
      return true;
    case 'l':
    case 0x91:  // a frozenset
      pushSequence(Kind::List, popToMark());
      return true;
    case 'd':
      pushSequence(Kind::Dict, popToMark());
      if (stack_.back()->items.size() % 2 != 0) damaged("a dictionary's value is missing");
      return true;
    case 0x85:
      pushTuple(1);
      return true;
    case 0x86:
      pushTuple(2);
      return true;
    case 0x87:
      pushTuple(3);
      return true;
    case 'a': {
      PickleValue* const item = pop();
      append(Kind::List, {item});
      return true;
    }
    case 'e':
    case 0x90:  // into a set
      append(Kind::List, popToMark());
      return true;
    case 's': {
      PickleValue* const value = pop();
      PickleValue* const key = pop();
      append(Kind::Dict, {key, value});
      return true;
    }
    case 'u':
      append(Kind::Dict, popToMark());
      return true;
    default:
      return false;
  }
}

bool Unpickler::stepObject(unsigned char opcode) {
  switch (opcode) {
    case 'c':
      pushNamedGlobal();
      return true;
    case 0x93:
      pushStackGlobal();
      return true;
    case 'R':
    case 0x81:  // of a class: the same to us
      reduce();
      return true;
    case 0x92: {  // with named arguments
      pop();
      reduce();
      return true;
    }
    case 'b':
      build();
      return true;
    case 'i': {
      pushNamedGlobal();
      const std::string_view global = pop()->text;
      instantiate(global, popToMark());
      return true;
    }
    case 'o':
      pushOldObject();
      return true;
    case 'Q':
      pushStorage();
      return true;
    default:
      return false;
  }
}

bool Unpickler::stepMemo(unsigned char opcode) {
  switch (opcode) {
    case 'p':
      remember(lineNumber());
      return true;
    case 'q':
      remember(number<std::uint8_t>());
      return true;
    case 'r':
      remember(number<std::uint32_t>());
      return true;
    case 0x94:
      remember(static_cast<std::uint32_t>(memo_.size()));
      return true;
    case 'g':
      recall(lineNumber());
      return true;
    case 'h':
      recall(number<std::uint8_t>());
      return true;
    case 'j':
      recall(number<std::uint32_t>());
      return true;
    default:
      return false;
  }
}

bool Unpickler::step(unsigned char opcode) {
  if (stepScalar(opcode) || stepContainer(opcode) || stepObject(opcode) || stepMemo(opcode)) return true;
  switch (opcode) {
    case '.':
      return false;
    case 0x80:
      take(1);
      return true;
    case 0x95:
      take(8);
      return true;
    case '0':
      pop();
      return true;
    case '1':
      popToMark();
      return true;
    case '2': {
      PickleValue* const value = pop();
      push(value);
      push(value);
      return true;
    }
    default:
      damaged("the instruction " + std::to_string(opcode) + " is not understood");
  }
}

Pickle::Pickle(std::string_view bytes) {
  Unpickler(bytes, *this).run();
}

}  // namespace effnet
