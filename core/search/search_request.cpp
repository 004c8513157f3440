#include "core/search/search_request.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/json_text.h"
#include "core/scaling/cost.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace effnet {
namespace {

constexpr int kMostCandidates = 100'000;

std::string text(double value, const SearchRequest& request) {
  char buffer[64];
  if (request.objective == SearchObjective::Macs)
    std::snprintf(buffer, sizeof buffer, "%.0f MACs", value);
  else
    std::snprintf(buffer, sizeof buffer, "%.3g ms", value);
  return buffer;
}

void readRules(FieldReader& fields, SearchRules& rules) {
  std::string method = "evolution";
  fields.read("method", method);
  fields.require(method == "evolution" || method == "random", "method must be evolution or random");
  rules.evolution = method == "evolution";
  fields.readWith("proxy", [&](const Json& word) {
    rules.synflow = word == "synflow";
    if (!rules.synflow && word != "none") throw Error("bad_search", "must be none or synflow");
  });
  fields.read("inherit", rules.inherit);
  fields.read("population", rules.population);
  fields.read("tournament", rules.tournament);
  fields.readWith("rungs", [&](const Json& json) { rules.rungs = json.get<std::vector<int>>(); });
  fields.read("eta", rules.eta);
  fields.read("candidates", rules.candidates);
  fields.read("ahead", rules.ahead);
  fields.read("seed", rules.seed);
}

void checkRules(const SearchRules& rules, std::vector<std::string>& found) {
  const auto demand = [&](bool condition, const char* problem) {
    if (!condition) found.emplace_back(problem);
  };
  demand(rules.population >= 2 && rules.population <= kMostCandidates, "population must be 2 or more");
  demand(rules.tournament >= 1 && rules.tournament <= rules.population,
         "tournament must be 1 up to the population");
  demand(rules.candidates >= 1 && rules.candidates <= kMostCandidates, "candidates must be 1 to 100000");
  demand(rules.ahead >= 1 && rules.ahead <= 4096, "candidates under way must be 1 to 4096");
  demand(rules.eta >= 2 && rules.eta <= 100, "eta must be 2 to 100");
  demand(!rules.rungs.empty() && rules.rungs.size() <= 16 && rules.rungs.front() >= 1 &&
             std::ranges::is_sorted(rules.rungs) &&
             std::ranges::adjacent_find(rules.rungs) == rules.rungs.end(),
         "rungs must be rising numbers of epochs");
}

}  // namespace

double costOf(const SearchRequest& request, const NetworkSpec& network) {
  if (request.objective != SearchObjective::Macs) return request.costFit.milliseconds(network);
  double macs = 0;
  for (const Block& block : expand(network).blocks)
    for (const Layer& layer : block.layers) macs += static_cast<double>(layer.macs());
  return macs;
}

bool isWithin(const SearchRequest& request, double cost) {
  return cost <= request.limit * request.target;
}

bool isAllowed(const SearchRequest& request, const NetworkSpec& network) {
  const double slack = request.measured ? 1 + request.costFit.error() : 1;
  return isWithin(request, costOf(request, network) / slack);
}

double toleratedError(const SearchRequest& request) {
  constexpr double kOfScore = 0.005;
  constexpr double kMost = 0.1;
  return std::min(kMost, kOfScore / std::abs(request.weight));
}

double scoreOf(const SearchRequest& request, const NetworkSpec& network, double accuracy) {
  return scoreOf(request, network, accuracy, costOf(request, network));
}

double scoreOf(const SearchRequest& request, const NetworkSpec& network, double accuracy, double cost) {
  const double score = accuracy * std::pow(cost / request.target, request.weight);
  if (request.objective != SearchObjective::Training) return score;
  const auto params = [](const NetworkSpec& spec) {
    return static_cast<double>(analyzeCost(spec).totals.params);
  };
  return score * std::pow(params(network) / params(request.space.start), request.paramWeight);
}

TrainConfig configOf(const SearchRequest& request, const NetworkSpec& network) {
  TrainConfig config = request.config;
  config.network = network;
  config.epochs = request.rules.rungs.back();
  config.headEpochs = 0;
  config.patience = 0;  // rungs alone end a candidate early
  return config;
}

std::vector<double> drawnCosts(const SearchRequest& request, int count) {
  const auto genes = genesOf(request.space);
  Rng random(static_cast<std::uint64_t>(request.rules.seed), 0, 2);
  std::vector<double> costs;
  for (int i = 0; i < count; ++i)
    costs.push_back(costOf(request, networkOf(request.space, randomGenome(genes, random))));
  std::ranges::sort(costs);
  return costs;
}

NetworkSpec cheapestNetwork(const SearchRequest& request) {
  const auto genes = genesOf(request.space);
  Genome best(genes.size(), 0);
  double cost = costOf(request, networkOf(request.space, best));
  for (bool moved = true; moved;) {
    moved = false;
    for (std::size_t i = 0; i < genes.size(); ++i)
      for (std::size_t option = 0; option < genes[i].options.size(); ++option) {
        Genome other = best;
        other[i] = static_cast<int>(option);
        const double found = costOf(request, networkOf(request.space, other));
        if (!(found < cost)) continue;
        cost = found;
        best = std::move(other);
        moved = true;
      }
  }
  return networkOf(request.space, best);
}

std::vector<std::string> problems(const SearchRequest& request) {
  std::vector<std::string> found;
  checkRules(request.rules, found);
  const auto demand = [&](bool condition, const std::string& problem) {
    if (!condition) found.push_back(problem);
    return condition;
  };
  const bool positive =
      demand(request.target > 0 && std::isfinite(request.target), "the target must be positive");
  const bool limited =
      demand(request.limit > 0 && std::isfinite(request.limit), "the limit must be positive");
  demand(std::isfinite(request.weight) && std::isfinite(request.paramWeight), "weights must be numbers");
  demand(request.hours >= 0 && std::isfinite(request.hours), "hours must not be negative");
  const bool priced = request.objective == SearchObjective::Macs || !request.costFit.empty();
  if (positive && limited && priced) {
    const NetworkSpec cheapest = cheapestNetwork(request);
    const double least = costOf(request, cheapest);
    const bool reachable =
        demand(isAllowed(request, cheapest), "the target of " + text(request.target, request) +
                                                 " is below the space's cheapest network, which takes " +
                                                 text(least, request));
    // The first decision of a search is a draw, which may find nothing in a narrow corner.
    if (reachable && found.empty()) try {
        SearchCourse(request.space, request.rules,
                     [&](const NetworkSpec& network) { return isAllowed(request, network); });
      } catch (const Error& error) {
        found.push_back(error.detail() + "; its cheapest takes " + text(least, request));
      }
  }
  demand(request.config.weights.empty(), "candidates are trained from scratch: no checkpoint fits them all");
  if (!request.rules.rungs.empty() && request.rules.rungs.front() >= 1)
    for (const std::string& each : problems(configOf(request, request.space.start))) found.push_back(each);
  return found;
}

Json toJson(const SearchRequest& request) {
  const SearchRules& rules = request.rules;
  Json json{{"version", 1},
            {"objective", wordOf(request.objective)},
            {"target", request.target},
            {"weight", request.weight},
            {"param_weight", request.paramWeight},
            {"limit", request.limit},
            {"hours", request.hours},
            {"method", rules.evolution ? "evolution" : "random"},
            {"population", rules.population},
            {"tournament", rules.tournament},
            {"rungs", rules.rungs},
            {"eta", rules.eta},
            {"candidates", rules.candidates},
            {"ahead", rules.ahead},
            {"seed", rules.seed}};
  if (rules.inherit) json["inherit"] = true;
  if (rules.synflow) json["proxy"] = "synflow";
  if (!request.costFit.empty()) json["cost_fit"] = toJson(request.costFit);
  if (request.measured) json["measured"] = true;
  if (!request.processor.empty()) json["processor"] = request.processor;
  json["space"] = toJson(request.space);
  json["config"] = toJson(request.config);
  return json;
}

SearchRequest searchRequestFromJson(const Json& json) {
  SearchRequest request;
  FieldReader fields(json, "bad_search");
  int version = 0;
  fields.read("version", version);
  fields.require(version == 1, "it is of another version of this program");
  fields.readWith("objective", [&](const Json& word) {
    request.objective = parseWord<SearchObjective>(word.get<std::string>(), "objective");
  });
  fields.read("target", request.target);
  fields.read("weight", request.weight);
  fields.read("param_weight", request.paramWeight);
  fields.read("limit", request.limit);
  fields.read("hours", request.hours);
  readRules(fields, request.rules);
  fields.readWith("cost_fit", [&](const Json& fit) { request.costFit = CostFit::fromJson(fit); });
  fields.read("measured", request.measured);
  fields.read("processor", request.processor);
  fields.readWith("space", [&](const Json& space) { request.space = searchSpaceFromJson(space); });
  fields.readWith("config", [&](const Json& config) { request.config = trainConfigFromJson(config); });
  fields.require(request.objective == SearchObjective::Macs || !request.costFit.empty(),
                 "cost_fit: no times were measured");
  fields.require(!request.measured || std::isfinite(request.costFit.error()),
                 "measured: the fit's error is not known");
  fields.finish(true);
  std::string all;
  for (const std::string& each : problems(request)) all += (all.empty() ? "" : "; ") + each;
  if (!all.empty()) throw Error("bad_search", all);
  return request;
}

std::filesystem::path searchFile(const std::filesystem::path& folder) {
  return folder / "search.json";
}

SearchRequest readSearchRequest(const std::filesystem::path& folder) {
  const auto file = searchFile(folder);
  const Json json = parseJson(readFile(file));
  try {
    if (!json.is_object()) throw Error("bad_search", "it is no JSON object");
    return searchRequestFromJson(json);
  } catch (const Error& error) {
    throw Error("bad_search", file.string() + ": " + error.detail());
  }
}

}  // namespace effnet
