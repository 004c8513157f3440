#pragma once

#include "widgets/explore/explore_state.h"

#include <QSizeF>
#include <QStringList>
#include <QVector>

class QPainter;

namespace effnet {

/// A page to hand out: the network's drawing, its table with totals, what it costs, where the figures come
/// from, and the link that opens it again. A4 upright, in pixels of 1/96 inch.
QSizeF handoutSize();
void paintHandout(QPainter& painter, const ExploreState& state, const NetworkComparison& networks);

/// The page's text, line by line: what a test compares with the window.
QStringList handoutLines(const ExploreState& state, const NetworkComparison& networks);

/// Its table: the names of the columns, a row a stage, and the totals.
QVector<QStringList> handoutTable(const ExploreState& state, const NetworkComparison& networks);

}  // namespace effnet
