#pragma once

#include "core/protocol/json.h"

#include <optional>

namespace effnet {

/// What the budget's fields and the card's say, in the units in which they are typed.
struct BudgetSettings {
  std::optional<double> megaMacs;
  std::optional<double> megaParams;
  std::optional<double> gibibytes;  ///< for training at `batch`
  double batch = 1;
  std::optional<double> milliseconds;
  bool mixedPrecision = false;
  double card = 24;  ///< GiB of the card that would train the network

  bool operator==(const BudgetSettings&) const = default;
};

/// {"max_macs_millions"?,"max_params_millions"?,"max_memory_gib"?,"batch","max_milliseconds"?,
/// "mixed_precision","card_gib"}
Json toJson(const BudgetSettings& settings);

/// Absent fields keep their defaults. Throws Error("bad_state") naming the field.
BudgetSettings budgetSettingsFromJson(const Json& json);

}  // namespace effnet
