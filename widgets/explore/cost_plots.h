#pragma once

#include "core/protocol/measurement.h"
#include "widgets/explore/explore_state.h"
#include "widgets/explore/run_score.h"

#include <QTabWidget>

class QComboBox;

namespace effnet {

class PlotView;
class SegmentedControl;

/// The plots beside the network: counts by stage, and cost against φ for the four modes with the network's
/// own point.
class CostPlots : public QTabWidget {
  Q_OBJECT

 public:
  explicit CostPlots(QWidget* parent = nullptr);

  void setNetworks(const ExploreState& state, const NetworkComparison& networks);
  void setConvention(Convention convention);

  /// A run of the network shown gives its mark an accuracy.
  void setRuns(const QVector<RunScore>& runs);

  /// What the latency axis shows: the newest setting among the measured answers.
  void setMeasurements(const QVector<Measurement>& measurements);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeStages();
  void showStages();
  void showCurves();
  void refreshCurves();
  QWidget* makeAccuracy();
  void showAccuracy();

  ExploreState state_;
  NetworkComparison networks_;
  Convention convention_ = Convention::Macs;
  QVector<Measurement> measurements_;
  QVector<RunScore> runs_;
  QComboBox* quantity_;
  PlotView* stages_;
  PlotView* curves_;
  PlotView* accuracy_;
  SegmentedControl* accuracyAxis_;
  ExploreState curvesOf_;  ///< the state that the drawn curves belong to
  bool curvesDrawn_ = false;
};

}  // namespace effnet
