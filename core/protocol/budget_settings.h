#pragma once

#include "core/protocol/json.h"
#include "core/scaling/budget.h"

#include <optional>

namespace effnet {

/// What the budget's fields and the card's say, in the units in which they are typed.
struct BudgetSettings {
  std::optional<double> megaMacs;
  std::optional<double> megaParams;
  std::optional<double> gibibytes;  ///< for training at `batch`
  double batch = 1;
  std::optional<double> inferenceMebibytes;  ///< for the answer to one image, weights included
  std::optional<double> fileMebibytes;       ///< of the weights on disk
  std::optional<double> milliseconds;
  bool mixedPrecision = false;
  double card = 24;  ///< GiB of the card that would train the network

  bool operator==(const BudgetSettings&) const = default;
};

/// The same in the units of core. `latency` tells what an answer takes; while it is empty a limit on latency
/// is left out, since nothing can be said about it.
Budget budgetOf(const BudgetSettings& settings, const LatencyModel& latency);

/// Whether anything is limited by what can be told.
bool limitsAnything(const Budget& budget);

/// {"max_macs_millions"?,"max_params_millions"?,"max_memory_gib"?,"max_inference_mib"?,"max_file_mib"?,
/// "max_milliseconds"?,"batch","mixed_precision","card_gib"}
Json toJson(const BudgetSettings& settings);

/// Absent fields keep their defaults. Throws Error("bad_state") naming the field.
BudgetSettings budgetSettingsFromJson(const Json& json);

}  // namespace effnet
