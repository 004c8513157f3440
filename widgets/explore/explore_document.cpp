#include "widgets/explore/explore_document.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <tuple>
#include <utility>

namespace effnet {
namespace {

constexpr std::size_t kLongestWord = 200;
constexpr std::size_t kLargest = 1 << 20;  // bytes of a file
constexpr std::size_t kMostMeasurements = 5000;

constexpr std::pair<const char*, std::optional<double> ComparedSpec::*> kPublished[] = {
    {"flops", &ComparedSpec::publishedFlops},
    {"top1", &ComparedSpec::publishedTop1},
    {"params", &ComparedSpec::publishedParams}};

[[noreturn]] void fail(const std::string& reason) {
  throw Error("bad_state", reason);
}

std::string word(const Json& json, const char* field) {
  const auto found = json.find(field);
  if (found == json.end()) return {};
  if (!found->is_string()) fail(std::string("'") + field + "' is not a text");
  std::string text = found->get<std::string>();
  if (text.size() > kLongestWord) fail(std::string("'") + field + "' is longer than a name can be");
  return text;
}

double factor(const Json& json, const char* field) {
  constexpr double kLeast = 0.001;
  constexpr double kMost = 1000;
  const auto found = json.find(field);
  if (found == json.end() || !found->is_number()) fail(std::string("'") + field + "' is not a number");
  const double value = found->get<double>();
  if (!(value >= kLeast && value <= kMost)) fail(std::string("'") + field + "' is no factor");
  return value;
}

/// An array of at most so many objects.
const Json& objects(const Json& json, std::size_t most) {
  if (!json.is_array() || json.size() > most) fail("a list is missing, or is longer than one can be");
  for (const Json& each : json)
    if (!each.is_object()) fail("a list holds what is no object");
  return json;
}

ComparedSpec comparedFrom(const Json& json) {
  ComparedSpec one;
  one.name = word(json, "name");
  if (!json.contains("baseline")) fail("a compared network has no 'baseline'");
  one.baseline = networkSpecFromJson(json["baseline"]);
  one.scaling = {factor(json, "depth"), factor(json, "width"), factor(json, "resolution")};
  for (const auto& [name, member] : kPublished)
    if (const auto found = json.find(name); found != json.end()) {
      if (!found->is_number() || !std::isfinite(found->get<double>()))
        fail(std::string("'") + name + "' is not a number");
      one.*member = found->get<double>();
    }
  validate(scaleNetwork(one.baseline, one.scaling));
  return one;
}

Json toJson(const ComparedSpec& one) {
  Json json{{"name", one.name},
            {"depth", one.scaling.depth},
            {"width", one.scaling.width},
            {"resolution", one.scaling.resolution},
            {"baseline", effnet::toJson(one.baseline)}};
  for (const auto& [name, member] : kPublished)
    if (one.*member) json[name] = *(one.*member);
  return json;
}

ExploreView viewFrom(const Json& json) {
  if (!json.is_object()) fail("'view' is no object");
  ExploreView view;
  view.tab = word(json, "tab");
  view.published = word(json, "published");
  if (!json.contains("compared")) return view;
  view.compared.emplace();
  for (const Json& each : objects(json["compared"], ExploreDocument::kMostCompared))
    view.compared->push_back(comparedFrom(each));
  return view;
}

Json toJson(const ExploreView& view) {
  Json json = Json::object();
  if (!view.tab.empty()) json["tab"] = view.tab;
  if (!view.published.empty()) json["published"] = view.published;
  if (!view.compared) return json;
  json["compared"] = Json::array();
  for (const ComparedSpec& each : *view.compared) json["compared"].push_back(toJson(each));
  return json;
}

/// The JSON of a file that is no larger than a document can be; discarded where it is none.
Json contentOf(const std::filesystem::path& file) {
  std::error_code failure;
  const std::uintmax_t size = std::filesystem::file_size(file, failure);
  std::ifstream in = openRegular(file);
  if (failure || !in || size > kLargest) throw Error("file_missing", "cannot read " + file.string());
  std::string text(size, '\0');
  in.read(text.data(), static_cast<std::streamsize>(size));
  text.resize(static_cast<std::size_t>(in.gcount()));
  return parseJson(text);
}

}  // namespace

bool ComparedSpec::operator==(const ComparedSpec& other) const {
  const auto key = [](const ComparedSpec& c) {
    return std::tie(c.name, c.baseline, c.scaling.depth, c.scaling.width, c.scaling.resolution,
                    c.publishedFlops, c.publishedTop1, c.publishedParams);
  };
  return key(*this) == key(other);
}

Json toJson(const ExploreDocument& document) {
  Json json = toJson(document.state());
  if (document.networks.size() > 1) {
    json["open"] = {{"current", document.current}, {"networks", Json::array()}};
    for (const ExploreState& each : document.networks) json["open"]["networks"].push_back(toJson(each));
  }
  if (document.view != ExploreView{}) json["view"] = toJson(document.view);
  return json;
}

Json toJson(const ExploreDocument& document, std::span<const Measurement> measurements) {
  Json json = toJson(document);
  std::size_t room = kLargest - std::min<std::size_t>(kLargest, json.dump(2).size());
  Json kept = Json::array();
  for (auto one = measurements.rbegin(); one != measurements.rend() && kept.size() < kMostMeasurements;
       ++one) {
    Json entry = encode(*one);
    const std::size_t size = 2 * entry.dump(2).size();  // the file's indentation is deeper
    if (size > room) break;
    room -= size;
    kept.push_back(std::move(entry));
  }
  std::reverse(kept.begin(), kept.end());
  if (!kept.empty()) json["measurements"] = std::move(kept);
  return json;
}

std::vector<Measurement> measurementsFromJson(const Json& json) {
  std::vector<Measurement> measurements;
  const auto found = json.find("measurements");
  if (found == json.end()) return measurements;
  for (const Json& each : objects(*found, kMostMeasurements)) {
    try {
      measurements.push_back(decodeAnswer<Measurement>(each));
    } catch (const Error& error) {
      fail("a measurement: " + error.detail());
    }
  }
  return measurements;
}

ExploreDocument exploreDocumentFromJson(const Json& json) {
  ExploreDocument document;
  document.state() = exploreStateFromJson(json);
  if (json.contains("view")) document.view = viewFrom(json["view"]);
  if (!json.contains("open")) return document;
  const Json& open = json["open"];
  if (!open.is_object() || !open.contains("networks")) fail("'open' lists no networks");
  const ExploreState front = document.state();
  document.networks.clear();
  for (const Json& each : objects(open["networks"], ExploreDocument::kMostNetworks))
    document.networks.push_back(exploreStateFromJson(each));
  const auto current = open.find("current");
  if (current == open.end() || !current->is_number_unsigned() ||
      current->get<std::uint64_t>() >= document.networks.size())
    fail("'current' names none of the open networks");
  document.current = current->get<std::size_t>();
  document.state() = front;  // what other readers of the file read
  return document;
}

bool isExploreDocument(const std::filesystem::path& file) {
  try {
    const Json json = contentOf(file);
    return json.is_object() && json.contains("effnet_state");
  } catch (const Error&) {
    return false;
  }
}

ExploreDocument readExploreDocument(const std::filesystem::path& file,
                                    std::vector<Measurement>* measurements) {
  const ExploreState front = readExploreState(file);  // which says what is wrong with the file
  try {
    const Json content = contentOf(file);
    ExploreDocument document = exploreDocumentFromJson(content);
    if (measurements) *measurements = measurementsFromJson(content);
    document.state() = front;
    return document;
  } catch (const Json::exception&) {
    throw Error("bad_state", file.string() + " holds no saved network: a value is of the wrong kind");
  } catch (const Error& error) {
    throw Error("bad_state", file.string() + " holds no saved network: " + error.detail());
  }
}

}  // namespace effnet
