#pragma once

#include "core/protocol/sweep_result.h"
#include "core/scaling/families.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace effnet {

class NumberField;
class PlotView;

/// The winner as a family: its members for φ = 0, 1, 2 …, the paper's figure 8 with it, and a name under
/// which Explore, Train and the command line know it from then on.
class ScaleView : public QWidget {
  Q_OBJECT

 public:
  explicit ScaleView(QWidget* parent = nullptr);

  void setWinner(const NetworkSpec& winner);
  void setCoefficients(const Coefficients& coefficients);

  /// Of the scaling experiment with this winner.
  void showExperiment(const std::vector<SweepGroup>& groups);
  void clear();

  /// What became of the wish to save.
  void showSaved(const QString& sentence);

 Q_SIGNALS:
  void experimentRequested(const effnet::NetworkSpec& winner, const effnet::Coefficients& coefficients);
  void saveRequested(const effnet::OwnFamily& family);

 private:
  QWidget* buildFields();
  Coefficients coefficients() const;
  void showFamily();

  NetworkSpec winner_;
  NumberField* alpha_;
  NumberField* beta_;
  NumberField* gamma_;
  QSpinBox* members_;
  QLabel* product_;
  QTableWidget* table_;
  PlotView* plot_;
  QPushButton* experiment_;
  QLineEdit* name_;
  QPushButton* save_;
  QLabel* saved_;
};

}  // namespace effnet
