#include "core/protocol/budget_settings.h"

#include "core/base/error.h"

#include <cmath>
#include <string>

namespace effnet {
namespace {

constexpr double kLargest = 1e9;

struct Limit {
  const char* field;
  std::optional<double> BudgetSettings::*value;
};

constexpr Limit kLimits[] = {{"max_macs_millions", &BudgetSettings::megaMacs},
                             {"max_params_millions", &BudgetSettings::megaParams},
                             {"max_memory_gib", &BudgetSettings::gibibytes},
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

Json toJson(const BudgetSettings& settings) {
  Json json{
      {"batch", settings.batch}, {"mixed_precision", settings.mixedPrecision}, {"card_gib", settings.card}};
  for (const Limit& limit : kLimits)
    if (const auto& value = settings.*limit.value) json[limit.field] = *value;
  return json;
}

BudgetSettings budgetSettingsFromJson(const Json& json) {
  if (!json.is_object()) throw Error("bad_state", "'budget' is no object");
  BudgetSettings settings;
  for (const Limit& limit : kLimits) settings.*limit.value = positive(json, limit.field);
  settings.batch = std::round(positive(json, "batch").value_or(settings.batch));
  settings.card = positive(json, "card_gib").value_or(settings.card);
  const auto mixed = json.find("mixed_precision");
  if (mixed != json.end() && !mixed->is_boolean())
    throw Error("bad_state", "'mixed_precision' is neither true nor false");
  settings.mixedPrecision = mixed != json.end() && mixed->get<bool>();
  return settings;
}

}  // namespace effnet
