#pragma once

#include <QString>

class QWidget;

namespace effnet {

/// Tells the desktop that something has happened for which nobody was waiting at the window: a notification,
/// and the window's entry in the task bar. Desktops without notifications do only the latter.
void notifyDesktop(QWidget* window, const QString& title, const QString& text);

}  // namespace effnet
