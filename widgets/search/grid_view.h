#pragma once

#include "core/protocol/sweep_result.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace effnet {

/// The paper's step 1 on a network of one's own: a grid of α, β, γ whose networks cost about twice the
/// winner, as counted, and what came out of it.
class GridView : public QWidget {
  Q_OBJECT

 public:
  explicit GridView(QWidget* parent = nullptr);

  /// The network that is scaled; an empty one: there is none yet.
  void setWinner(const NetworkSpec& winner);

  /// What is said while there is none.
  static QString noWinner() {
    return tr("The winner of a search is scaled here: once one has come through a whole training.");
  }

  /// `over`: nothing of it is left to train, so that its best point stands.
  void showSweep(const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes, bool over);
  void clear();

  /// Of the best point of the grid, once one was trained.
  const std::optional<Coefficients>& best() const { return best_; }

 Q_SIGNALS:
  void gridRequested(const effnet::NetworkSpec& winner);
  void bestChanged();

 private:
  NetworkSpec winner_;
  std::optional<Coefficients> best_;
  QLabel* about_;
  QLabel* state_;
  QTableWidget* table_;
  QPushButton* start_;
};

}  // namespace effnet
