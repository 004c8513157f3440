#include "core/protocol/explore_state.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/words.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <tuple>

namespace effnet {

template <>
inline constexpr auto kTable<ExploreState::Mode> = std::to_array<WordRow<ExploreState::Mode>>({
    {ExploreState::Mode::Compound, "compound"},
    {ExploreState::Mode::Depth, "depth"},
    {ExploreState::Mode::Width, "width"},
    {ExploreState::Mode::Resolution, "resolution"},
    {ExploreState::Mode::Custom, "custom"},
});

namespace {

[[noreturn]] void fail(const std::string& field, const std::string& reason) {
  throw Error("bad_state", "'" + field + "' " + reason);
}

/// A finite number of an optional field, within limits; `fallback` where the field is absent.
double number(const Json& json, const char* field, double fallback, double lowest, double highest) {
  const auto found = json.find(field);
  if (found == json.end()) return fallback;
  if (!found->is_number()) fail(field, "is not a number");
  const double value = found->get<double>();
  if (!std::isfinite(value) || value < lowest || value > highest)
    fail(field, "lies outside " + std::to_string(lowest) + " … " + std::to_string(highest));
  return value;
}

std::string word(const Json& json, const char* field, const std::string& fallback) {
  const auto found = json.find(field);
  if (found == json.end()) return fallback;
  if (!found->is_string()) fail(field, "is not a text");
  return found->get<std::string>();
}

ExploreState::Mode modeFrom(const std::string& text) {
  const auto mode = fromWord<ExploreState::Mode>(text);
  if (!mode) fail("mode", "is none of " + wordList<ExploreState::Mode>());
  return *mode;
}

}  // namespace

bool ExploreState::operator==(const ExploreState& other) const {
  const auto key = [](const ExploreState& s) {
    return std::tie(s.family, s.mode, s.phi, s.coefficients.alpha, s.coefficients.beta, s.coefficients.gamma,
                    s.depth, s.width, s.resolution, s.classes, s.torchvisionHead, s.resolutionCap,
                    s.convention, s.edited, s.budget);
  };
  return key(*this) == key(other);
}

NetworkSpec baselineOf(const ExploreState& state) {
  NetworkSpec baseline = state.edited ? *state.edited : familyBaseline(state.family);
  baseline.classes = state.classes;
  if (state.torchvisionHead && baseline.headWidth == HeadWidth::Scaled)
    baseline.headWidth = HeadWidth::FourTimesLastStage;
  return baseline;
}

Scaling scalingOf(const ExploreState& state) {
  const double size = baselineOf(state).resolution;
  Scaling scaling = state.mode == ExploreState::Mode::Custom
                        ? Scaling{state.depth, state.width, state.resolution / size}
                        : scalingFor(static_cast<ScalingMode>(state.mode), state.phi, state.coefficients);
  if (state.resolutionCap > 0) scaling.resolution = std::min(scaling.resolution, state.resolutionCap / size);
  return scaling;
}

NetworkSpec networkOf(const ExploreState& state) {
  return scaleNetwork(baselineOf(state), scalingOf(state));
}

Json toJson(const ExploreState& state) {
  Json json{{"effnet_state", 1},
            {"family", state.family},
            {"mode", wordOf(state.mode)},
            {"phi", state.phi},
            {"alpha", state.coefficients.alpha},
            {"beta", state.coefficients.beta},
            {"gamma", state.coefficients.gamma},
            {"depth", state.depth},
            {"width", state.width},
            {"resolution", state.resolution},
            {"classes", state.classes},
            {"torchvision_head", state.torchvisionHead},
            {"resolution_cap", state.resolutionCap},
            {"convention", toString(state.convention)}};
  if (state.budget != BudgetSettings{}) json["budget"] = toJson(state.budget);
  if (state.edited) json["baseline"] = toJson(*state.edited);
  return json;
}

ExploreState exploreStateFromJson(const Json& json) {
  if (!json.is_object()) throw Error("bad_state", "the file holds no JSON object");
  if (!json.contains("family")) fail("family", "is missing");
  const bool saved = json.contains("effnet_state");
  ExploreState state;
  state.family = word(json, "family", {});
  if (!std::ranges::count(familyNames(), state.family)) fail("family", "names no family: " + state.family);
  state.mode = modeFrom(word(json, "mode", saved ? "compound" : "custom"));
  state.phi = number(json, "phi", 0, -20, 40);
  state.coefficients.alpha = number(json, "alpha", 1.2, 0.01, 10);
  state.coefficients.beta = number(json, "beta", 1.1, 0.01, 10);
  state.coefficients.gamma = number(json, "gamma", 1.15, 0.01, 10);
  state.depth = number(json, "depth", 1, 0.001, 1000);
  state.width = number(json, "width", 1, 0.001, 1000);
  state.resolution = static_cast<int>(
      number(json, "resolution", familyBaseline(state.family).resolution, 1, limits::kResolution));
  state.classes = static_cast<int>(number(json, "classes", 1000, 1, limits::kClasses));
  state.resolutionCap = static_cast<int>(number(json, "resolution_cap", 0, 0, limits::kResolution));
  state.convention = conventionFromString(word(json, "convention", "macs"));
  const auto head = json.find("torchvision_head");
  if (head != json.end() && !head->is_boolean()) fail("torchvision_head", "is neither true nor false");
  state.torchvisionHead = head != json.end() && head->get<bool>();
  if (json.contains("budget")) state.budget = budgetSettingsFromJson(json["budget"]);
  if (json.contains("baseline")) {
    state.edited = networkSpecFromJson(json["baseline"]);
    state.edited->family = state.family;
  }
  validate(networkOf(state));  // a state that gives no network is refused here, not when it is shown
  return state;
}

ExploreState readExploreState(const std::filesystem::path& file) {
  constexpr std::uintmax_t kLargest = 1 << 20;
  const auto refuse = [&file](const std::string& reason) -> Error {
    return {"bad_state", file.string() + " holds no saved network: " + reason};
  };
  std::error_code failure;
  const std::uintmax_t size = std::filesystem::file_size(file, failure);
  std::ifstream in = openRegular(file);
  if (failure || !in) throw Error("file_missing", "cannot read " + file.string());
  if (size > kLargest) throw refuse("it is larger than one can be");
  std::string text(size, '\0');
  in.read(text.data(), static_cast<std::streamsize>(size));
  text.resize(static_cast<std::size_t>(in.gcount()));
  try {
    const Json json = parseJson(text);
    if (json.is_discarded()) throw Error("bad_state", "it is not valid JSON");
    return exploreStateFromJson(json);
  } catch (const Json::exception&) {
    throw refuse("it is not valid JSON");
  } catch (const Error& error) {
    throw refuse(error.detail());
  }
}

}  // namespace effnet
