#pragma once

#include <QIcon>

namespace effnet {

/// An icon of resources/icons drawn in the theme's text colour (muted where disabled, accent where checked),
/// crisp at every scale. It is drawn when it is painted, so it follows a change of the theme.
QIcon themedIcon(const QString& name);

}  // namespace effnet
