#include "core/protocol/labels.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <map>
#include <sstream>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;
constexpr std::size_t kMostNames = 1'000'000;

constexpr std::array<std::string_view, 24> kNames{
    "class_to_idx", "idx_to_class", "id2label",       "label2id",       "label_names",  "class_names",
    "classes",      "classnames",   "class_to_index", "index_to_class", "idx2label",    "label2idx",
    "idx_to_label", "label_to_idx", "label_map",      "class_map",      "class_labels", "target_names",
    "class_list",   "categories",   "cat_names",      "CLASSES",        "labels",       "names"};

/// The whole text as an index, or nothing.
std::optional<std::size_t> indexOf(std::string_view text) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
  const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
  return whole && index < kMostNames ? std::optional(index) : std::nullopt;
}

/// "tench", or Keras' ["n01440764","tench"]; nothing for anything else.
std::optional<std::string> nameOf(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string())
    return value[1].get<std::string>();
  return std::nullopt;
}

/// Names by index, if every index from 0 has one.
std::vector<std::string> inOrder(std::map<std::size_t, std::string> byIndex) {
  if (byIndex.empty() || byIndex.rbegin()->first + 1 != byIndex.size()) return {};
  std::vector<std::string> names;
  for (auto& [index, name] : byIndex) names.push_back(std::move(name));
  return names;
}

std::vector<std::string> fromObject(const Json& object) {
  std::map<std::size_t, std::string> byKey;
  std::map<std::size_t, std::string> byValue;
  for (const auto& [key, value] : object.items()) {
    const auto index = indexOf(key);
    const auto name = nameOf(value);
    if (index && name) byKey.emplace(*index, *name);
    if (value.is_number_integer() && value >= 0 && value < kMostNames)
      byValue.emplace(value.get<std::size_t>(), key);
    // Quoted numbers as in {"cat": "0"}; a name that is a number itself stands on the left.
    if (!index && name && indexOf(*name)) byValue.emplace(*indexOf(*name), key);
  }
  for (auto* side : {&byKey, &byValue})
    if (side->size() == object.size())
      if (auto names = inOrder(std::move(*side)); !names.empty()) return names;
  return {};
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> labels;
  std::string line;
  std::istringstream lines(text);
  while (std::getline(lines, line)) {
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back()))) line.pop_back();
    if (!line.empty()) labels.push_back(line);
  }
  return labels;
}

/// Teachable Machine's "0 cat", and "0: cat", "0,cat": only where every line has its own number.
void dropNumbers(std::vector<std::string>& labels) {
  std::map<std::size_t, std::string> byIndex;
  for (const std::string& label : labels) {
    const auto end = label.find_first_not_of("0123456789");
    const auto index = indexOf(std::string_view(label).substr(0, end));
    if (!index || end == std::string::npos ||
        std::string_view(" \t:,;").find(label[end]) == std::string::npos)
      return;
    const auto begin = label.find_first_not_of(" \t:,;", end);
    if (begin == std::string::npos) return;
    byIndex.emplace(*index, label.substr(begin));
  }
  if (auto names = inOrder(std::move(byIndex)); names.size() == labels.size()) labels = std::move(names);
}

/// ImageNet's lists: "n01440764 tench".
void dropSynsets(std::vector<std::string>& labels) {
  const auto synset = [](const std::string& label) {
    return label.size() > 10 && label[0] == 'n' && label[9] == ' ' &&
           std::all_of(label.begin() + 1, label.begin() + 9, [](unsigned char c) { return std::isdigit(c); });
  };
  if (!labels.empty() && std::ranges::all_of(labels, synset))
    for (std::string& label : labels) label.erase(0, 10);
}

void appendUtf8(std::string& text, std::uint32_t code) {
  const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xc0 | (code >> 6));
    tail(0);
  } else if (code < 0x10000) {
    text += static_cast<char>(0xe0 | (code >> 12));
    tail(6);
    tail(0);
  } else {
    text += static_cast<char>(0xf0 | (code >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

/// Windows' "Unicode": UTF-16 behind its mark. Halves of a pair that stand alone become U+FFFD.
std::string fromUtf16(const std::string& bytes) {
  const bool little = bytes[0] == '\xff';
  const auto unit = [&](std::size_t at) {
    const auto low = static_cast<unsigned char>(bytes[little ? at : at + 1]);
    const auto high = static_cast<unsigned char>(bytes[little ? at + 1 : at]);
    return static_cast<std::uint32_t>(low | high << 8);
  };
  std::string text;
  for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
    std::uint32_t code = unit(i);
    const bool high = code >= 0xd800 && code < 0xdc00;
    const std::uint32_t next = high && i + 3 < bytes.size() ? unit(i + 2) : 0;
    if (high && next >= 0xdc00 && next < 0xe000) {
      code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
      i += 2;
    }
    appendUtf8(text, code >= 0xd800 && code < 0xe000 ? 0xfffd : code);
  }
  return text;
}

bool isUtf8(const std::string& text) {
  try {
    static_cast<void>(Json(text).dump());
    return true;
  } catch (const Json::exception&) {
    return false;
  }
}

/// UTF-8 without a mark. Latin-1, which has no mark, is what a text is that is not UTF-8.
std::string plainText(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  if (text.size() > 1 && (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")))
    return fromUtf16(text);
  if (isUtf8(text)) return text;
  std::string converted;
  for (const unsigned char c : text) appendUtf8(converted, c);
  return converted;
}

/// A dictionary or list as Python prints it, in JSON's words: texts in either quotes, numbers as keys, a
/// comma behind the last one. Anything else stays and is no JSON then.
std::string fromPython(const std::string& text) {
  std::string json;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\'' || c == '"') {
      std::string word;
      for (++i; i < text.size() && text[i] != c; ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        word += text[i];
      }
      json += Json(word).dump(-1, ' ', false, Json::error_handler_t::replace);
      continue;
    }
    const auto next = text.find_first_not_of(" \t\r\n", i + 1);
    if (c == ',' && next != std::string::npos && (text[next] == '}' || text[next] == ']')) continue;
    const auto end = text.find_first_not_of("0123456789", i);
    const auto behind = end == std::string::npos ? end : text.find_first_not_of(" \t", end);
    if (end != i && behind != std::string::npos && text[behind] == ':') {
      json += '"' + text.substr(i, end - i) + '"';
      i = end - 1;
      continue;
    }
    json += c;
  }
  return json;
}

Json parsedNames(const std::string& text) {
  Json parsed = parseJson(text);
  return parsed.is_discarded() ? parseJson(fromPython(text)) : parsed;
}

}  // namespace

std::optional<int> classNamesRank(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  return found == kNames.end() ? std::nullopt : std::optional(static_cast<int>(found - kNames.begin()));
}

std::vector<std::string> classNames(const Json& json) {
  if (json.size() > kMostNames) return {};
  if (json.is_array()) {
    std::vector<std::string> names;
    for (const Json& value : json)
      if (const auto name = nameOf(value)) names.push_back(*name);
    return names.size() == json.size() ? names : std::vector<std::string>();
  }
  if (!json.is_object()) return {};
  if (auto names = fromObject(json); !names.empty()) return names;
  for (const std::string_view key : kNames)
    if (const auto found = json.find(std::string(key)); found != json.end() && !found->is_string()) {
      // Once: an object inside may not send the search down any further.
      auto names = found->is_object() ? fromObject(*found) : classNames(*found);
      if (!names.empty()) return names;
    }
  return {};
}

std::vector<std::string> readLabels(const std::filesystem::path& file) {
  const std::string text = plainText(readFile(file, kMostBytes));
  const auto first = text.find_first_not_of(" \t\r\n");
  const bool json = first != std::string::npos && (text[first] == '[' || text[first] == '{');
  std::vector<std::string> labels;
  if (json) {
    const Json parsed = parsedNames(text);
    if (parsed.is_discarded())
      throw Error("bad_labels", file.string() + ": it begins as JSON or a Python dictionary, but is neither");
    labels = classNames(parsed);
    if (labels.empty())
      throw Error("bad_labels",
                  file.string() +
                      ": its JSON is neither a list of names nor an object from \"0\", \"1\", … "
                      "to names or from names to 0, 1, …");
  } else {
    labels = linesOf(text);
    dropNumbers(labels);
    dropSynsets(labels);
  }
  if (labels.empty()) throw Error("bad_labels", file.string() + ": there is no class name in it");
  return labels;
}

}  // namespace effnet
