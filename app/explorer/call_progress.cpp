#include "app/explorer/call_progress.h"

#include "app/services/engine_call.h"
#include "widgets/common/status_line.h"

namespace effnet {

void show(StatusLine& status, EngineCall* call, const CallProgress& progress) {
  StatusLine* line = &status;
  if (!progress.begun.isEmpty()) line->showProgress(call, progress.begun, -1, -1, progress.cancellable);
  QObject::connect(call, &EngineCall::progressed, line,
                   [line, call, progress](double done, double total, double secondsLeft) {
                     if (total > 0 && progress.soFar)
                       line->showProgress(call, progress.soFar(done, total), done / total, secondsLeft,
                                          progress.cancellable);
                     else if (progress.counted)
                       line->showProgress(call, progress.counted(done), -1, -1, progress.cancellable);
                   });
  QObject::connect(call, &EngineCall::ended, line, [line, call] { line->clearProgress(call); });
  QObject::connect(line, &StatusLine::cancelRequested, call, [call, progress](const QObject* job) {
    if (job != call) return;
    call->cancel();
    if (progress.stopped) progress.stopped();
  });
}

}  // namespace effnet
