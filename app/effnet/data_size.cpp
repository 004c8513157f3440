#include "app/effnet/data_size.h"

#include "app/effnet/engine_process.h"
#include "core/protocol/json_text.h"

namespace effnet {

Json askEngineJson(const std::vector<std::string>& arguments) {
  const Json answer = parseJson(askEngine(arguments));
  if (!answer.is_object()) throw Error("engine_failed", "the engine's answer is no JSON");
  return answer;
}

DataSize measureData(const TrainConfig& config) {
  std::vector<std::string> arguments{"dataset", "inspect", config.data, "--json"};
  if (!config.val.empty()) arguments.insert(arguments.end(), {"--val", config.val});
  const Json answer = askEngineJson(arguments);
  DataSize size;
  for (const auto& each : answer.at("train")) {
    ++size.classes;
    size.images += each.at("images").get<std::int64_t>();
  }
  return size;
}

}  // namespace effnet
