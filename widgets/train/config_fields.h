#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace effnet {

/// How one setting of a training run is shown: a row of a table, so that the form follows the settings.
struct ConfigField {
  const char* name;       ///< as `--set` takes it
  const char* group;      ///< title, translated when shown
  const char* label;      ///< likewise
  const char* meaning;    ///< a sentence, likewise
  const char* published;  ///< where the papers give a value: as they have it, likewise; else ""
  const char* choices;    ///< the words it may have, separated by '|'; else ""

  QString groupText() const;
  QString labelText() const;
  QStringList words() const;

  /// Meaning and published value, for a tooltip.
  QString toolTip() const;
};

/// Every setting with a place in the form, in its order.
const std::vector<ConfigField>& configFields();

/// Null for a setting that has controls of its own, or is of another version.
const ConfigField* configField(const QString& name);

}  // namespace effnet
