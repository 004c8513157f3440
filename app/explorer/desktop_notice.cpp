#include "app/explorer/desktop_notice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QWidget>

namespace effnet {

void notifyDesktop(QWidget* window, const QString& title, const QString& text) {
  if (window->isActiveWindow()) return;
  QApplication::alert(window);
  const QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  // The desktop notifications specification, 1.2.
  QDBusMessage message = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
  const QVariantMap hints{{QStringLiteral("desktop-entry"), QApplication::applicationName()}};
  message << QApplication::applicationDisplayName() << 0U << QApplication::applicationName() << title << text
          << QStringList() << hints << -1;
  bus.send(message);  // does not wait for an answer
}

}  // namespace effnet
