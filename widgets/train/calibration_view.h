#pragma once

#include "core/protocol/run_review.h"

#include <QWidget>

class QLabel;

namespace effnet {

class PlotView;

/// How far a checkpoint's confidence can be believed: the share of right answers at each step of confidence,
/// beside the diagonal of a calibrated network.
class CalibrationView : public QWidget {
  Q_OBJECT

 public:
  explicit CalibrationView(QWidget* parent = nullptr);

  void setReview(const RunReview& review);

 private:
  PlotView* plot_;
  QLabel* text_;
};

}  // namespace effnet
