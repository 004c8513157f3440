#pragma once

#include "core/protocol/evaluation_answers.h"

#include <QWidget>
#include <vector>

class QLabel;

namespace effnet {

class PlotView;

/// How far a network's confidence can be believed: the share of right answers at each step of confidence,
/// beside the diagonal of a calibrated network, and the expected calibration error.
class ReliabilityView : public QWidget {
  Q_OBJECT

 public:
  explicit ReliabilityView(QWidget* parent = nullptr);

  /// What to say as long as there are no steps with images.
  void setHint(const QString& hint);
  void setSteps(const std::vector<ReliabilityStep>& steps);

 private:
  PlotView* plot_;
  QLabel* text_;
  QString hint_;
};

}  // namespace effnet
