#pragma once

#include <QPolygonF>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace effnet {

/// Parallel coordinates: an upright axis for each setting, the score as the last; a line a run, coloured by
/// its score. Hovering lifts a line out, a click chooses its run.
class ParallelPlot : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  /// Values of one setting, one for each run. Words are spread in their sorted order, numbers to scale.
  struct Axis {
    QString name;
    QStringList values;
  };

  explicit ParallelPlot(QWidget* parent = nullptr);

  /// The last axis is the score. `names`: of the runs.
  void setAxes(const QVector<Axis>& axes, const QStringList& names);
  void setChosen(const QList<int>& runs);

  QString inWords() const;

  QSize sizeHint() const override { return {480, 240}; }
  QSize minimumSizeHint() const override { return {160, 140}; }

 Q_SIGNALS:
  void runClicked(int run);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Scale {
    QVector<double> places;  ///< 0 (bottom) … 1, one for each run
    QString low;
    QString high;
  };

  static Scale scaleOf(const Axis& axis);
  double step() const;
  bool namesShareALine() const;  ///< of the axes; else every second one stands a line lower
  QRectF area() const;
  QPolygonF lineOf(int run) const;
  int runAt(const QPointF& position) const;
  QString runInWords(int run) const;
  void paintAxes(QPainter& painter) const;

  QVector<Axis> axes_;
  QVector<Scale> scales_;
  QStringList names_;
  QList<int> chosen_;
  int hovered_ = -1;
};

}  // namespace effnet
