#pragma once

#include "core/scaling/rounding.h"
#include "widgets/explore/explore_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace effnet {

/// Rounding under the microscope: why a network costs more, or less, than its factors ask for. Whole layers,
/// channels in eights and whole pixels, stage by stage, each with its share, and the next φ at which
/// something changes.
class RoundingView : public QWidget {
  Q_OBJECT

 public:
  explicit RoundingView(QWidget* parent = nullptr);

  void setNetworks(const ExploreState& state, const NetworkComparison& networks);

 Q_SIGNALS:
  void phiWished(double phi);

 protected:
 private:
  void refresh();
  void showGrowth(const RoundingReport& report);
  void showShares(const RoundingReport& report);
  void showTable(const RoundingReport& report);
  void showJump(QPushButton* button, bool above);
  void copyTable() const;

  ExploreState state_;
  NetworkComparison networks_;
  QLabel* growth_;
  QLabel* warning_;
  QLabel* shares_;
  QPushButton* down_;
  QPushButton* up_;
  QLabel* jump_;
  QTableWidget* table_;
};

}  // namespace effnet
