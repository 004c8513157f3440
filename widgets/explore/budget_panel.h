#pragma once

#include "core/protocol/measurement.h"
#include "core/scaling/budget.h"
#include "widgets/explore/explore_state.h"

#include <QVector>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace effnet {

class NumberField;

/// The paper's equation 2: limits on MACs, parameters, training memory and measured latency, and for each
/// scaling mode the largest φ that keeps them, with the limit that binds. A click on a row takes that
/// network.
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
  void showSettings();
  void takeSettings(const QString& field);
  void solve();
  Budget budget() const;
  void fillRow(int row, ScalingMode mode);

  ExploreState state_;
  NetworkComparison networks_;
  NumberField* macs_;
  NumberField* params_;
  NumberField* memory_;
  NumberField* batch_;
  NumberField* latency_;
  QLabel* latencySource_;
  LatencyModel model_;
  QCheckBox* amp_;
  QTableWidget* table_;
  QLabel* problem_;
};

}  // namespace effnet
