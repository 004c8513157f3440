#pragma once

#include <QIcon>

namespace effnet {

/// An icon of resources/icons drawn in the theme's text colour (muted where disabled, accent where checked),
/// crisp at every scale. It is drawn when it is painted, so it follows a change of the theme.
QIcon themedIcon(const QString& name);

/// The program's own icon, in the sizes that desktops ask for. Like the themed ones it is drawn by Qt's SVG
/// library: QIcon reads SVG only where a plugin is installed.
QIcon programIcon();

}  // namespace effnet
