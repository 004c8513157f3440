#pragma once

#include "core/protocol/measurement.h"

#include <QVector>

namespace effnet {

/// An answer of each setting in which answers were timed (machine, device, threads, batch, bits), that of the
/// newest first.
QVector<Measurement> answerSettings(const QVector<Measurement>& measurements);

/// The newest answer of each network that was timed as `setting` was, the newest first.
QVector<Measurement> answersOf(const QVector<Measurement>& measurements, const Measurement& setting);

/// What is still to be timed as `how` says of all published networks, at their own input size and those of
/// their public weights, the smallest first. `allThreads`: how many the engine uses where `how` names none.
QVector<MeasureRequest> unmeasured(const MeasureRequest& how, const QVector<Measurement>& measurements,
                                   int allThreads);

}  // namespace effnet
