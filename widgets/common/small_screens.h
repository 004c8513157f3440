#pragma once

#include <QSize>

class QDialog;
class QWidget;

namespace effnet {

/// What a window may take of its screen: the desktop draws the window's frame around that.
QSize roomFor(const QWidget& window);

/// Keeps a dialog on its screen: one that needs more than there is scrolls, its buttons staying below.
void fitToScreen(QDialog& dialog);

}  // namespace effnet
