#pragma once

#include "core/protocol/measurement.h"
#include "core/scaling/budget.h"
#include "widgets/explore/explore_state.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace effnet {

class BudgetFields;

/// The paper's equation 2: the limits of a budget, and for each scaling mode the largest φ that keeps them,
/// with the limit that binds and those that the mode cannot influence. A click on a row takes that network.
class BudgetPanel : public QWidget {
  Q_OBJECT

 public:
  explicit BudgetPanel(QWidget* parent = nullptr);

  /// The limits and what they apply to; solves again when one of them has changed.
  void setState(const ExploreState& state, const NetworkComparison& networks);

  /// What a limit on latency is told from: the newest setting among the answers measured.
  void setMeasurements(const QVector<Measurement>& measurements);

 Q_SIGNALS:
  /// `field` names the control.
  void edited(const effnet::BudgetSettings& settings, const QString& field);
  void chosen(effnet::ScalingMode mode, double phi);

 private:
  void takeSettings(const BudgetSettings& settings, const QString& field);
  void solve();
  void fillRow(int row, ScalingMode mode);

  ExploreState state_;
  NetworkSpec baseline_;
  std::int64_t macs_ = 0;  ///< of the network shown
  BudgetFields* fields_;
  QLabel* latencySource_;
  LatencyModel model_;
  QTableWidget* table_;
  QLabel* problem_;
  QLabel* unmoved_;  ///< limits that say nothing about a mode
};

}  // namespace effnet
