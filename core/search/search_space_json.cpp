#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"
#include "core/search/search_space.h"
#include "core/search/search_words.h"

#include <algorithm>
#include <functional>
#include <set>

namespace effnet {
namespace {

constexpr std::size_t kMostOptions = 64;
constexpr std::size_t kMostBytes = std::size_t{1} << 20;

// The two published spaces (search_words.h).
constexpr char kMnasNet[] = R"({"name": "mnasnet", "start": "mobilenet_v2", "stages": {
  "operators": ["convolution", "separable", "mbconv"], "kernels": [3, 5], "expand_ratios": [3, 6],
  "se_ratios": [0, 0.25], "layers": [-1, 0, 1], "channels": [0.75, 1, 1.25], "skip": ["identity", "none"]}})";
constexpr char kEfficientNetV2[] = R"({"name": "efficientnet_v2", "start": "efficientnet_v2", "stages": {
  "operators": ["mbconv", "fused_mbconv"], "kernels": [3, 5], "expand_ratios": [1, 4, 6], "se_ratios": [0.25],
  "layers": [-1, 0, 1]}, "fused_squeeze_excite": false})";

template <typename T>
void readList(FieldReader& fields, const char* name, std::vector<T>& list,
              const std::function<bool(const T&)>& fits, const std::string& wanted) {
  fields.readWith(name, [&](const Json& json) {
    if (!json.is_array() || json.empty() || json.size() > kMostOptions)
      throw Error("bad_space", std::string("must be a list of ") + wanted);
    for (const Json& each : json) {
      const bool typed = std::is_same_v<T, std::string> ? each.is_string()
                         : std::is_same_v<T, int>       ? each.is_number_integer()
                                                        : each.is_number();
      if (!typed || !fits(each.get<T>())) throw Error("bad_space", each.dump() + " is none of " + wanted);
      list.push_back(each.get<T>());
    }
    if (std::set<T>(list.begin(), list.end()).size() != list.size())
      throw Error("bad_space", "names an option twice");
  });
}

template <typename E>
void readWords(FieldReader& fields, const char* name, std::vector<std::string>& list) {
  readList<std::string>(
      fields, name, list, [](const std::string& word) { return fromWord<E>(word).has_value(); },
      wordList<E>(" and "));
}

StageChoices choicesFromJson(const Json& json) {
  StageChoices choices;
  FieldReader fields(json, "bad_space");
  readWords<SearchOperator>(fields, "operators", choices.operators);
  readList<int>(
      fields, "kernels", choices.kernels, [](int k) { return k >= 1 && k <= 31 && k % 2 == 1; },
      "odd numbers from 1 to 31");
  readList<double>(
      fields, "expand_ratios", choices.expandRatios, [](double e) { return e >= 1 && e <= 64; },
      "numbers from 1 to 64");
  readList<double>(
      fields, "se_ratios", choices.seRatios, [](double s) { return s >= 0 && s <= 1; },
      "numbers from 0 to 1");
  readList<int>(
      fields, "layers", choices.layers, [](int l) { return l >= -64 && l <= 64; },
      "whole numbers, added to the start's layers");
  readList<double>(
      fields, "channels", choices.channels, [](double c) { return c >= 0.05 && c <= 20; },
      "factors on the start's channels");
  readWords<SearchSkip>(fields, "skip", choices.skip);
  fields.finish(true);
  return choices;
}

NetworkSpec startFromJson(const Json& json) {
  if (!json.is_string()) return networkSpecFromJson(json);
  const auto name = json.get<std::string>();
  const auto& published = publishedNames();
  const bool model = std::ranges::find(published, ownName(name)) != published.end();
  return model ? publishedModel(name) : familyBaseline(name);
}

/// One problem after another, so that all of them are told.
class Problems {
 public:
  template <typename Call>
  void collect(const std::string& where, Call call) {
    try {
      call();
    } catch (const Error& error) {
      text_ += (text_.empty() ? "" : "; ") + where + error.detail();
    }
  }
  void finish() const {
    if (!text_.empty()) throw Error("bad_space", text_);
  }

 private:
  std::string text_;
};

void readStages(const Json& json, SearchSpace& space) {
  Problems problems;
  if (json.is_object()) {
    StageChoices all;
    problems.collect("every stage: ", [&] { all = choicesFromJson(json); });
    space.stages.assign(space.start.stages.size(), all);
  } else if (json.is_array() && json.size() <= limits::kStages) {
    for (std::size_t i = 0; i < json.size(); ++i) {
      space.stages.emplace_back();
      problems.collect("stage " + std::to_string(i + 2) + ": ",
                       [&] { space.stages.back() = choicesFromJson(json[i]); });
    }
  } else {
    throw Error("bad_space", "must be an object, or a list with one for each stage");
  }
  problems.finish();
}

/// Every option must give a network that can be built.
void checkNetworks(const SearchSpace& space) {
  if (space.stages.size() != space.start.stages.size())
    throw Error("bad_space", "it has choices for " + std::to_string(space.stages.size()) +
                                 " stages, its start network has " +
                                 std::to_string(space.start.stages.size()));
  for (const StageSpec& stage : space.start.stages)
    if (stage.op != Operator::MBConv && stage.op != Operator::FusedMBConv)
      throw Error("bad_space", std::string("its start network has a stage of ") + toString(stage.op) +
                                   "; a search is among MBConv and Fused-MBConv");
  const auto genes = genesOf(space);
  if (genes.empty()) throw Error("bad_space", "nothing in it can be chosen");
  for (std::size_t i = 0; i < genes.size(); ++i)
    for (std::size_t option = 0; option < genes[i].options.size(); ++option) {
      Genome genome(genes.size(), 0);
      genome[i] = static_cast<int>(option);
      validate(networkOf(space, genome));
    }
}

Json toJson(const StageChoices& choices) {
  Json json = Json::object();
  const auto add = [&](const char* name, const auto& list) {
    if (!list.empty()) json[name] = list;
  };
  add("operators", choices.operators);
  add("kernels", choices.kernels);
  add("expand_ratios", choices.expandRatios);
  add("se_ratios", choices.seRatios);
  add("layers", choices.layers);
  add("channels", choices.channels);
  add("skip", choices.skip);
  return json;
}

SearchSpace spaceOf(const Json& json, const NetworkSpec& start) {
  SearchSpace space;
  FieldReader fields(json, "bad_space");
  fields.read("name", space.name);
  if (start.stages.empty()) {
    fields.require(json.contains("start"), "start: name the network that the search begins with");
    fields.readWith("start", [&](const Json& each) { space.start = startFromJson(each); });
  } else {
    fields.readWith("start", [](const Json&) {});
    space.start = start;
  }
  fields.require(json.contains("stages"), "stages: say what may be chosen");
  fields.readWith("stages", [&](const Json& each) { readStages(each, space); });
  fields.read("fused_squeeze_excite", space.fusedSqueezes);
  fields.finish(true);
  checkNetworks(space);
  return space;
}

}  // namespace

Json toJson(const SearchSpace& space) {
  Json stages = Json::array();
  for (const StageChoices& choices : space.stages) stages.push_back(toJson(choices));
  return {{"name", space.name},
          {"start", toJson(space.start)},
          {"stages", stages},
          {"fused_squeeze_excite", space.fusedSqueezes}};
}

SearchSpace searchSpaceFromJson(const Json& json) {
  return spaceOf(json, {});
}

SearchSpace readSearchSpace(const std::string& nameOrFile, const NetworkSpec& start) {
  if (nameOrFile == "mnasnet") return spaceOf(parseJson(kMnasNet), start);
  if (nameOrFile == "efficientnet_v2") return spaceOf(parseJson(kEfficientNetV2), start);
  const Json json = parseJson(readFile(nameOrFile, kMostBytes));
  try {
    if (!json.is_object()) throw Error("bad_space", "it is no JSON object");
    return spaceOf(json, start);
  } catch (const Error& error) {
    throw Error("bad_space", nameOrFile + ": " + error.detail());
  }
}

}  // namespace effnet
