#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace effnet {

class PlotView;

/// Whether the answer hangs on what the map marks: deletion and insertion curves, drop, ROAD, and, where the
/// object's box is known, pointing game and IoU.
class FaithfulnessPanel : public QWidget {
  Q_OBJECT

 public:
  explicit FaithfulnessPanel(QWidget* parent = nullptr);

  /// Another picture, class or method: what was measured does not hold any more.
  void reset(bool possible);
  void showBusy();
  void showMeasures(const MapMeasures& measures);
  void showError(const QString& sentence);

  /// Of the curves that are asked for next.
  int steps() const;

 Q_SIGNALS:
  void measureRequested();

 private:
  QPushButton* measure_;
  QSpinBox* steps_;
  QLabel* text_;
  PlotView* plot_;
};

}  // namespace effnet
