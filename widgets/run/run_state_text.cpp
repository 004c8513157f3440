#include "widgets/run/run_state_text.h"

#include <QCoreApplication>

namespace effnet {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RunStates)
};

}  // namespace

QString runStateText(const QString& state) {
  if (state == QLatin1String("starting")) return Words::tr("starting");
  if (state == QLatin1String("queued")) return Words::tr("waiting");
  if (state == QLatin1String("running")) return Words::tr("training");
  if (state == QLatin1String("paused")) return Words::tr("paused");
  if (state == QLatin1String("finished")) return Words::tr("finished");
  if (state == QLatin1String("stopped")) return Words::tr("stopped");
  if (state == QLatin1String("failed")) return Words::tr("failed");
  return Words::tr("interrupted");
}

}  // namespace effnet
