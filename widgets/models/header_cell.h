#pragma once

#include <QString>
#include <QVariant>

namespace effnet {

/// A horizontal header's cell: texts stand left, numbers right, as the cells below them do.
inline QVariant headerCell(int role, const QString& name, bool number) {
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
  return role == Qt::DisplayRole ? QVariant(name) : QVariant();
}

}  // namespace effnet
