#include "app/explorer/guarded_application.h"

#include "app/explorer/plain_texts.h"
#include "core/base/error.h"

#include <exception>

namespace effnet {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
  QString code;
  QString detail;
  try {
    keepTextPlain(receiver, event);
    const bool taken = QApplication::notify(receiver, event);
    wrapToolTip(receiver, event);
    return taken;
  } catch (const Error& error) {
    code = QString::fromStdString(error.code());
    detail = QString::fromStdString(error.detail());
  } catch (const std::exception& error) {
    detail = QString::fromLocal8Bit(error.what());
  }
  // Later: the handler may have been one that paints.
  QMetaObject::invokeMethod(
      this, [this, code, detail] { Q_EMIT caught(code, detail); }, Qt::QueuedConnection);
  return false;
}

}  // namespace effnet
