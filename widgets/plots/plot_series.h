#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QtNumeric>

namespace effnet {

/// What a plot shows, in plain values: no plotting library shows through.
struct PlotSeries {
  enum class Kind { Line, Points, LineAndPoints, Bars };

  QString name = {};
  Kind kind = Kind::Line;
  QVector<double> x = {};  ///< for bars the category's index, from 0
  QVector<double> y = {};  ///< as long as x; NaN leaves a gap
  QColor color = {};
  Qt::PenStyle dash = Qt::SolidLine;
  QStringList labels = {};  ///< written beside the points; empty, or as long as x
  bool visible = true;
  bool filled = true;  ///< bars and points: filled, or an outline
  /// How far each point reaches to the left and to the right: empty, or as long as x, which then rises.
  QVector<double> below = {};
  QVector<double> above = {};
  QStringList names = {};  ///< of the points, told on hover and not drawn; empty, or as long as x
};

struct PlotAxis {
  QString label = {};
  QString unit = {};  ///< written behind the label, and behind values on hover
  bool logarithmic = false;
  QStringList categories = {};  ///< names for 0, 1, 2 … in place of numbers
  bool fromZero = false;        ///< fitting includes zero

  bool operator==(const PlotAxis&) const = default;
};

/// A vertical line at x, or a point where y is finite, with its name: "your network".
struct PlotMarker {
  double x = 0;
  double y = qQNaN();
  QString label = {};
  QColor color = {};
};

/// A shaded part of the plot: everything up to `to` on the x axis, such as what a budget allows. Infinity:
/// no limit, the edge waits at the right end of the axis.
struct PlotRegion {
  double to = qInf();
  QColor color = {};
  bool movable = false;  ///< its edge can be dragged

  bool operator==(const PlotRegion&) const = default;
};

}  // namespace effnet
