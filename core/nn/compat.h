#pragma once

#include <ATen/autocast_mode.h>
#include <torch/types.h>
#include <torch/version.h>

/// Differences between LibTorch 1.13, 2.6 and 2.11 that more than one file meets. Everything else is written
/// so that all of them take it.
#define EFFNET_TORCH_VERSION (TORCH_VERSION_MAJOR * 100 + TORCH_VERSION_MINOR)

namespace effnet {

/// Sets the threads of LibTorch's operators; 0 takes the hardware's. Always call it: Debian's LibTorch starts
/// with one, and then avoids its fast convolutions.
void setThreads(int threads);

/// The threads that setThreads(0) would set.
int hardwareThreads();

/// Automatic mixed precision on one kind of device for as long as it lives.
class AutocastScope {
 public:
  AutocastScope(at::DeviceType device, at::ScalarType type)
      : device_(device), wasEnabled_(enabled(device)), oldType_(typeOf(device)) {
    setType(device, type);
    setEnabled(device, true);
  }
  ~AutocastScope() {
    at::autocast::clear_cache();
    setEnabled(device_, wasEnabled_);
    setType(device_, oldType_);
  }
  AutocastScope(const AutocastScope&) = delete;
  AutocastScope& operator=(const AutocastScope&) = delete;

 private:
#if EFFNET_TORCH_VERSION >= 204
  static bool enabled(at::DeviceType device) {
    return at::autocast::is_autocast_enabled(device);
  }
  static void setEnabled(at::DeviceType device, bool on) {
    at::autocast::set_autocast_enabled(device, on);
  }
  static at::ScalarType typeOf(at::DeviceType device) {
    return at::autocast::get_autocast_dtype(device);
  }
  static void setType(at::DeviceType device, at::ScalarType type) {
    at::autocast::set_autocast_dtype(device, type);
  }
#else
  static bool enabled(at::DeviceType device) {
    return device == at::kCPU ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
  }
  static void setEnabled(at::DeviceType device, bool on) {
    device == at::kCPU ? at::autocast::set_cpu_enabled(on) : at::autocast::set_enabled(on);
  }
  static at::ScalarType typeOf(at::DeviceType device) {
    return device == at::kCPU ? at::autocast::get_autocast_cpu_dtype()
                              : at::autocast::get_autocast_gpu_dtype();
  }
  static void setType(at::DeviceType device, at::ScalarType type) {
    device == at::kCPU ? at::autocast::set_autocast_cpu_dtype(type)
                       : at::autocast::set_autocast_gpu_dtype(type);
  }
#endif
  at::DeviceType device_;
  bool wasEnabled_;
  at::ScalarType oldType_;
};

}  // namespace effnet
