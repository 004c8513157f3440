#pragma once

#include "core/protocol/budget_settings.h"
#include "core/protocol/network_choice.h"

#include <QVector>
#include <QWidget>

namespace effnet {

class PlotView;
class SegmentedControl;

/// Published accuracy against what a network costs: the budget as a shaded part whose edge can be dragged,
/// the networks inside it filled, and the front of the best as a line.
class ChooserPlot : public QWidget {
  Q_OBJECT

 public:
  explicit ChooserPlot(QWidget* parent = nullptr);

  /// `choices` judged by `budget`, which says what `settings` do.
  void showChoices(const std::vector<NetworkChoice>& choices, const Budget& budget,
                   const BudgetSettings& settings);

  /// The network of the page, a line where its cost falls.
  void setNetwork(const Analysis& network);

 Q_SIGNALS:
  /// The edge was dragged; `field` names the quantity.
  void edited(const effnet::BudgetSettings& settings, const QString& field);

  /// A point was clicked: its place among the choices.
  void clicked(int place);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void draw();
  void mark();
  void drag(double to);

  SegmentedControl* axis_;
  PlotView* plot_;
  std::vector<NetworkChoice> choices_;
  Budget budget_;
  BudgetSettings settings_;
  Analysis network_;
  QVector<QVector<int>> places_;  ///< of each series' points among the choices
  bool shown_ = false;
};

}  // namespace effnet
