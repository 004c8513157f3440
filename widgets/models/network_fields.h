#pragma once

#include "core/scaling/network_spec.h"

#include <QStringList>
#include <QVector>

namespace effnet {

/// A field of a whole network to be shown and changed: a number, or one of some words.
struct NetworkField {
  QString name;
  QString help;
  QStringList words;                    ///< in the order of their values; empty for a number
  bool (*applies)(const NetworkSpec&);  ///< whether it has an effect
  double (*get)(const NetworkSpec&);    ///< the number, or the word's place
  void (*set)(NetworkSpec&, double);
  double least = 0;  ///< of a number
  double most = 0;
  bool whole = false;
};

/// In the order in which they are shown; the words in the window's language.
QVector<NetworkField> networkFields();

}  // namespace effnet
