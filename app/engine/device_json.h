#pragma once

#include "core/inference/device.h"
#include "core/protocol/json.h"

namespace effnet {

/// [{"id","name","memory_bytes"}].
inline Json devicesJson() {
  Json devices = Json::array();
  for (const DeviceInfo& device : availableDevices())
    devices.push_back({{"id", device.id}, {"name", device.name}, {"memory_bytes", device.memoryBytes}});
  return devices;
}

}  // namespace effnet
