#pragma once

#include "core/protocol/run_directory.h"

#include <QList>
#include <QWidget>
#include <vector>

class QDoubleSpinBox;
class QPushButton;
class QTableWidget;

namespace effnet {

class ParallelPlot;

/// The candidates of a sweep: parallel coordinates of what differs, and a table ranked by accuracy ·
/// (MACs / target)^w (the paper's section 4), whose winner is adopted by one click.
class SweepView : public QWidget {
  Q_OBJECT

 public:
  explicit SweepView(QWidget* parent = nullptr);

  void setRuns(const std::vector<RunSummary>& runs);

 Q_SIGNALS:
  void runClicked(const QString& directory);
  void adoptRequested(const effnet::RunSummary& winner);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void rank();
  void measureColumns();
  void fitColumns();
  double scoreOf(const RunSummary& run) const;

  ParallelPlot* plot_;
  QTableWidget* table_;
  QDoubleSpinBox* exponent_;
  QPushButton* adopt_;
  std::vector<RunSummary> runs_;  ///< best first
  double target_ = 0;             ///< MACs: the median of the candidates
  QList<int> widths_;             ///< pixels that each column of the table needs
};

}  // namespace effnet
