#pragma once

#include <QVector>
#include <QWidget>

namespace effnet {

/// The page's largest control: φ on a track with a tick and name at each published network. Drag, click,
/// wheel or arrow keys (Shift for hundredths) move it; a click on a name chooses that network.
class PhiSlider : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString inWords READ inWords)

 public:
  struct Tick {
    double phi;
    QString label;
    QString model;  ///< what a click on the label asks for
  };

  static constexpr double kHighest = 8;  ///< of the track, unless setRange() says otherwise

  explicit PhiSlider(QWidget* parent = nullptr);

  void setRange(double lowest, double highest);
  void setTicks(const QVector<Tick>& ticks);
  const QVector<Tick>& ticks() const { return ticks_; }
  double value() const { return value_; }

  /// Emits nothing. Values beyond the range stand at the track's end.
  void setValue(double phi);

  QString inWords() const;

  QSize sizeHint() const override { return {240, 64}; }
  QSize minimumSizeHint() const override { return {160, 64}; }

 Q_SIGNALS:
  void valueChanged(double phi);

  /// While the handle is held: tables tint what changes.
  void pressed();
  void released();
  void modelChosen(const QString& model);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  double positionOf(double phi) const;
  void moveTo(double phi);
  int tickAt(const QPointF& position) const;
  QRectF labelRect(int tick) const;

  double value_ = 0;
  double lowest_ = -2;
  double highest_ = kHighest;
  QVector<Tick> ticks_;
  bool held_ = false;
  int hovered_ = -1;
};

}  // namespace effnet
