#include "core/base/system/stop_signals.h"

#include <csignal>
#include <cstdlib>

namespace effnet {
namespace {

constexpr int kKilledBySignal = 128;  // as shells report it

volatile std::sig_atomic_t noted = 0;

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

void noteStopSignals() {
  struct sigaction action {};
  action.sa_handler = [](int) { noted = 1; };
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

bool stopSignalled() {
  return noted != 0;
}

void ignoreBrokenPipes() {
  std::signal(SIGPIPE, SIG_IGN);
}

void ignoreFileSizeLimit() {
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace effnet
