#pragma once

#include "core/protocol/decide_request.h"

#include <QDialog>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace effnet {

class MessageBanner;
class PlotView;
class SegmentedControl;

/// From when on an answer counts: thresholds by the precision that is wanted, by what a mistake costs, or, of
/// two classes, by what each kind of mistake costs; coverage against accuracy, ROC and precision-recall; and
/// written into a checkpoint.
class DecideDialog : public QDialog {
  Q_OBJECT

 public:
  /// `network` and `folder`: what is decided for, on which pictures. `classes`: of the network.
  DecideDialog(const QString& network, const QString& folder, int classes, QWidget* parent = nullptr);

  void showBusy();
  void showReport(const DecisionReport& report);
  void showError(const QString& code, const QString& detail);

  /// What is wished, without data and network.
  DecideRequest wish() const;

 Q_SIGNALS:
  void decisionWanted();
  /// Into this file.
  void writeWanted(const QString& file);

 private:
  QWidget* buildChoices(int classes);
  void showChoices();
  void showCurves(const DecisionReport& report);
  void write();

  enum Way { kPrecision, kCost, kTwoCosts };

  SegmentedControl* way_;
  QFormLayout* form_;
  QDoubleSpinBox* precision_;
  QDoubleSpinBox* cost_;
  QDoubleSpinBox* falsePositive_;
  QDoubleSpinBox* falseNegative_;
  QLabel* text_;
  QTabWidget* tabs_;
  PlotView* coverage_;
  PlotView* roc_;
  PlotView* recall_;
  QProgressBar* busy_;
  MessageBanner* banner_;
  QPushButton* write_;
};

/// What the thresholds bring, in sentences.
QString decisionText(const DecisionReport& report);

}  // namespace effnet
