#include "app/explorer/distant_files.h"

#include "app/services/engine_client.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"

#include <QFileInfo>
#include <utility>

namespace effnet {

DistantFiles::DistantFiles(EngineClient& engine, StatusLine& status)
    : engine_(engine), status_(status), sender_(commandLineProgram()) {
  connect(&sender_, &FileSender::progressed, this, [this](double fraction, double secondsLeft) {
    if (!jobs_.isEmpty())
      status_.showProgress(this, tr("Sending %1").arg(shortName(jobs_.first().file)), fraction, secondsLeft,
                           true);
  });
  connect(&sender_, &FileSender::sent, this, [this](const QString&, const QString& there) {
    finish({there, {}, {}});
  });
  connect(&sender_, &FileSender::failed, this,
          [this](const QString&, const QString& code, const QString& detail) {
            finish({{}, code, detail});
          });
  connect(&status_, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job == this) cancel();
  });
}

void DistantFiles::bring(const QString& source, QObject* context, Handler handler) {
  // Built-in networks and files that the engine's own machine holds need no way.
  if (engine_.command().host.isEmpty() || !QFileInfo(source).isFile()) return handler({source, {}, {}});
  jobs_.append({source, context, std::move(handler)});
  if (jobs_.size() == 1) sendNext();
}

void DistantFiles::sendNext() {
  if (!jobs_.isEmpty()) sender_.send(engine_.command().host, jobs_.first().file);
}

void DistantFiles::finish(const Outcome& outcome) {
  if (jobs_.isEmpty()) return;
  const Job job = jobs_.takeFirst();
  status_.clearProgress(this);
  // The sender's process is still ending; the next file waits until it has.
  if (!jobs_.isEmpty()) QMetaObject::invokeMethod(this, &DistantFiles::sendNext, Qt::QueuedConnection);
  if (job.context) job.handler(outcome);
}

void DistantFiles::cancel() {
  if (jobs_.isEmpty()) return;
  sender_.cancel();
  status_.clearProgress(this);
  for (const Job& job : std::exchange(jobs_, {}))
    if (job.context) job.handler({{}, QStringLiteral("cancelled"), {}});
}

}  // namespace effnet
