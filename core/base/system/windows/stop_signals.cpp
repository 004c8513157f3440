#include "core/base/system/stop_signals.h"

#include "core/base/system/windows/api.h"

#include <atomic>
#include <csignal>

namespace effnet {
namespace {

std::atomic<std::stop_source*> asked = nullptr;
volatile std::sig_atomic_t noted = 0;

/// False the second time: the system's own handler then ends the process.
BOOL WINAPI onControl(DWORD) {
  std::stop_source* const source = asked;
  return source != nullptr && source->request_stop() ? TRUE : FALSE;
}

}  // namespace

StopSignals::StopSignals() {
  asked = &source_;
  SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignals::~StopSignals() {
  SetConsoleCtrlHandler(onControl, FALSE);
  asked = nullptr;
}

void noteStopSignals() {
  for (const int each : {SIGINT, SIGTERM, SIGBREAK}) std::signal(each, [](int) { noted = 1; });
}

bool stopSignalled() {
  return noted != 0;
}

void ignoreBrokenPipes() {}

void ignoreFileSizeLimit() {}

}  // namespace effnet
