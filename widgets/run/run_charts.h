#pragma once

#include "widgets/models/run_history.h"

#include <QElapsedTimer>
#include <QWidget>
#include <vector>

class QCheckBox;
class QGridLayout;
class QSlider;
class QTimer;

namespace effnet {

class PlotView;

/// The curves of one run, or of several laid over each other: loss and accuracy, rate, speed and memory.
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

  /// The histories grew. Drawn when it can be seen, and no more than once a second: a window that idles
  /// beside a run must cost next to nothing.
  void refresh();

 protected:
  void showEvent(QShowEvent* event) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void place();
  void draw();
  void drawSteps();
  bool isOver() const;
  std::size_t epochsShown() const;
  void showOne(const Curve& curve);
  void showSeveral();

  std::vector<Curve> curves_;
  QElapsedTimer drawn_;
  QTimer* later_;
  std::size_t epochs_ = 0;  ///< shown
  int rounds_ = 0;          ///< since everything was drawn
  PlotView* loss_;
  PlotView* accuracy_;
  PlotView* rate_;
  PlotView* speed_;
  PlotView* memory_;
  QSlider* smoothing_;
  QCheckBox* logarithmic_;
  QGridLayout* grid_;
  QList<QWidget*> cards_;  ///< in the order in which they are read
  int inRow_ = 0;          ///< of the small ones
};

}  // namespace effnet
