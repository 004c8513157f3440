#pragma once

#include <QColor>
#include <QPolygonF>
#include <QWidget>
#include <vector>

namespace effnet {

/// The pictures as points of a plane, alike ones near each other. A loop around some selects them; a click
/// selects the nearest, an arrow key the nearest in its direction.
class DataMapView : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ caption)

 public:
  struct Point {
    int picture = 0;
    double x = 0;
    double y = 0;
  };

  explicit DataMapView(QWidget* parent = nullptr);

  /// `note`: what is to be known of these places.
  void setPoints(std::vector<Point> points, const QString& note = {});
  bool isEmpty() const { return points_.empty(); }

  /// Of each picture; an invalid one is drawn as an outline. `text` says what the colours mean.
  void setColors(std::vector<QColor> ofPictures, const QString& text);
  void setSelected(const std::vector<int>& pictures);

  /// What stands below the points: how many are selected, what colours and places mean.
  QString caption() const;

  /// Pictures within a closed line of this widget's pixels.
  std::vector<int> within(const QPolygonF& loop) const;

 Q_SIGNALS:
  void selected(const std::vector<int>& pictures);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  QPointF placeOf(const Point& point) const;
  const Point* nextTowards(QPointF direction) const;
  void captionChanged();

  std::vector<Point> points_;  ///< x and y from 0 to 1
  std::vector<QColor> colors_;
  std::vector<char> chosen_;  ///< of each picture
  QString text_;
  QString note_;
  int captionHeight_ = 0;
  QPolygonF loop_;
};

}  // namespace effnet
