#include "core/nn/compat.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <thread>

namespace effnet {

int hardwareThreads() {
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

void setThreads(int threads) {
  at::set_num_threads(threads > 0 ? threads : hardwareThreads());
}

}  // namespace effnet
