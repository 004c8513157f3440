#include "app/engine/stop_signals.h"

#include <csignal>
#include <cstdlib>

namespace effnet {
namespace {

constexpr int kKilledBySignal = 128;  // as shells report it

/// SIGUSR1 ends the waiting thread.
sigset_t watchedSignals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGUSR1);
  return set;
}

}  // namespace

StopSignals::StopSignals() {
  const sigset_t set = watchedSignals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  waiter_ = std::thread([this, set] {
    for (int signal = 0; sigwait(&set, &signal) == 0 && signal != SIGUSR1;) {
      // The first asks. A step that does not end, in a library or on a dead disk, is no reason to stay for
      // the second: what matters is written under a temporary name and renamed.
      if (!source_.request_stop()) std::_Exit(kKilledBySignal + signal);
    }
  });
}

StopSignals::~StopSignals() {
  pthread_kill(waiter_.native_handle(), SIGUSR1);
  waiter_.join();
  const sigset_t set = watchedSignals();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace effnet
