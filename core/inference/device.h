#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// A processor that networks can run on.
struct DeviceInfo {
  std::string id;    ///< "cpu", "cuda:0"
  std::string name;  ///< as the maker calls it
  std::int64_t memoryBytes = 0;
};

/// The CPU first, then each GPU that this LibTorch can use.
std::vector<DeviceInfo> availableDevices();

/// "auto" (the first GPU, or the CPU), "cpu", "cuda" or "cuda:N".
/// Throws Error("bad_value") for another word, "device_missing" for a GPU that is not there, with the reason.
torch::Device deviceFromString(std::string_view word);

}  // namespace effnet
