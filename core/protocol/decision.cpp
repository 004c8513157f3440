#include "core/protocol/decision.h"

#include "core/protocol/answer_fields.h"

namespace effnet {

Json toJson(const Decision& decision) {
  return encode(decision);
}

std::optional<Decision> decisionFromJson(const Json& json) {
  if (!json.is_object()) return std::nullopt;
  const auto number = [&](const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
  };
  const auto share = [](const std::optional<double>& value) { return value && *value >= 0 && *value <= 1; };
  const auto probability = number("min_probability");
  if (!share(probability)) return std::nullopt;
  Decision decision;
  decision.minProbability = *probability;
  if (const auto energy = number("max_energy")) decision.maxEnergy = *energy;
  if (const auto from = number("positive_from"); share(from)) decision.positiveFrom = from;
  if (const auto by = json.find("chosen_by"); by != json.end() && by->is_string())
    decision.chosenBy = by->get<std::string>();
  if (const auto images = number("images"); images && *images >= 0 && *images < 1e9)
    decision.images = static_cast<int>(*images);
  return decision;
}

template struct Coded<Decision>;

}  // namespace effnet
