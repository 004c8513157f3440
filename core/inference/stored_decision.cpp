#include "core/inference/stored_decision.h"

#include "core/protocol/json_text.h"

#include <ATen/Functions.h>

namespace effnet {

std::optional<Decision> storedDecision(const Checkpoint& checkpoint) {
  const auto training = checkpoint.metadata.find("effnet.training");
  if (training == checkpoint.metadata.end()) return std::nullopt;
  const Json json = parseJson(training->second);
  return json.is_object() && json.contains("decision") ? decisionFromJson(json["decision"]) : std::nullopt;
}

torch::Tensor noAndYes(const torch::Tensor& logits) {
  return torch::cat({logits.div(-2.0), logits.div(2.0)}, -1);
}

void applyDecision(const Decision& decision, const torch::Tensor& logits, Explanation& answer) {
  const torch::Tensor all = logits.numel() == 1 ? noAndYes(logits) : logits;
  const torch::Tensor probabilities = torch::softmax(all, 0);
  if (decision.positiveFrom && all.numel() == 2)
    answer.decided = probabilities[1].item<double>() >= *decision.positiveFrom ? 1 : 0;
  answer.rejected =
      !decision.accepts(probabilities.max().item<double>(), -torch::logsumexp(all, 0).item<double>());
}

}  // namespace effnet
