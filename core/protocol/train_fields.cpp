#include "core/protocol/train_fields.h"

#include "core/base/error.h"

namespace effnet {

void setFields(TrainConfig& config, const std::vector<std::string>& assignments) {
  std::string wrong;
  bool epochs = false;
  bool headEpochs = false;
  for (const auto& assignment : assignments) {
    epochs = epochs || assignment.starts_with("epochs=");
    headEpochs = headEpochs || assignment.starts_with("head_epochs=");
    try {
      setField(config, assignment);
    } catch (const Error& error) {
      wrong += (wrong.empty() ? "" : "; ") + error.detail();
    }
  }
  if (!wrong.empty()) throw Error("bad_config", wrong);
  if (epochs && !headEpochs) setEpochs(config, config.epochs);
}

std::vector<std::string> problemsOfStart(const TrainConfig& config) {
  auto found = problems(config);
  if (!config.weights.empty()) return found;
  if (config.recipe == "finetune")
    found.emplace_back("recipe finetune needs a starting checkpoint (weights)");
  else if (config.network.stages.empty())
    found.emplace_back("neither a starting checkpoint (weights) nor a network is named");
  return found;
}

}  // namespace effnet
