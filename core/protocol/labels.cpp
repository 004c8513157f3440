#include "core/protocol/labels.h"

#include "core/protocol/json.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <sstream>

namespace effnet {
namespace {

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;

/// "tench", or Keras' ["n01440764","tench"].
std::string nameOf(const Json& value) {
  return value.is_array() && !value.empty() ? value.back().get<std::string>() : value.get<std::string>();
}

std::vector<std::string> namesOf(const Json& json) {
  const Json& names = json.is_object() && json.contains("id2label") ? json.at("id2label") : json;
  std::vector<std::string> labels;
  if (!names.is_object()) {
    for (const Json& value : names) labels.push_back(nameOf(value));
    return labels;
  }
  for (std::size_t i = 0; i < names.size(); ++i) labels.push_back(nameOf(names.at(std::to_string(i))));
  return labels;
}

std::vector<std::string> linesOf(const std::string& text) {
  std::istringstream lines(text);
  std::vector<std::string> labels;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) labels.push_back(line);
  }
  return labels;
}

}  // namespace

std::vector<std::string> readLabels(const std::filesystem::path& file) {
  std::string text = readFile(file, kMostBytes);
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);  // a mark that Windows puts before UTF-8
  const auto first = text.find_first_not_of(" \t\r\n");
  const bool json = first != std::string::npos && (text[first] == '[' || text[first] == '{');
  std::vector<std::string> labels;
  try {
    labels = json ? namesOf(Json::parse(text)) : linesOf(text);
  } catch (const Json::exception& error) {
    throw Error("bad_labels",
                file.string() +
                    ": its JSON is neither a list of names nor an object from \"0\", \"1\", … to names (" +
                    error.what() + ")");
  }
  if (labels.empty()) throw Error("bad_labels", file.string() + ": there is no class name in it");
  return labels;
}

}  // namespace effnet
