#pragma once

#include "core/protocol/train_fields.h"

#include <QString>

namespace effnet {

/// The texts of a run's settings in the user's language; what they are stands in
/// core/protocol/train_fields.h.
QString groupText(TrainGroup group);
QString labelText(const TrainField& field);

/// Meaning and published value.
QString fieldToolTip(const TrainField& field);

}  // namespace effnet
