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

/// From now on SIGTERM and SIGINT are noted, and end nothing.
void noteStopSignals();
bool stopSignalled();

/// A reader that leaves must not end this process: writing then reports an error.
void ignoreBrokenPipes();

/// Nor must a limit on the size of files: writing then reports an error, too.
void ignoreFileSizeLimit();

}  // namespace effnet
