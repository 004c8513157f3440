#pragma once

#include "core/scaling/compound_scaling.h"

#include <QWidget>

class QTimer;
class QToolButton;

namespace effnet {

class PhiSlider;
class QuietLabel;
class ScalingSolids;

/// Figure 2 alive: the five solids with φ to drag or to play, and saved as a drawing.
class ScalingFigure : public QWidget {
  Q_OBJECT

 public:
  explicit ScalingFigure(QWidget* parent = nullptr);

  void setBaseline(const NetworkSpec& baseline, const Coefficients& coefficients);

  /// False with `error` filled in where the file cannot be written.
  bool exportTo(const QString& file, QString* error) const;

 Q_SIGNALS:
  void exportFailed(const QString& reason);

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void play(bool on);
  void step();
  void showCounter();
  void exportWithDialog();

  ScalingSolids* solids_;
  PhiSlider* slider_;
  QToolButton* play_;
  QuietLabel* counter_;
  QTimer* clock_;
  int rest_ = 0;  ///< ticks that the largest networks are shown before it begins again
};

}  // namespace effnet
