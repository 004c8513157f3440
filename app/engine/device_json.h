#pragma once

#include "core/inference/device.h"
#include "core/protocol/answers.h"

namespace effnet {

inline std::vector<EngineDevice> engineDevices() {
  std::vector<EngineDevice> devices;
  for (const DeviceInfo& device : availableDevices())
    devices.push_back({device.id, device.name, device.memoryBytes});
  return devices;
}

/// As `effnet devices` prints them.
inline Json devicesJson() {
  Json devices = Json::array();
  for (const EngineDevice& device : engineDevices()) devices.push_back(encode(device));
  return devices;
}

}  // namespace effnet
