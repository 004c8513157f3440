#pragma once

#include <stop_token>
#include <thread>

namespace effnet {

/// Turns the first SIGTERM or SIGINT into a stop request while it lives; the second ends the process. Make it
/// before any other thread starts: those inherit the blocked signals.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  std::stop_token token() const { return source_.get_token(); }

 private:
  std::stop_source source_;
  std::thread waiter_;
};

}  // namespace effnet
