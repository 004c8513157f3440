#pragma once

#include "core/protocol/explore_state.h"
#include "core/protocol/measurement.h"
#include "widgets/models/published_tables.h"
#include "widgets/models/reenactments.h"

#include <QVector>
#include <optional>

namespace effnet {

/// The state that shows the network of a table's row: its printed factors on their baseline, or the
/// published network that it names. Absent for networks that this program does not know.
std::optional<ExploreState> stateOfRow(const PublishedTable& table, int row);

/// The published network of a name as the papers and plots print it ("EfficientNet-B3", "ResNet-50").
std::optional<ExploreState> stateOfPrinted(const QString& name);

/// A row of V2's tables as the stage editor re-enacts it.
ExploreState stateOf(const Reenactment& row);

/// The table with what this program counts beside what it prints, what was measured here for those networks,
/// and for training at a batch what a card of `cardGibibytes` is predicted to hold: columns behind the
/// printed ones that they compare with, whose names say so. The same table where there is nothing to add.
PublishedTable withCounts(const PublishedTable& table, const QVector<Measurement>& measurements,
                          double cardGibibytes);

}  // namespace effnet
