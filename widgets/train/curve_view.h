#pragma once

#include "core/protocol/curve_request.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QScrollArea;

namespace effnet {

class MessageBanner;
class PlotView;

/// Would more pictures help? Accuracy against the number of pictures, measured and forecast with its band,
/// and in a sentence for the whole and for each class.
class CurveView : public QDialog {
  Q_OBJECT

 public:
  explicit CurveView(QWidget* parent = nullptr);

  void showBusy();
  void showReport(const LearningCurveReport& report);
  void showError(const QString& code, const QString& detail);
  double target() const;

 Q_SIGNALS:
  void targetChanged(double target);

 private:
  PlotView* plot_;
  QLabel* text_;
  QScrollArea* textArea_;
  QDoubleSpinBox* target_;
  QProgressBar* busy_;
  MessageBanner* banner_;
};

/// "about 150 more (90 to 400) of rose for 90 %", and its like where none or no number is needed.
QString curveSentence(const CurveReport& curve, double target);

}  // namespace effnet
