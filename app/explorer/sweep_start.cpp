#include "app/explorer/sweep_start.h"

#include "app/services/run_launcher.h"
#include "core/base/files.h"
#include "core/protocol/sweep_rungs.h"
#include "widgets/train/search_dialog.h"

#include <QDir>

namespace effnet {

void startSweep(const SearchDialog& dialog, const QString& folder, const RunLauncher& launcher) {
  QDir().mkpath(folder);
  SweepRequest request = dialog.plan()->request;
  request.ahead = usualAhead(request, dialog.parallel());
  writeFileAtomically(sweepFile(folder.toStdString()), toJson(request).dump(2) + "\n");
  launcher.start({QStringLiteral("sweep"), QStringLiteral("--out"), folder, QStringLiteral("--parallel"),
                  QString::number(dialog.parallel())},
                 folder);
}

}  // namespace effnet
