#pragma once

#include "widgets/models/run_history.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QSlider;

namespace effnet {

class PlotView;

/// The curves of one run, or of several laid over each other: loss and accuracy, rate and speed.
class RunCharts : public QWidget {
  Q_OBJECT

 public:
  explicit RunCharts(QWidget* parent = nullptr);

  struct Curve {
    QString name;
    const RunHistory* history = nullptr;  ///< must live as long as it is shown
  };

  /// One curve shows training beside validation; several show each run's validation in a colour of its own.
  void setCurves(std::vector<Curve> curves);

  /// The histories grew. Drawn at once when it can be seen, else as soon as it can.
  void refresh();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void draw();
  void showOne(const Curve& curve);
  void showSeveral();

  std::vector<Curve> curves_;
  PlotView* loss_;
  PlotView* accuracy_;
  PlotView* rate_;
  PlotView* speed_;
  QSlider* smoothing_;
  QCheckBox* logarithmic_;
};

}  // namespace effnet
