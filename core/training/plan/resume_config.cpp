#include "core/training/plan/resume_config.h"

#include "core/base/error.h"
#include "core/protocol/train_fields.h"

#include <string>

namespace effnet {
namespace {

std::string shown(const Json& value) {
  if (value.is_null()) return "unset";
  return value.is_structured() ? "another" : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

bool mayChangeOnResume(const std::string& field) {
  const TrainField* row = findTrainField(field);
  return row != nullptr && row->mayChange;
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
