#include "widgets/plots/curve_thinning.h"

#include <QtNumeric>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

/// One column of pixels: where its lowest and highest values lie.
struct Column {
  qsizetype lowest = -1;
  qsizetype highest = -1;
  qsizetype gap = -1;

  void addTo(CurvePoints& points, const double* x, const double* y) const {
    std::array<qsizetype, 3> places{lowest, highest, gap};
    std::ranges::sort(places);
    qsizetype last = -1;  // none is there, too
    for (const qsizetype place : places) {
      if (place == std::exchange(last, place)) continue;
      points.x.append(x[place]);
      points.y.append(y[place]);
    }
  }
};

/// The points from `begin` on that lie left of `edge`; moves `begin` behind them.
Column columnBefore(double edge, const double* x, const double* y, qsizetype& begin, qsizetype end) {
  Column column;
  double low = qInf();
  double high = -qInf();
  for (; begin < end && x[begin] < edge; ++begin) {
    const double value = y[begin];
    if (value < low) {
      low = value;
      column.lowest = begin;
    }
    if (value > high) {
      high = value;
      column.highest = begin;
    }
    if (std::isnan(value)) column.gap = begin;
  }
  return column;
}

}  // namespace

bool isRising(const QVector<double>& x) {
  if (x.isEmpty() || !std::isfinite(x.first()) || !std::isfinite(x.last())) return false;
  const double* values = x.constData();
  for (qsizetype i = 1; i < x.size(); ++i)
    if (!(values[i - 1] <= values[i])) return false;
  return true;
}

CurvePoints thinned(const QVector<double>& x, const QVector<double>& y, double low, double high,
                    int columns) {
  const qsizetype size = std::min(x.size(), y.size());
  const double* xs = x.constData();
  const double* ys = y.constData();
  const auto first = std::lower_bound(xs, xs + size, low) - xs;
  const auto behind = std::upper_bound(xs + first, xs + size, high) - xs;
  qsizetype begin = std::max<qsizetype>(0, first - 1);
  const qsizetype end = std::min<qsizetype>(size, behind + 1);
  const double width = (high - low) / columns;
  if (end - begin <= 2 * columns || !(width > 0))
    return {x.mid(begin, end - begin), y.mid(begin, end - begin)};
  CurvePoints points;
  points.x.reserve(3 * columns);
  points.y.reserve(3 * columns);
  while (begin < end) {
    const double edge = low + width * (std::floor((xs[begin] - low) / width) + 1);
    // Rounding may put the edge on the very point; it has to go somewhere.
    columnBefore(std::max(edge, std::nextafter(xs[begin], qInf())), xs, ys, begin, end).addTo(points, xs, ys);
  }
  return points;
}

}  // namespace effnet
