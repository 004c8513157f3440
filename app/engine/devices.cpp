#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/device_json.h"
#include "core/inference/gpu_obstacle.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {

void addDevices(CLI::App& app) {
  CLI::App* command = app.add_subcommand("devices", "The processors that networks can run on");
  auto json = std::make_shared<bool>(false);
  command->add_flag("--json", *json, "One JSON object on standard output");
  command->callback([json] {
    if (*json) {
      std::cout << jsonText(Json{{"devices", devicesJson()}, {"gpu_obstacle", gpuObstacle()}}) << '\n';
      return;
    }
    Table table({"device", "name", "memory"});
    for (const DeviceInfo& device : availableDevices())
      table.add({device.id, device.name, scaled(static_cast<double>(device.memoryBytes)) + "B"});
    table.print(std::cout);
    if (const std::string why = gpuObstacleText(); !why.empty()) std::cout << why << '\n';
  });
}

}  // namespace effnet
