#pragma once

#include "core/base/paired_comparison.h"

#include <QHash>
#include <QStringList>

namespace effnet {

/// Class of a picture by the folder that it lies in; empty where some network has no such class.
QString classByFolder(const QString& file, const QStringList& sources,
                      const QHash<QString, QStringList>& classes);

/// Which networks are right more often, and whether these pictures tell them apart (McNemar; among more than
/// two with Holm's correction).
QString verdictText(const std::vector<PairedAnswers>& networks);

}  // namespace effnet
