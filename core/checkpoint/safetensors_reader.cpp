#include "core/checkpoint/safetensors_reader.h"

#include "core/base/error.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"
#include "core/protocol/labels.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace effnet {
namespace {

constexpr std::uint64_t kLongestHeader = 16 * 1024 * 1024;
/// Beyond it the first eight bytes are no length but the beginning of another kind of file.
constexpr std::uint64_t kImplausibleLength = std::uint64_t{1} << 40;

[[noreturn]] void damagedHeader(const std::string& why) {
  throw Error("checkpoint_damaged", "its safetensors header is damaged: " + why);
}

ElementType elementType(const std::string& name) {
  if (const auto type = elementTypeFromString(name)) return *type;
  damagedHeader("the element type '" + name.substr(0, 20) + "' is not understood");
}

std::uint64_t headerLength(std::span<const std::byte> bytes) {
  std::uint64_t length = 0;
  if (bytes.size() >= sizeof length) std::memcpy(&length, bytes.data(), sizeof length);
  return length;
}

/// Parses the header, refusing what JSON allows but the format does not: repeated names and deep nesting.
nlohmann::json parseHeader(
    std::string_view text) {  // in the one other reader that needs to see repeated names
  std::vector<std::set<std::string>> names;
  const auto check = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed) {
    using Event = nlohmann::json::parse_event_t;
    if (depth > 3) damagedHeader("it is nested too deeply");
    if (event == Event::object_start) names.emplace_back();
    if (event == Event::object_end) names.pop_back();
    if (event == Event::key && !names.back().insert(parsed.get<std::string>()).second)
      damagedHeader("the name '" + parsed.get<std::string>().substr(0, 120) + "' occurs twice");
    return true;
  };
  try {
    nlohmann::json header = nlohmann::json::parse(text, check);
    if (!header.is_object()) damagedHeader("it is not an object");
    return header;
  } catch (const nlohmann::json::exception& error) {
    damagedHeader(error.what());
  }
}

struct Entry {
  std::string name;
  ElementType type;
  std::vector<std::int64_t> shape;
  std::uint64_t begin;
  std::uint64_t end;
};

Entry parseEntry(const std::string& name, const nlohmann::json& json, std::uint64_t dataSize) {
  try {
    const auto& offsets = json.at("data_offsets");
    if (offsets.size() != 2 || !offsets[0].is_number_unsigned() || !offsets[1].is_number_unsigned())
      damagedHeader("the offsets of '" + name + "' are not understood");
    Entry entry{name, elementType(json.at("dtype").get<std::string>()), {}, offsets[0], offsets[1]};
    for (const auto& size : json.at("shape")) {
      if (!size.is_number_unsigned() || size.get<std::uint64_t>() > INT64_MAX || entry.shape.size() == 8)
        damagedHeader("the shape of '" + name + "' is not understood");
      entry.shape.push_back(size);
    }
    if (entry.begin > entry.end || entry.end > dataSize)
      damagedHeader("'" + name + "' lies outside the file (was it cut off?)");
    const auto width = elementSize(entry.type);
    const auto count = elementCount(entry.shape, static_cast<std::int64_t>(dataSize));
    if (!count || static_cast<std::uint64_t>(*count) * width != entry.end - entry.begin)
      damagedHeader("the shape of '" + name + "' does not fit its length");
    return entry;
  } catch (const nlohmann::json::exception& error) {
    damagedHeader("'" + name + "': " + error.what());
  }
}

void refuseOverlap(std::vector<Entry> entries) {
  std::ranges::sort(entries, {}, &Entry::begin);
  for (std::size_t i = 1; i < entries.size(); ++i)
    if (entries[i].begin < entries[i - 1].end)
      damagedHeader("'" + entries[i - 1].name + "' and '" + entries[i].name + "' overlap");
}

/// Class names that a library put into the metadata as JSON.
std::vector<std::vector<std::string>> namedIn(const std::map<std::string, std::string>& metadata) {
  std::vector<std::vector<std::string>> found;
  for (const auto& [key, text] : metadata)
    if (classNamesRank(key))
      if (auto names = classNames(parseJson(text)); !names.empty()) found.push_back(std::move(names));
  return found;
}

}  // namespace

bool looksLikeSafetensors(std::span<const std::byte> bytes) {
  return bytes.size() > 8 && bytes[8] == std::byte{'{'} && headerLength(bytes) < kImplausibleLength;
}

StoredTensors readSafetensors(std::span<std::byte> bytes) {
  const std::uint64_t length = headerLength(bytes);
  if (bytes.size() < 8 || length > bytes.size() - 8)
    damagedHeader("it reaches beyond the file (was it cut off?)");
  if (length > kLongestHeader) damagedHeader("it is longer than 16 MB");
  const auto header = parseHeader({reinterpret_cast<const char*>(bytes.data()) + 8, length});
  const auto data = bytes.subspan(8 + length);

  StoredTensors result;
  result.format = "safetensors";
  std::vector<Entry> entries;
  for (const auto& [name, json] : header.items()) {
    if (name == "__metadata__") {
      for (const auto& [key, value] : json.items())
        if (value.is_string()) result.metadata[key] = value;
      result.classNames = namedIn(result.metadata);
      continue;
    }
    entries.push_back(parseEntry(name, json, data.size()));
    const Entry& entry = entries.back();
    result.tensors.emplace(name, StoredTensor{entry.type, data.subspan(entry.begin, entry.end - entry.begin),
                                              0, entry.shape, denseStrides(entry.shape)});
  }
  refuseOverlap(std::move(entries));
  return result;
}

}  // namespace effnet
