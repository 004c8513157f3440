#include "core/base/error.h"
#include "core/base/files.h"
#include "core/dataset/class_matching.h"
#include "core/protocol/json_text.h"

#include <sstream>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;

std::string trimmed(const std::string& text) {
  constexpr const char* kAround = " \t\r\"";
  const std::size_t begin = text.find_first_not_of(kAround);
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(kAround) - begin + 1);
}

/// "folder,class" a line; the class may have commas of its own. An empty class or "-" leaves the folder out.
ClassMapping mappingFromTable(const std::string& text, const std::string& name) {
  ClassMapping mapping;
  std::istringstream lines(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
  bool first = true;
  for (std::string line; std::getline(lines, line);) {
    if (trimmed(line).empty()) continue;
    const std::size_t comma = line.find_first_of(",;\t");
    if (comma == std::string::npos)
      throw Error("bad_mapping", name + ": no comma in '" + line.substr(0, 60) + "'; write folder,class");
    const std::string folder = trimmed(line.substr(0, comma));
    const std::string wanted = trimmed(line.substr(comma + 1));
    const bool header = first && folder == "folder" && (wanted == "class" || wanted == "label");
    first = false;
    if (header) continue;
    mapping[folder] = wanted.empty() || wanted == "-" ? std::nullopt : std::optional(wanted);
  }
  return mapping;
}

}  // namespace

ClassMapping classMappingFromJson(const Json& json) {
  if (!json.is_object()) throw Error("bad_mapping", "a mapping is an object: {\"folder\": \"class\"}");
  ClassMapping mapping;
  for (const auto& [folder, wanted] : json.items()) {
    if (wanted.is_null())
      mapping[folder] = std::nullopt;
    else if (wanted.is_string())
      mapping[folder] = wanted.get<std::string>();
    else if (wanted.is_number_integer())
      mapping[folder] = std::to_string(wanted.get<std::int64_t>());
    else
      throw Error("bad_mapping", "'" + folder + "' has neither a class's name nor its number nor null");
  }
  return mapping;
}

ClassMapping readClassMapping(const std::filesystem::path& file) {
  const std::string text = readFile(file, kMostBytes);
  const Json json = parseJson(text);
  ClassMapping mapping =
      json.is_object() ? classMappingFromJson(json) : mappingFromTable(text, file.string());
  if (mapping.empty()) throw Error("bad_mapping", file.string() + ": there is nothing in it");
  return mapping;
}

}  // namespace effnet
