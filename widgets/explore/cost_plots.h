#pragma once

#include "widgets/explore/explore_state.h"

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
  QComboBox* quantity_;
  PlotView* stages_;
  PlotView* curves_;
  PlotView* accuracy_;
  SegmentedControl* accuracyAxis_;
  ExploreState curvesOf_;  ///< the state that the drawn curves belong to
  bool curvesDrawn_ = false;
};

}  // namespace effnet
