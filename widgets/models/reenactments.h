#pragma once

#include "widgets/models/network_comparison.h"

#include <QString>
#include <QVector>
#include <QtNumeric>

namespace effnet {

/// A row of one of EfficientNetV2's tables, as a baseline of the stage editor and factors on it, beside what
/// the table prints for it.
struct Reenactment {
  QString table;  ///< "v2_fusing", as in published_tables.h
  QString name;   ///< "Fused-MBConv in stages 1–3"
  NetworkSpec baseline;
  double depth = 1;
  double width = 1;
  int resolution = 224;
  int resolutionCap = 0;  ///< pixels, 0 for none
  double publishedParams = qQNaN();
  double publishedFlops = qQNaN();  ///< multiply-adds
  double publishedTop1 = qQNaN();   ///< percent
};

/// The rows that describe networks: fusing a network of B4's size, B6 at two input sizes, and the
/// architecture of EfficientNetV2-S.
const QVector<Reenactment>& reenactments();

/// The network of a row. Throws Error("bad_spec"), which would be a mistake in the table.
NetworkComparison reenacted(const Reenactment& row);

/// The row whose network this is, or null.
const Reenactment* reenactmentOf(const NetworkSpec& spec);

}  // namespace effnet
