#include "core/protocol/sweep_plan.h"

#include "core/base/files.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/input_size.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/train_fields.h"
#include "core/protocol/training_work.h"
#include "core/scaling/scaling_experiment.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace effnet {
namespace {

constexpr std::size_t kMostCandidates = 10'000;
constexpr double kCostOfOneStep = 2;  // the paper's equation 3: α·β²·γ² ≈ 2

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = failure == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
  return whole ? std::optional(value) : std::nullopt;
}

std::string plain(double value) {
  return Json(std::round(value * 1e9) / 1e9).dump();
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// "1:1.4:0.1" as its numbers, anything else as it is.
void addValues(std::vector<std::string>& values, const std::string& text) {
  const auto parts = split(text, ':');
  const auto first = parts.size() == 3 ? number(parts[0]) : std::nullopt;
  const auto last = first ? number(parts[1]) : std::nullopt;
  const auto step = last ? number(parts[2]) : std::nullopt;
  if (!step) {
    values.push_back(text);
    return;
  }
  const double count = std::floor((*last - *first) / *step + 1e-9);
  if (!(*step > 0) || !(count >= 0) || !(count < static_cast<double>(kMostCandidates)))
    throw Error("bad_grid", "'" + text + "' is no range; write first:last:step");
  for (int i = 0; i <= static_cast<int>(count); ++i) values.push_back(plain(*first + i * *step));
}

double* coefficient(Coefficients& coefficients, std::string_view name) {
  if (name == "alpha") return &coefficients.alpha;
  if (name == "beta") return &coefficients.beta;
  return name == "gamma" ? &coefficients.gamma : nullptr;
}

bool isCoefficient(const GridAxis& axis) {
  Coefficients unused;
  return coefficient(unused, axis.name) != nullptr;
}

bool scalesByGrid(const SweepRequest& request) {
  return std::any_of(request.grid.begin(), request.grid.end(), isCoefficient);
}

/// A folder's name: what choice there is, without what would leave the folder.
std::string nameOf(const std::vector<std::pair<std::string, std::string>>& choice) {
  std::string name;
  for (const auto& [axis, value] : choice) {
    if (!name.empty()) name += ',';
    name += axis == "variant" ? value : axis + "=" + value;
  }
  for (char& c : name)
    if (c == '/' || static_cast<unsigned char>(c) < 0x20) c = '_';
  return name;
}

class Planner {
 public:
  explicit Planner(const SweepRequest& request) : request_(request) { plan_.request = request; }

  SweepPlan finish() {
    if (request_.experiment.empty())
      planGrid();
    else
      planExperiment();
    if (!problems_.empty()) {
      std::string all;
      for (const auto& each : problems_) all += (all.empty() ? "" : "; ") + each;
      throw Error("bad_config", all);
    }
    plan_.targetMacs = request_.targetMacs > 0 ? request_.targetMacs : usualTarget();
    return std::move(plan_);
  }

 private:
  void planExperiment() {
    ScalingExperimentOptions options;
    options.phi = request_.phi;
    options.coefficients = request_.coefficients;
    const NetworkSpec base = trainedNetwork(request_.config);
    const auto own = static_cast<double>(analyzeCost(base).totals.macs);
    plan_.costAsked = std::pow(options.coefficients.product(), options.phi);
    for (const auto& variant : planScalingExperiment(base, options).variants) {
      TrainConfig config = request_.config;
      setNetwork(config, variant.analysis.spec);
      addSeeds({{"variant", variant.name}}, config, own);
      plan_.costFound = plan_.candidates.back().costRatio;  // of the last one, compound, as of all four
    }
  }

  void planGrid() {
    std::size_t points = request_.grid.empty() ? 0 : 1;
    for (const auto& axis : request_.grid) points *= std::min(axis.values.size(), kMostCandidates + 1);
    if (points > kMostCandidates)
      throw Error("bad_grid", "the grid has more than " + std::to_string(kMostCandidates) + " points");
    for (std::size_t point = 0; point < points; ++point) {
      std::vector<std::pair<std::string, std::string>> choice;
      std::size_t rest = point;
      for (auto axis = request_.grid.rbegin(); axis != request_.grid.rend(); ++axis) {
        choice.emplace_back(axis->name, axis->values[rest % axis->values.size()]);
        rest /= axis->values.size();
      }
      std::reverse(choice.begin(), choice.end());
      addPoint(choice);
    }
    if (plan_.candidates.empty() && problems_.empty()) throwNothingFits();
  }

  [[noreturn]] void throwNothingFits() const {
    char nearest[48];
    std::snprintf(nearest, sizeof nearest, " at %.3g times the base", nearestRatio_);
    throw Error("nothing_fits",
                "no point of the grid costs twice the base, counted, within the tolerance of " +
                    plain(request_.tolerance) + "; the nearest is " + nearest_ + nearest +
                    "; widen the grid or the tolerance");
  }

  void addPoint(const std::vector<std::pair<std::string, std::string>>& choice) {
    TrainConfig config = request_.config;
    Coefficients coefficients = request_.coefficients;
    try {
      std::vector<std::string> fields;
      for (const auto& [axis, value] : choice) {
        if (double* const target = coefficient(coefficients, axis)) {
          const auto given = number(value);
          if (!given || *given < 1)
            throw Error("bad_grid", axis + " must be a number of at least 1, not '" + value + "'");
          *target = *given;
        } else {
          fields.push_back(axis + "=" + value);
        }
      }
      setFields(config, fields);
      const NetworkSpec base = trainedNetwork(config);
      const auto own = static_cast<double>(analyzeCost(base).totals.macs);
      if (scalesByGrid(request_)) {
        const auto scaled = scaleNetwork(base, scalingFor(ScalingMode::Compound, request_.phi, coefficients));
        if (!aboutDoubles(static_cast<double>(analyzeCost(scaled).totals.macs) / own, choice)) {
          ++plan_.leftOut;
          return;
        }
        setNetwork(config, scaled);
      }
      addSeeds(choice, config, own);
    } catch (const Error& error) {
      problems_.insert(error.detail());
    }
  }

  /// By what was counted: rounded layers and channels cost up to twice what their factors say.
  bool aboutDoubles(double ratio, const std::vector<std::pair<std::string, std::string>>& choice) {
    const double away = std::abs(std::pow(ratio, 1 / request_.phi) - kCostOfOneStep);
    if (away < nearestDistance_) {
      nearestDistance_ = away;
      nearestRatio_ = ratio;
      nearest_ = nameOf(choice);
    }
    return away <= request_.tolerance + 1e-9;
  }

  /// What a run is, whatever its factors before rounding were.
  static std::string identity(TrainConfig config) {
    config.network.name.clear();
    config.network.depth = config.network.width = 1;
    return toJson(config).dump();
  }

  void addSeeds(const std::vector<std::pair<std::string, std::string>>& choice, const TrainConfig& config,
                double baseMacs) {
    const auto [known, isNew] = runs_.emplace(identity(config), plan_.candidates.size());
    if (!isNew) ++plan_.repeated;
    for (int i = 0; i < request_.seeds; ++i) {
      SweepCandidate candidate;
      candidate.choice = choice;
      candidate.config = config;
      candidate.config.seed += i;
      if (request_.seeds > 1) candidate.choice.emplace_back("seed", std::to_string(candidate.config.seed));
      candidate.name = nameOf(candidate.choice);
      if (!names_.insert(candidate.name).second)
        throw Error("bad_grid", "the grid names '" + candidate.name + "' twice");
      if (!isNew) {
        plan_.candidates[known->second + static_cast<std::size_t>(i)].sameAs.push_back(candidate.name);
        continue;
      }
      for (const auto& each : problemsOfStart(candidate.config)) problems_.insert(each);
      candidate.analysis = analyzeCost(trainedNetwork(candidate.config));
      candidate.costRatio = static_cast<double>(candidate.analysis.totals.macs) / baseMacs;
      plan_.candidates.push_back(std::move(candidate));
    }
  }

  std::int64_t usualTarget() const {
    const auto own = static_cast<double>(analyzeCost(trainedNetwork(request_.config)).totals.macs);
    const double step = !request_.experiment.empty() ? request_.coefficients.product()
                        : scalesByGrid(request_)     ? kCostOfOneStep
                                                     : 1;
    return std::llround(own * std::pow(step, request_.phi));
  }

  const SweepRequest& request_;
  SweepPlan plan_;
  std::set<std::string> names_;
  std::set<std::string> problems_;           ///< each said once, however many candidates have it
  std::map<std::string, std::size_t> runs_;  ///< the first candidate that each is
  double nearestDistance_ = std::numeric_limits<double>::infinity();
  double nearestRatio_ = 0;
  std::string nearest_;
};

void check(const SweepRequest& request) {
  const auto demand = [](bool condition, const char* problem) {
    if (!condition) throw Error("bad_sweep", problem);
  };
  demand(request.experiment.empty() || request.experiment == "scaling",
         "the only experiment is 'scaling'; leave it out for a grid");
  demand(request.experiment.empty() != request.grid.empty(), "a sweep needs either a grid or an experiment");
  const bool scales = !request.experiment.empty() || scalesByGrid(request);
  demand(!scales || request.config.weights.empty(),
         "scaled networks are trained from scratch: no checkpoint fits them all");
  demand(!request.config.network.stages.empty(), "no network is named");
  demand(request.seeds >= 1 && request.seeds <= 1000, "seeds must be 1 to 1000");
  demand(request.rungs >= 1 && request.rungs <= 16, "rungs must be 1 to 16");
  demand(request.eta >= 2 && request.eta <= 100, "eta must be 2 to 100");
  demand(request.ahead >= 1 && request.ahead <= 4096, "choices under way must be 1 to 4096");
  for (const GridAxis& axis : request.grid)
    demand(
        request.rungs == 1 || (axis.name != "epochs" && axis.name != "minutes" && axis.name != "fold"),
        "early stopping compares runs of the same length on the same pictures: no grid of epochs, minutes or "
        "folds with it");
  demand(request.tolerance >= 0 && std::isfinite(request.tolerance), "the tolerance must not be negative");
  demand(std::isfinite(request.phi) && std::isfinite(request.costWeight) && request.targetMacs >= 0,
         "phi, the target and its weight must be numbers");
}

Json toJson(const GridAxis& axis) {
  return {{"name", axis.name}, {"values", axis.values}};
}

}  // namespace

double SweepCandidate::trainingMacs(std::int64_t images) const {
  return 3.0 * static_cast<double>(analysis.totals.macs) * static_cast<double>(images) * config.epochs *
         averageEpochWork(config);
}

std::vector<GridAxis> parseGrid(const std::vector<std::string>& texts) {
  std::vector<GridAxis> grid;
  for (const auto& text : texts) {
    for (const auto& word : split(text, ',')) {
      const std::size_t equals = word.find('=');
      if (equals == std::string::npos && grid.empty())
        throw Error("bad_grid", "'" + text + "' is not of the form name=value,value…");
      if (equals != std::string::npos) grid.push_back({word.substr(0, equals), {}});
      addValues(grid.back().values, equals == std::string::npos ? word : word.substr(equals + 1));
    }
  }
  std::set<std::string> names;
  for (const auto& axis : grid) {
    if (axis.name.empty() || std::find(axis.values.begin(), axis.values.end(), "") != axis.values.end())
      throw Error("bad_grid", "the axis '" + axis.name + "' lacks a name or a value");
    if (!names.insert(axis.name).second)
      throw Error("bad_grid", "the axis '" + axis.name + "' is named twice");
  }
  return grid;
}

void settleFolds(SweepRequest& request) {
  for (const GridAxis& axis : request.grid)
    if (axis.name == "fold" && request.config.folds < 2)
      request.config.folds = static_cast<int>(axis.values.size());
}

SweepPlan planSweep(const SweepRequest& request) {
  check(request);
  return Planner(request).finish();
}

Json toJson(const SweepRequest& request) {
  Json grid = Json::array();
  for (const auto& axis : request.grid) grid.push_back(toJson(axis));
  Json json{{"experiment", request.experiment},
            {"grid", grid},
            {"phi", request.phi},
            {"alpha", request.coefficients.alpha},
            {"beta", request.coefficients.beta},
            {"gamma", request.coefficients.gamma},
            {"tolerance", request.tolerance},
            {"rungs", request.rungs},
            {"eta", request.eta},
            {"seeds", request.seeds},
            {"target_macs", request.targetMacs},
            {"cost_weight", request.costWeight},
            {"config", toJson(request.config)}};
  if (request.rungs > 1) json["ahead"] = request.ahead;
  return json;
}

SweepRequest sweepRequestFromJson(const Json& json) {
  FieldReader fields(json, "bad_sweep");
  SweepRequest request;
  fields.read("experiment", request.experiment);
  fields.readWith("grid", [&](const Json& grid) {
    for (const auto& axis : grid)
      request.grid.push_back(
          {axis.at("name").get<std::string>(), axis.at("values").get<std::vector<std::string>>()});
  });
  for (const auto& axis : request.grid)
    fields.require(!axis.values.empty(), "the axis '" + axis.name + "' has no value");
  fields.read("phi", request.phi);
  fields.read("alpha", request.coefficients.alpha);
  fields.read("beta", request.coefficients.beta);
  fields.read("gamma", request.coefficients.gamma);
  fields.read("tolerance", request.tolerance);
  fields.read("rungs", request.rungs);
  fields.read("eta", request.eta);
  fields.read("ahead", request.ahead);
  fields.read("seeds", request.seeds);
  fields.read("target_macs", request.targetMacs);
  fields.read("cost_weight", request.costWeight);
  fields.readWith("config", [&](const Json& config) { request.config = trainConfigFromJson(config); });
  fields.finish(true);
  return request;
}

std::filesystem::path sweepFile(const std::filesystem::path& folder) {
  return folder / "sweep.json";
}

SweepRequest readSweepRequest(const std::filesystem::path& folder) {
  const auto file = sweepFile(folder);
  try {
    const Json json = parseJson(readFile(file));
    return sweepRequestFromJson(json);
  } catch (const Error& error) {
    if (error.code() != "bad_sweep") throw;
    throw Error("bad_sweep", file.string() + ": " + error.detail());
  }
}

}  // namespace effnet
