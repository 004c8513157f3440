#pragma once

#include <QDBusVariant>
#include <QObject>

namespace effnet {

/// Whether the desktop prefers dark, and when it changes its mind, by the settings portal that GNOME, KDE and
/// others have (org.freedesktop.appearance, color-scheme). Silent where there is none.
class DesktopScheme : public QObject {
  Q_OBJECT

 public:
  explicit DesktopScheme(QObject* parent = nullptr);

 Q_SIGNALS:
  void darkChanged(bool dark);

 private Q_SLOTS:
  void take(const QString& group, const QString& key, const QDBusVariant& value);
};

}  // namespace effnet
