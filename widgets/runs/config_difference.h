#pragma once

#include "core/protocol/train_config.h"

#include <QString>
#include <QStringList>
#include <QVector>
#include <vector>

namespace effnet {

/// One field in which configurations differ, with its value in each.
struct ConfigDifference {
  QString field;
  QStringList values;

  bool operator==(const ConfigDifference&) const = default;
};

/// The fields in which the configurations are not all equal; of a network, its name and coefficients stand
/// for it.
QVector<ConfigDifference> differences(const std::vector<TrainConfig>& configs);

}  // namespace effnet
