#pragma once

#include "core/protocol/sweep_plan.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace effnet {

class MessageBanner;
class SearchPlanner;
struct PlannedSearch;

/// Several runs that are to be compared: a grid, or the scaling experiment. Shows every candidate's counts
/// and the cost of all of them before anything trains.
class SearchDialog : public QDialog {
  Q_OBJECT

 public:
  /// `config`: what the runs have in common, its network with the data's classes. `images`: to learn from.
  /// `secondsPerMac`: of training, measured on the device; 0 where it is not known.
  SearchDialog(const TrainConfig& config, int images, double secondsPerMac, bool experiment,
               QWidget* parent = nullptr);

  /// What to train; nothing where the grid makes no sense, or while it is being planned.
  const std::optional<SweepPlan>& plan() const { return plan_; }

  /// Of the experiment, in place of the paper's.
  void setCoefficients(const Coefficients& coefficients);

  /// Runs at a time.
  int parallel() const;

 private:
  QWidget* buildQuestions();
  void replan();
  void take(const PlannedSearch& found);
  SweepRequest request() const;
  bool leavesWeights() const;
  void showPlan();
  void showCost();

  TrainConfig config_;
  int images_;
  double secondsPerMac_;
  bool experiment_;
  std::optional<SweepPlan> plan_;
  double otherPhi_ = 0;
  Coefficients coefficients_;
  SearchPlanner* planner_;
  QComboBox* preset_;
  QLineEdit* grid_;
  QDoubleSpinBox* phi_;
  QDoubleSpinBox* tolerance_;
  QSpinBox* seeds_;
  QSpinBox* parallel_;
  QCheckBox* halving_;
  MessageBanner* banner_;
  QTableWidget* table_;
  QLabel* cost_;
  QPushButton* start_;
};

}  // namespace effnet
