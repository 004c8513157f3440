#pragma once

#include "widgets/plots/plot_series.h"

#include <QVector>
#include <QWidget>
#include <optional>
#include <utility>

class QCPAbstractItem;
class QCPAbstractPlottable;
class QCPAxis;
class QCPBarsGroup;
class QCPErrorBars;
class QCPItemRect;
class QCPItemStraightLine;
class QCPItemText;
class QCPItemTracer;
class QCustomPlot;

namespace effnet {

/// A plot of lines, points or grouped bars. The wheel zooms, dragging pans, a double click fits, hovering
/// shows the nearest value, a click on the legend hides a series, and the context menu copies and exports
/// (PNG, SVG, PDF, CSV). Colours follow the palette. Empty series are allowed everywhere.
class PlotView : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)
  Q_PROPERTY(QString nameInWords READ nameInWords)

 public:
  explicit PlotView(QWidget* parent = nullptr);

  void setAxes(const PlotAxis& x, const PlotAxis& y);

  /// Replaces what is shown. As long as the user has not zoomed or panned, the view fits it. Series that the
  /// user hid stay hidden by name.
  void setSeries(const QVector<PlotSeries>& series);
  void setMarkers(const QVector<PlotMarker>& markers);

  /// Absent: no region. What is shown keeps its extent.
  void setRegion(const std::optional<PlotRegion>& region);

  const QVector<PlotSeries>& series() const { return series_; }
  void setLegendVisible(bool visible);

  /// What stands instead of the axes' numbers as long as there is no value and no marker.
  void setEmptyText(const QString& text);

  /// Shows everything, with a little room around it, and follows new values again.
  void fit();

  /// Writes by the suffix: .png, .svg, .pdf or .csv. False with `error` filled in when that fails.
  bool exportTo(const QString& file, QString* error = nullptr);
  QString csv() const;

  /// What hovering at this place (in this widget's pixels) tells; empty far from any value.
  QString valueAt(const QPointF& position) const;

  /// The values, for ears: each series with its first, last, lowest and highest, or all of a short one.
  QString inWords() const;
  QString nameInWords() const;

  QSize sizeHint() const override { return {320, 240}; }
  QSize minimumSizeHint() const override { return {160, 120}; }

 Q_SIGNALS:
  void exportFailed(const QString& reason);

  /// A point was clicked: its series and its index there.
  void pointClicked(const QString& series, int index);

  /// The pointer came to a point, or left it: −1.
  void pointHovered(const QString& series, int index);

  /// The region's edge is being dragged to this value; infinite at the axis's right end.
  void regionMoved(double to);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void redraw();
  void wrapLegend();
  void fitLabels();
  void leanCategories();
  struct Hit {
    int series = -1;
    int point = -1;
    QPointF pixel;
  };

  /// What the plotting library was given of a long line: what the pixels between these values can show.
  struct Thinning {
    bool wanted = false;
    double low = 0;
    double high = 0;
    int columns = 0;  ///< none yet: the values are new
  };

  void applyTheme();
  void applyAxis(QCPAxis* axis, const PlotAxis& options);
  void rebuild();
  bool updateInPlace(const QVector<PlotSeries>& series);
  void addPlottable(const PlotSeries& series, QCPBarsGroup* group, int bars);
  void addBand(const PlotSeries& series);
  void fillData(int index);
  void thinCurves();
  void stylePlottable(int index);
  void placeLabels();
  void placeMarkers();
  void showWhetherEmpty();
  bool isEmpty() const;
  void arrangeTexts();
  QVector<QLineF> linesUnderLabels() const;
  void placeRegion();
  bool isOnRegionEdge(const QPointF& position) const;
  bool dragRegion(QEvent* event);
  void toggleSeries(int index);
  void connectMouse();
  void showMenu(const QPoint& position);
  void exportWithDialog();
  std::pair<int, int> pointsNear(int series, double pixel) const;
  Hit hitAt(const QPointF& position) const;
  QString hoverText(const Hit& hit) const;
  QString axisText(const PlotAxis& axis, double value) const;
  QString wordsOf(const PlotSeries& series) const;
  void walkTo(int turn, int step);

  QCustomPlot* plot_;
  QVector<PlotSeries> series_;
  QVector<PlotMarker> markers_;
  QVector<QCPAbstractPlottable*> plottables_;
  QVector<QCPErrorBars*> bands_;  ///< of each series; null for one without
  QVector<Thinning> thinnings_;   ///< of each series
  QVector<QCPItemText*> labels_;
  QVector<QCPItemText*> markerTexts_;      ///< of each marker
  QVector<QCPAbstractItem*> markerItems_;  ///< these and what they name
  std::optional<PlotRegion> region_;
  QCPItemRect* regionArea_ = nullptr;
  QCPItemStraightLine* regionEdge_ = nullptr;
  bool regionHeld_ = false;
  QPointF pressed_;  ///< where the mouse went down
  QCPItemTracer* tracer_;
  QCPItemText* emptyText_ = nullptr;
  PlotAxis xAxis_;
  PlotAxis yAxis_;
  bool follow_ = true;
  int walkSeries_ = 0;  ///< where the arrow keys stand
  int walkPoint_ = -1;
  bool legendWanted_ = true;  ///< a single series has none all the same
};

}  // namespace effnet
