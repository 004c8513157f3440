#pragma once

#include "core/protocol/measurement.h"
#include "widgets/models/network_comparison.h"

#include <QTabWidget>
#include <QVector>

namespace effnet {

class PlotView;
class SegmentedControl;

/// What was measured, drawn: networks on the latency axis, one network's time by stage beside its MACs, and a
/// training step against the input's size.
class MeasurePlots : public QTabWidget {
  Q_OBJECT

 public:
  explicit MeasurePlots(QWidget* parent = nullptr);

  void setNetwork(const PricedNetwork& network);

  /// `chosen` says whose machine, device, threads and batch the plots show.
  void setMeasurements(const QVector<Measurement>& measurements, const Measurement& chosen);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* withSwitch(SegmentedControl* choice, PlotView* plot);
  void draw();
  void drawLatency();
  void drawStages();
  void drawTraining();

  PricedNetwork network_;
  QVector<Measurement> measurements_;
  Measurement chosen_;
  PlotView* latency_;
  SegmentedControl* latencyAxis_;
  PlotView* stages_;
  PlotView* training_;
  SegmentedControl* trainingAxis_;
};

}  // namespace effnet
