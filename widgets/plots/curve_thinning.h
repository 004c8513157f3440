#pragma once

#include <QVector>

namespace effnet {

/// Points of a curve, as many x as y.
struct CurvePoints {
  QVector<double> x = {};
  QVector<double> y = {};
};

/// Whether every x is a number and none lies left of the one before it.
bool isRising(const QVector<double>& x);

/// What a picture `columns` pixels wide can show of a rising curve between two values of x: the lowest and
/// the highest point of each column, in their order, and one point beyond either end. A NaN stays a gap. At
/// most three points a column.
CurvePoints thinned(const QVector<double>& x, const QVector<double>& y, double low, double high, int columns);

}  // namespace effnet
