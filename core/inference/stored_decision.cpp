#include "core/inference/stored_decision.h"

#include "core/protocol/json_text.h"

namespace effnet {

std::optional<Decision> storedDecision(const Checkpoint& checkpoint) {
  const auto training = checkpoint.metadata.find("effnet.training");
  if (training == checkpoint.metadata.end()) return std::nullopt;
  const Json json = parseJson(training->second);
  return json.is_object() && json.contains("decision") ? decisionFromJson(json["decision"]) : std::nullopt;
}

bool isRejected(const Decision& decision, const Explanation& answer) {
  if (answer.top.empty() || !answer.energy) return false;  // several labels at once have no such confidence
  return !decision.accepts(answer.top.front().probability, *answer.energy);
}

}  // namespace effnet
