#include "core/protocol/answers.h"

#include "core/base/error.h"
#include "core/protocol/network_json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace effnet {
namespace {

/// Larger grids are no answer to a question that the window asks.
constexpr std::size_t kMaxGridSide = 4096;

[[noreturn]] void bad(const std::string& field, const std::string& why) {
  throw Error("bad_answer", "The engine's answer is not understood: \"" + field + "\" " + why + ".");
}

const Json& field(const Json& json, const char* name) {
  if (!json.is_object()) bad(name, "should lie in an object");
  const auto found = json.find(name);
  if (found == json.end()) bad(name, "is missing");
  return *found;
}

std::string text(const Json& json, const char* name) {
  const Json& value = field(json, name);
  if (!value.is_string()) bad(name, "should be a text");
  return value.get<std::string>();
}

std::string textOr(const Json& json, const char* name, const char* otherwise = "") {
  return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : otherwise;
}

double number(const Json& value, const char* name) {
  if (!value.is_number()) bad(name, "should be a number");
  return value.get<double>();
}

double numberOr(const Json& json, const char* name, double otherwise) {
  return json.contains(name) && json[name].is_number() ? json[name].get<double>() : otherwise;
}

int integer(const Json& value, const char* name) {
  const double found = number(value, name);
  if (!(found >= -2147483648.0 && found <= 2147483647.0)) bad(name, "is out of range");
  return static_cast<int>(found);
}

std::vector<std::string> texts(const Json& json, const char* name) {
  std::vector<std::string> result;
  const auto found = json.find(name);
  if (found == json.end() || found->is_null()) return result;
  if (!found->is_array()) bad(name, "should be a list of texts");
  for (const Json& entry : *found)
    result.push_back(entry.is_string() ? entry.get<std::string>() : entry.dump());
  return result;
}

std::vector<LabelCount> labelCounts(const Json& json, const char* name) {
  std::vector<LabelCount> result;
  const auto found = json.find(name);
  if (found == json.end() || found->is_null()) return result;
  if (!found->is_array()) bad(name, "should be a list");
  for (const Json& entry : *found) {
    result.push_back({text(entry, "label"), std::max(0, integer(field(entry, "images"), "images"))});
  }
  return result;
}

std::vector<ClassScore> scores(const Json& json, const char* name) {
  const Json& list = field(json, name);
  if (!list.is_array()) bad(name, "should be a list");
  std::vector<ClassScore> result;
  for (const Json& entry : list) {
    result.push_back({integer(field(entry, "index"), "index"), textOr(entry, "label"),
                      number(field(entry, "logit"), "logit"),
                      number(field(entry, "probability"), "probability")});
  }
  return result;
}

ClassMap classMap(const Json& json, int rows, int columns) {
  ClassMap result{integer(field(json, "class"), "class"), {}};
  const Json& map = field(json, "map");
  if (!map.is_array() || map.size() != static_cast<std::size_t>(rows)) bad("map", "has not the grid's rows");
  result.values.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
  for (const Json& row : map) {
    if (!row.is_array() || row.size() != static_cast<std::size_t>(columns)) {
      bad("map", "has not the grid's columns");
    }
    for (const Json& value : row) result.values.push_back(static_cast<float>(number(value, "map")));
  }
  return result;
}

void readMaps(const Json& json, Explanation& explanation) {
  const Json& grid = field(json, "grid");
  if (!grid.is_array() || grid.size() != 2) bad("grid", "should be two numbers");
  explanation.rows = integer(grid[0], "grid");
  explanation.columns = integer(grid[1], "grid");
  const auto side = [](int length) {
    return length >= 1 && static_cast<std::size_t>(length) <= kMaxGridSide;
  };
  if (!side(explanation.rows) || !side(explanation.columns)) bad("grid", "is out of range");
  const Json& maps = field(json, "maps");
  if (!maps.is_array()) bad("maps", "should be a list");
  for (const Json& map : maps) {
    explanation.maps.push_back(classMap(map, explanation.rows, explanation.columns));
  }
}

/// The double that prints as the float does: 0.1f as 0.1, not as 0.10000000149.
double shortest(float value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  double result = value;
  std::from_chars(digits.data(), end, result);
  return result;
}

SizeRange sizeRange(const Json& sizes, const char* name) {
  if (!sizes.contains(name) || !sizes[name].is_object()) return {};
  const Json& range = sizes[name];
  return {static_cast<int>(numberOr(range, "min", 0)), static_cast<int>(numberOr(range, "median", 0)),
          static_cast<int>(numberOr(range, "max", 0))};
}

void readSizes(const Json& sizes, DatasetReport& report) {
  if (!sizes.is_object()) return;
  report.differentSizes = static_cast<int>(numberOr(sizes, "different", 0));
  report.width = sizeRange(sizes, "width");
  report.height = sizeRange(sizes, "height");
}

/// Lists of texts; none where an older engine does not send them.
std::vector<std::vector<std::string>> groups(const Json& json, const char* name) {
  std::vector<std::vector<std::string>> found;
  if (!json.contains(name) || !json[name].is_array()) return found;
  for (const Json& group : json[name]) found.push_back(texts(Json{{"group", group}}, "group"));
  return found;
}

}  // namespace

const ClassMap* Explanation::mapOf(int index) const {
  const auto found =
      std::find_if(maps.begin(), maps.end(), [&](const ClassMap& map) { return map.index == index; });
  return found == maps.end() ? nullptr : &*found;
}

const ClassScore* Explanation::scoreOf(int index) const {
  for (const std::vector<ClassScore>* list : {&top, &asked})
    for (const ClassScore& score : *list)
      if (score.index == index) return &score;
  return nullptr;
}

Json mapRows(const Explanation& explanation, const ClassMap& map) {
  Json rows = Json::array();
  auto value = map.values.begin();
  for (int row = 0; row < explanation.rows; ++row) {
    Json cells = Json::array();
    for (int column = 0; column < explanation.columns; ++column) cells.push_back(shortest(*value++));
    rows.push_back(std::move(cells));
  }
  return rows;
}

Json toJson(const Explanation& explanation) {
  const auto list = [](const std::vector<ClassScore>& scores) {
    Json entries = Json::array();
    for (const ClassScore& score : scores)
      entries.push_back({{"index", score.index},
                         {"label", score.label},
                         {"logit", score.logit},
                         {"probability", score.probability}});
    return entries;
  };
  const PixelBox& box = explanation.box;
  Json json{{"top", list(explanation.top)},
            {"milliseconds",
             {{"decode", explanation.decodeMs},
              {"preprocess", explanation.preprocessMs},
              {"forward", explanation.forwardMs}}},
            {"image", {explanation.imageWidth, explanation.imageHeight}},
            {"box", {box.x, box.y, box.width, box.height}}};
  if (!explanation.asked.empty()) json["asked"] = list(explanation.asked);
  if (explanation.entropy) json["entropy"] = *explanation.entropy;
  if (explanation.energy) json["energy"] = *explanation.energy;
  if (explanation.method.empty()) return json;
  json["milliseconds"]["explain"] = explanation.explainMs;
  json["method"] = explanation.method;
  json["stage"] = explanation.stage;
  if (explanation.against) json["against"] = *explanation.against;
  json["signed"] = explanation.isSigned;
  json["grid"] = {explanation.rows, explanation.columns};
  json["maps"] = Json::array();
  for (const ClassMap& map : explanation.maps)
    json["maps"].push_back({{"class", map.index}, {"map", mapRows(explanation, map)}});
  return json;
}

EngineInfo engineInfoFromJson(const Json& json) {
  EngineInfo info;
  info.protocol = integer(field(json, "protocol"), "protocol");
  info.version = textOr(json, "version");
  info.torch = textOr(json, "torch");
  info.threads = static_cast<int>(numberOr(json, "threads", 0));
  if (json.contains("devices") && json["devices"].is_array()) {
    for (const Json& device : json["devices"]) {
      info.devices.push_back({text(device, "id"), textOr(device, "name"),
                              static_cast<std::int64_t>(numberOr(device, "memory_bytes", 0))});
    }
  }
  return info;
}

OpenedModel openedModelFromJson(const Json& json) {
  OpenedModel model;
  model.handle = field(json, "model");
  model.name = textOr(json, "name");
  model.layout = textOr(json, "layout");
  model.format = textOr(json, "format");
  model.network = networkSpecFromJson(field(json, "network"));
  if (json.contains("analysis") && json["analysis"].is_object()) {
    model.params = static_cast<std::int64_t>(numberOr(json["analysis"], "params", 0));
    model.macs = static_cast<std::int64_t>(numberOr(json["analysis"], "macs", 0));
  }
  model.preprocessing = preprocessingFromJson(field(json, "preprocessing"));
  model.labels = texts(json, "labels");
  model.guessed = texts(json, "guessed");
  model.missing = texts(json, "missing");
  model.unexpected = texts(json, "unexpected");
  model.device = textOr(json, "device");
  if (json.contains("energy_threshold") && json["energy_threshold"].is_number())
    model.energyThreshold = json["energy_threshold"].get<double>();
  return model;
}

Explanation explanationFromJson(const Json& json) {
  Explanation result;
  result.top = scores(json, "top");
  if (json.contains("asked")) result.asked = scores(json, "asked");
  if (json.contains("milliseconds") && json["milliseconds"].is_object()) {
    const Json& milliseconds = json["milliseconds"];
    result.decodeMs = numberOr(milliseconds, "decode", 0);
    result.preprocessMs = numberOr(milliseconds, "preprocess", 0);
    result.forwardMs = numberOr(milliseconds, "forward", 0);
    result.explainMs = numberOr(milliseconds, "explain", 0);
  }
  const Json& image = field(json, "image");
  if (!image.is_array() || image.size() != 2) bad("image", "should be width and height");
  result.imageWidth = integer(image[0], "image");
  result.imageHeight = integer(image[1], "image");
  const Json& box = field(json, "box");
  if (!box.is_array() || box.size() != 4) bad("box", "should be x, y, width and height");
  result.box = {number(box[0], "box"), number(box[1], "box"), number(box[2], "box"), number(box[3], "box")};
  if (json.contains("entropy") && json["entropy"].is_number()) result.entropy = json["entropy"].get<double>();
  if (json.contains("energy") && json["energy"].is_number()) result.energy = json["energy"].get<double>();
  result.method = textOr(json, "method");
  result.stage = static_cast<int>(numberOr(json, "stage", 0));
  if (json.contains("against")) result.against = integer(json["against"], "against");
  result.isSigned = json.contains("signed") && json["signed"] == Json(true);
  if (json.contains("maps")) readMaps(json, result);
  return result;
}

DatasetReport datasetReportFromJson(const Json& json) {
  DatasetReport report;
  report.kind = textOr(json, "kind");
  report.train = labelCounts(json, "train");
  report.val = labelCounts(json, "val");
  if (json.contains("test")) report.test = labelCounts(json, "test");
  if (json.contains("sizes")) readSizes(json["sizes"], report);
  report.skipped = texts(json, "skipped");
  if (json.contains("damaged")) report.damaged = texts(json, "damaged");
  if (json.contains("samples") && json["samples"].is_array()) {
    for (const Json& sample : json["samples"])
      report.samples.push_back({textOr(sample, "label"), text(sample, "file"), textOr(sample, "png")});
  }
  report.duplicates = groups(json, "duplicates");
  report.contradictions = groups(json, "contradictions");
  for (const auto& [name, list] : {std::pair{"unused", &report.unused}, std::pair{"notes", &report.notes}})
    if (json.contains(name)) *list = texts(json, name);
  return report;
}

}  // namespace effnet
