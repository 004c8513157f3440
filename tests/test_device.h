#pragma once

#include <ATen/Context.h>
#include <cstdlib>
#include <string>
#include <torch/types.h>

namespace effnet {

/// Where networks run in the tests that can: $EFFNET_TEST_DEVICE, e.g. cuda:0 (tests/gpu/check.sh sets it),
/// else the CPU.
inline std::string testDeviceName() {
  const char* const name = std::getenv("EFFNET_TEST_DEVICE");
  return name ? name : "cpu";
}

inline torch::Device testDevice() {
  const torch::Device device(testDeviceName());
  // Expected values were made in 32 bits; a GPU's convolutions would take 19 of them.
  if (device.is_cuda()) at::globalContext().setAllowTF32CuDNN(false);
  return device;
}

}  // namespace effnet
