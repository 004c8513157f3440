#include "core/protocol/budget_settings.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace effnet {
namespace {

constexpr double kLargest = 1e9;

struct LimitField {
  const char* field;
  std::optional<double> BudgetSettings::*value;
};

constexpr LimitField kFields[] = {{"max_macs_millions", &BudgetSettings::megaMacs},
                                  {"max_params_millions", &BudgetSettings::megaParams},
                                  {"max_memory_gib", &BudgetSettings::gibibytes},
                                  {"max_inference_mib", &BudgetSettings::inferenceMebibytes},
                                  {"max_file_mib", &BudgetSettings::fileMebibytes},
                                  {"max_milliseconds", &BudgetSettings::milliseconds}};

std::optional<double> positive(const Json& json, const char* field) {
  const auto found = json.find(field);
  if (found == json.end()) return std::nullopt;
  if (!found->is_number()) throw Error("bad_state", "'" + std::string(field) + "' is not a number");
  const double value = found->get<double>();
  if (!std::isfinite(value) || value <= 0 || value > kLargest)
    throw Error("bad_state", "'" + std::string(field) + "' is no positive number below a thousand million");
  return value;
}

}  // namespace

Budget budgetOf(const BudgetSettings& settings, const LatencyModel& latency) {
  constexpr double kMillion = 1e6;
  constexpr double kMiB = 1024.0 * 1024;
  const auto whole = [](const std::optional<double>& value, double unit) -> std::optional<std::int64_t> {
    if (!value) return std::nullopt;
    return std::max<std::int64_t>(1, std::llround(*value * unit));
  };
  Budget budget;
  budget.macs = whole(settings.megaMacs, kMillion);
  budget.params = whole(settings.megaParams, kMillion);
  budget.memory = whole(settings.gibibytes, 1024 * kMiB);
  budget.inference = whole(settings.inferenceMebibytes, kMiB);
  budget.file = whole(settings.fileMebibytes, kMiB);
  budget.batch = std::max<std::int64_t>(1, std::llround(settings.batch));
  budget.amp = settings.mixedPrecision;
  if (!latency.empty()) budget.milliseconds = settings.milliseconds;
  budget.latency = latency;
  return budget;
}

bool limitsAnything(const Budget& budget) {
  return std::ranges::any_of(kLimits, [&](Binding binding) { return limitOf(budget, binding).has_value(); });
}

Json toJson(const BudgetSettings& settings) {
  Json json{
      {"batch", settings.batch}, {"mixed_precision", settings.mixedPrecision}, {"card_gib", settings.card}};
  for (const LimitField& limit : kFields)
    if (const auto& value = settings.*limit.value) json[limit.field] = *value;
  return json;
}

BudgetSettings budgetSettingsFromJson(const Json& json) {
  if (!json.is_object()) throw Error("bad_state", "'budget' is no object");
  BudgetSettings settings;
  for (const LimitField& limit : kFields) settings.*limit.value = positive(json, limit.field);
  settings.batch = std::round(positive(json, "batch").value_or(settings.batch));
  settings.card = positive(json, "card_gib").value_or(settings.card);
  const auto mixed = json.find("mixed_precision");
  if (mixed != json.end() && !mixed->is_boolean())
    throw Error("bad_state", "'mixed_precision' is neither true nor false");
  settings.mixedPrecision = mixed != json.end() && mixed->get<bool>();
  return settings;
}

}  // namespace effnet
