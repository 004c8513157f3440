#pragma once

#include <QUrl>

class QMimeData;

namespace effnet {

/// A link to something on the web, as a browser's drag or a copied address gives it; empty for anything else.
QUrl webLinkOf(const QMimeData* mime);

}  // namespace effnet
