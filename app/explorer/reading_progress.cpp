#include "app/explorer/reading_progress.h"

#include "app/services/run_monitor.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"

#include <QCoreApplication>
#include <memory>

namespace effnet {
namespace {

struct ReadingText {
  Q_DECLARE_TR_FUNCTIONS(effnet::ReadingProgress)

 public:
  static QString reads(const QString& run) { return tr("Reading the record of %1").arg(run); }
  static QString soFar(const QString& run, double fraction) {
    return tr("%1 of the record of %2 has been read so far; its curves and figures are of that part.")
        .arg(percent(fraction, 0), run);
  }
  static QString left(const QString& run, double fraction) {
    return tr("Only %1 of the record of %2 was read; its curves and figures are of that part.")
        .arg(percent(fraction, 0), run);
  }
};

}  // namespace

void showReading(StatusLine& status, RunMonitor* monitor, const std::function<void(const QString&)>& told) {
  StatusLine* line = &status;
  const QString run = shortName(monitor->directory());
  const auto read = std::make_shared<double>(0);
  QObject::connect(monitor, &QObject::destroyed, line, [line, monitor] { line->clearProgress(monitor); });
  QObject::connect(monitor, &RunMonitor::reading, line, [line, monitor, run, told, read](double fraction) {
    *read = fraction;
    if (fraction < 1) {
      line->showProgress(monitor, ReadingText::reads(run), fraction, -1, true);
      return told(ReadingText::soFar(run, fraction));
    }
    line->clearProgress(monitor);
    told({});
  });
  QObject::connect(line, &StatusLine::cancelRequested, monitor,
                   [line, monitor, run, told, read](const QObject* job) {
                     if (job != monitor) return;
                     monitor->leaveUnread();
                     line->clearProgress(monitor);
                     told(ReadingText::left(run, *read));
                   });
}

}  // namespace effnet
