#include "core/training/plan/resume_config.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace effnet {
namespace {

constexpr std::array<std::string_view, 13> kMayChange{"epochs",
                                                      "minutes",
                                                      "patience",
                                                      "data",
                                                      "val",
                                                      "device",
                                                      "threads",
                                                      "workers",
                                                      "cache_megabytes",
                                                      "checkpoint_minutes",
                                                      "checkpoint_steps",
                                                      "tensorboard",
                                                      "save_half"};

std::string shown(const Json& value) {
  if (value.is_null()) return "unset";
  return value.is_structured() ? "another" : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

bool mayChangeOnResume(const std::string& field) {
  return std::find(kMayChange.begin(), kMayChange.end(), field) != kMayChange.end();
}

void requireSameConfig(const Json& before, const TrainConfig& now) {
  const Json present = toJson(now);
  // Read as a configuration, so that a field that an earlier version did not have has its usual value.
  const Json past = toJson(trainConfigFromJson(before));
  std::string all;
  for (const auto& [name, value] : present.items()) {
    const Json old = past.contains(name) ? past[name] : Json();
    if (old == value || name == "suggested" || mayChangeOnResume(name)) continue;
    all += (all.empty() ? "" : "; ") + name + " was " + shown(old) + " and is " + shown(value);
  }
  if (!all.empty())
    throw Error("config_changed", "a run goes on as it began, but its config.json was changed: " + all +
                                      "; undo that, or start another run with --config");
}

}  // namespace effnet
