#pragma once

#include "core/protocol/run_directory.h"

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;

namespace effnet {

class PlotView;

/// Accuracy against cost of one's own runs on one data set: a point a run, the ways of scaling joined by
/// lines through the mean over seeds, as the paper's figure 8 shows them.
class CostScatter : public QWidget {
  Q_OBJECT

 public:
  explicit CostScatter(QWidget* parent = nullptr);

  void setRuns(const std::vector<RunSummary>& runs);
  /// Shows the data set of these runs and marks them.
  void setSelected(const std::vector<RunSummary>& runs);

 Q_SIGNALS:
  void runClicked(const QString& directory);

 private:
  void listDataSets();
  void draw();
  void mark();

  QComboBox* data_;
  QComboBox* metric_;
  PlotView* plot_;
  std::vector<RunSummary> runs_;
  std::vector<RunSummary> selected_;
  QHash<QString, QStringList> behind_;  ///< series of points → the run directories behind them
};

}  // namespace effnet
