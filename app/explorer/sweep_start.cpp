#include "app/explorer/sweep_start.h"

#include "app/services/run_launcher.h"
#include "core/base/files.h"
#include "widgets/train/search_dialog.h"

#include <QDir>

namespace effnet {

void startSweep(const SearchDialog& dialog, const QString& folder, const RunLauncher& launcher) {
  QDir().mkpath(folder);
  writeFileAtomically(sweepFile(folder.toStdString()), toJson(dialog.plan()->request).dump(2) + "\n");
  launcher.start({QStringLiteral("sweep"), QStringLiteral("--out"), folder, QStringLiteral("--parallel"),
                  QString::number(dialog.parallel())},
                 folder);
}

}  // namespace effnet
