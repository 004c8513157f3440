#pragma once

#include "core/base/system/process.h"

#include <string>
#include <vector>

namespace effnet {

/// The other processes of this machine that train one network together with this one: copies of this program
/// with the same arguments and RANK 1, 2 …, this one being RANK 0. They end with it, however it ends.
class LocalRanks {
 public:
  /// As many processes as `devices` names, e.g. "cuda:0,cuda:1"; none for a single device, or where a
  /// launcher such as torchrun has started them. Make it before any other thread starts. Throws
  /// Error("engine_failed").
  explicit LocalRanks(const std::string& devices);
  ~LocalRanks();
  LocalRanks(const LocalRanks&) = delete;
  LocalRanks& operator=(const LocalRanks&) = delete;

  /// Behind the training: they have come to its end, too.
  void wait();

 private:
  std::vector<Process> others_;
};

}  // namespace effnet
