#include "core/checkpoint/torch_archive.h"

#include "core/base/error.h"
#include "core/checkpoint/file_kind.h"
#include "core/checkpoint/pickle.h"
#include "core/checkpoint/pickled_classes.h"
#include "core/checkpoint/zip_directory.h"

#include <array>
#include <cstring>
#include <functional>
#include <map>
#include <set>

namespace effnet {
namespace {

using Kind = PickleValue::Kind;

constexpr std::size_t kLongestPickle = 64 * 1024 * 1024;

/// Dictionaries that training scripts put a state dict into, the averaged ones first.
constexpr std::array kWrappers{
    "state_dict_ema", "model_ema", "ema_state_dict", "state_dict", "model_state_dict", "model", "ema", "net",
    "network",        "module"};

const std::map<std::string_view, std::int64_t> kOddWidths = {
    {"ComplexFloatStorage", 8}, {"ComplexDoubleStorage", 16}, {"QInt8Storage", 1},
    {"QUInt8Storage", 1},       {"QInt32Storage", 4},         {"UntypedStorage", 1}};

[[noreturn]] void damagedArchive(const std::string& why) {
  throw Error("checkpoint_damaged", why);
}

std::string_view textOf(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ElementType storageType(std::string_view storageClass) {
  static const std::map<std::string_view, ElementType> types = {
      {"FloatStorage", ElementType::F32}, {"DoubleStorage", ElementType::F64},
      {"HalfStorage", ElementType::F16},  {"BFloat16Storage", ElementType::BF16},
      {"LongStorage", ElementType::I64},  {"IntStorage", ElementType::I32},
      {"ShortStorage", ElementType::I16}, {"CharStorage", ElementType::I8},
      {"ByteStorage", ElementType::U8},   {"BoolStorage", ElementType::Bool}};
  const auto found = types.find(storageClass);
  if (found == types.end())
    throw Error("checkpoint_unknown",
                "a tensor of it is a " + shownGlobal(storageClass) + ", a kind of number that is not read");
  return found->second;
}

/// The dictionary that holds the tensors, with the names of those around it.
struct StateDict {
  const PickleValue* dict = nullptr;
  std::string wrapper;
};

/// Looks for it where scripts put it. A dictionary that is met again was searched already: a file may put the
/// same one into itself a million times.
class StateDictSearch {
 public:
  StateDict in(const PickleValue& value, const std::string& wrapper = {}, int depth = 0) {
    constexpr int kDeepest = 4;
    if (value.kind != Kind::Dict && value.kind != Kind::Object) return {};
    if (depth > kDeepest || !searched_.insert(&value).second) return {};
    if (value.kind == Kind::Object) return inObject(value, wrapper, depth);
    const auto inside = [&](const PickleValue& inner, const std::string& name) {
      return in(inner, wrapper.empty() ? name : wrapper + "." + name, depth + 1);
    };
    for (const char* name : kWrappers)
      if (const PickleValue* inner = value.find(name))
        if (const StateDict found = inside(*inner, name); found.dict) return found;
    if (module_) return {};  // what else lies there are an optimizer's tensors
    for (std::size_t i = 1; i < value.items.size(); i += 2)
      if (value.items[i]->kind == Kind::Tensor) return {&value, wrapper};
    for (std::size_t i = 0; i + 1 < value.items.size(); i += 2)
      if (value.items[i]->kind == Kind::Text)
        if (const StateDict found = inside(*value.items[i + 1], std::string(value.items[i]->text));
            found.dict)
          return found;
    return {};
  }

  /// The first pickled torch.nn.Module that was met where a state dict would lie, or null.
  const PickleValue* module() const { return module_; }

 private:
  /// Of an object that is no module, its attributes are searched.
  StateDict inObject(const PickleValue& object, const std::string& wrapper, int depth) {
    const PickleValue* const state = object.items.size() > 1 ? object.items[1] : nullptr;
    const bool plain = state && state->kind == Kind::Dict && !state->find("_modules");
    const StateDict found = plain ? in(*state, wrapper, depth + 1) : StateDict();
    if (!found.dict && !module_) module_ = &object;
    return found;
  }

  std::set<const PickleValue*> searched_;
  const PickleValue* module_ = nullptr;
};

/// The class of a pickled object: what a copy is made from where the pickle names Python's copy functions.
std::string classOf(const PickleValue& object) {
  const bool copied = object.text.starts_with("copyreg\n") || object.text.starts_with("copy_reg\n");
  if (copied && !object.items.empty() && !object.items[0]->items.empty() &&
      object.items[0]->items[0]->kind == Kind::Global)
    return shownGlobal(object.items[0]->items[0]->text);
  return shownGlobal(object.text);
}

[[noreturn]] void refuseModule(const PickleValue& object) {
  throw Error("checkpoint_unsafe",
              "a whole pickled object of " + classOf(object) +
                  ", which only that code could make again; nothing was run. In Python, "
                  "torch.save(model.state_dict(), 'weights.pth') makes a file that opens");
}

void keepPlainValues(const PickleValue& dict, std::map<std::string, std::string>& metadata) {
  constexpr std::size_t kLongestText = 1000;
  for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
    const PickleValue& key = *dict.items[i];
    const PickleValue& value = *dict.items[i + 1];
    if (key.kind != Kind::Text || key.text.size() > kLongestText) continue;
    if (value.kind == Kind::Text) metadata[std::string(key.text)] = value.text.substr(0, kLongestText);
    if (value.kind == Kind::Int) metadata[std::string(key.text)] = std::to_string(value.integer);
    if (value.kind == Kind::Float) metadata[std::string(key.text)] = std::to_string(value.real);
  }
}

std::vector<std::int64_t> integersOf(const PickleValue& tuple) {
  std::vector<std::int64_t> integers;
  for (const PickleValue* item : tuple.items) integers.push_back(item->integer);
  return integers;
}

/// A storage in the file.
struct Storage {
  ElementType type = ElementType::F32;
  std::span<std::byte> bytes;
};

using StorageLookup = std::function<Storage(const PickleValue& storage)>;

StoredTensors tensorsOf(const Pickle& pickle, const StorageLookup& storageOf) {
  const PickleValue& root = pickle.root();
  StateDictSearch search;
  const StateDict state = search.in(root);
  if (!state.dict && search.module()) refuseModule(*search.module());
  if (!state.dict) throw Error("checkpoint_unknown", "it holds no dictionary of tensors");
  StoredTensors result;
  result.classNames = pickledClassNames(root);
  keepPlainValues(root, result.metadata);
  if (!state.wrapper.empty()) result.metadata["wrapper"] = state.wrapper;
  for (std::size_t i = 0; i + 1 < state.dict->items.size(); i += 2) {
    const PickleValue& key = *state.dict->items[i];
    const PickleValue& value = *state.dict->items[i + 1];
    if (key.kind == Kind::Text && value.kind == Kind::Object &&
        value.text.find("_rebuild_") != std::string::npos)
      throw Error("checkpoint_unknown", "its tensor '" + shownGlobal(key.text) + "' is made by " +
                                            shownGlobal(value.text) +
                                            " (quantised, sparse or of a kind of "
                                            "its own), which is not read: save plain tensors");
    if (key.kind != Kind::Text || value.kind != Kind::Tensor) continue;
    const std::string name(key.text);
    const Storage storage = storageOf(*value.items[0]);
    StoredTensor tensor{storage.type, storage.bytes, value.integer, integersOf(*value.items[1]),
                        integersOf(*value.items[2])};
    checkView(tensor, name);
    if (!result.tensors.emplace(name, std::move(tensor)).second)
      damagedArchive("its pickle is damaged: it holds '" + name + "' twice");
  }
  return result;
}

/// The bytes of `count` elements, or a refusal.
std::span<std::byte> elementBytes(std::span<std::byte> bytes, std::int64_t count, ElementType type) {
  const auto width = static_cast<std::int64_t>(elementSize(type));
  if (count < 0 || count > static_cast<std::int64_t>(bytes.size()) / width)
    damagedArchive("a storage is shorter than it claims (was the file cut off?)");
  return bytes.first(static_cast<std::size_t>(count * width));
}

}  // namespace

bool looksLikeZip(std::span<const std::byte> bytes) {
  return textOf(bytes).starts_with("PK\x03\x04");
}

bool looksLikePickle(std::span<const std::byte> bytes) {
  return bytes.size() > 2 && bytes[0] == std::byte{0x80} && bytes[1] <= std::byte{5};
}

StoredTensors readTorchZip(const std::filesystem::path& path, std::span<std::byte> bytes) {
  if (const std::string kind = foreignArchive(entryNames(path, bytes)); !kind.empty())
    throw Error("checkpoint_unknown", kind);
  const auto entries = storedEntries(path, bytes);
  std::string root;
  for (const auto& [name, part] : entries)
    if (const auto slash = name.find('/'); slash != std::string::npos && name.substr(slash) == "/data.pkl")
      root = name.substr(0, slash + 1);
  if (root.empty()) throw Error("checkpoint_unknown", "a zip archive, but not one of torch.save");
  if (const auto order = entries.find(root + "byteorder");
      order != entries.end() && textOf(order->second) == "big")
    throw Error("checkpoint_unknown", "it was saved on a big-endian machine");
  const auto program = entries.at(root + "data.pkl");
  if (program.size() > kLongestPickle) damagedArchive("its pickle is longer than 64 MB");

  const Pickle pickle(textOf(program));
  std::map<std::string, Storage> storages;
  StoredTensors result = tensorsOf(pickle, [&](const PickleValue& storage) {
    const std::string key(storage.text);
    const ElementType type = storageType(storage.type);
    if (const auto known = storages.find(key); known != storages.end()) {
      if (known->second.type != type) damagedArchive("the storage '" + key + "' has two types");
      return known->second;
    }
    const auto entry = entries.find(root + "data/" + key);
    if (entry == entries.end()) damagedArchive("the storage '" + key + "' is missing");
    return storages[key] = Storage{type, elementBytes(entry->second, storage.integer, type)};
  });
  result.format = "pth-zip";
  return result;
}

StoredTensors readTorchLegacy(std::span<std::byte> file) {
  static constexpr std::string_view kMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
  auto rest = file;
  const auto nextPickle = [&rest] {
    auto pickle = std::make_unique<Pickle>(textOf(rest.first(std::min(rest.size(), kLongestPickle))));
    rest = rest.subspan(pickle->length());
    return pickle;
  };
  if (nextPickle()->root().text != kMagic)
    throw Error("checkpoint_unknown", "a pickle, but not one of torch.save");
  nextPickle();  // the protocol's version
  const auto system = nextPickle();
  if (const PickleValue* little = system->root().find("little_endian"); little && little->integer == 0)
    throw Error("checkpoint_unknown", "it was saved on a big-endian machine");
  const auto pickle = nextPickle();
  const auto keys = nextPickle();

  std::map<std::string_view, const PickleValue*> declared;
  for (const PickleValue* storage : pickle->storages()) declared.emplace(storage->text, storage);
  std::map<std::string_view, Storage> storages;
  for (const PickleValue* key : keys->root().items) {
    const auto found = declared.find(key->text);
    if (key->kind != Kind::Text || found == declared.end())
      damagedArchive("it holds a storage that no tensor uses");
    std::int64_t count = 0;
    if (rest.size() < sizeof count) damagedArchive("it ends too early (was the file cut off?)");
    std::memcpy(&count, rest.data(), sizeof count);
    rest = rest.subspan(sizeof count);
    // Of numbers that no weights are (complex ones, in an optimizer's state) only the length matters here.
    const auto odd = kOddWidths.find(found->second->type);
    const ElementType type = odd == kOddWidths.end() ? storageType(found->second->type) : ElementType::U8;
    if (odd != kOddWidths.end() && (count < 0 || __builtin_mul_overflow(count, odd->second, &count)))
      damagedArchive("a storage is shorter than it claims (was the file cut off?)");
    const auto bytes = elementBytes(rest, count, type);
    if (!storages.emplace(key->text, Storage{type, bytes}).second)
      damagedArchive("it holds the storage '" + std::string(key->text) + "' twice");
    rest = rest.subspan(bytes.size());
  }

  StoredTensors result = tensorsOf(*pickle, [&](const PickleValue& storage) {
    const auto found = storages.find(storage.text);
    if (found == storages.end()) damagedArchive("the storage '" + std::string(storage.text) + "' is missing");
    // Before PyTorch 1.0 a storage could itself be a part of another: (key, offset, elements).
    if (storage.items.empty() || storage.items[0]->items.size() != 3) return found->second;
    const auto& part = storage.items[0]->items;
    const StoredTensor view{
        found->second.type, found->second.bytes, part[1]->integer, {part[2]->integer}, {1}};
    checkView(view, std::string(storage.text));
    const std::size_t width = elementSize(view.type);
    return Storage{view.type, view.storage.subspan(static_cast<std::size_t>(view.offset) * width,
                                                   static_cast<std::size_t>(view.sizes[0]) * width)};
  });
  result.format = "pth-legacy";
  return result;
}

}  // namespace effnet
