#pragma once

#include "core/protocol/explore_state.h"
#include "core/protocol/measurement.h"
#include "widgets/explore/scaling_points.h"
#include "widgets/models/network_comparison.h"
#include "widgets/models/published_tables.h"

#include <QVector>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QModelIndex;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace effnet {

class PlotView;
class PublishedTableModel;
class ScalingFigure;

/// The papers' tables in full, to sort and filter, and their figures drawn from them, 3 and 4 as counted
/// cost. What is
/// printed is shown as printed, with its source; the network of the page is marked only where its cost falls.
class PublishedView : public QWidget {
  Q_OBJECT

 public:
  explicit PublishedView(QWidget* parent = nullptr);

  void setNetwork(const PricedNetwork& network);

  /// What figure 2 scales.
  void setBaseline(const NetworkSpec& baseline, const Coefficients& coefficients);

  /// The id of the table or figure that is shown; empty for the first.
  QString chosen() const;
  /// The first for an unknown id.
  void setChosen(const QString& id);

  /// What stands beside the printed figures as measured here.
  void setMeasurements(const QVector<Measurement>& measurements);

  /// What stands beside the points of scaling: the user's own.
  void setRuns(const QVector<RunScore>& runs);

  /// Which card the predictions of memory are for.
  void setCard(double gibibytes);

 Q_SIGNALS:
  void chosenChanged();
  void exportFailed(const QString& reason);

  /// The network of a row or a point is to be shown.
  void networkWished(const effnet::ExploreState& state);

  /// One of the ready-made comparisons.
  void comparisonWished(const QString& name);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeTable();
  void choose(int row);
  void showTable();
  void showMenu(const QPoint& position);
  void openRow(const QModelIndex& index);
  void openPoint(const QString& series, int point);
  void drawFigure(const QString& id);
  void drawCounted(const QString& id);
  void drawAgainstCost(bool params);
  void drawTransfer(const QString& dataSet);
  void drawScaling();
  void drawMagnitudes();
  ScalingPoints pointsOf(const QString& figure) const;
  void mark();
  void fitColumns();
  QString copyText() const;

  QSplitter* split_;
  QListWidget* list_;
  QStackedWidget* stack_;
  QLabel* title_;
  QLabel* source_;
  QLabel* note_;
  QLineEdit* filter_;
  QTableView* table_;
  PublishedTableModel* model_;
  QSortFilterProxyModel* proxy_;
  PlotView* plot_;
  ScalingFigure* solids_;
  PublishedTable shown_;  ///< as printed; empty rows for a figure
  QVector<Measurement> measurements_;
  QVector<RunScore> runs_;
  double card_ = 24;
  ScalingPoints scaling_;  ///< of the figure drawn, if it has such points
  QString figure_;         ///< the one drawn, empty for a table
  QString drawnFrom_;      ///< where its points come from
  PricedNetwork network_;
  NetworkSpec baseline_;
  Coefficients coefficients_;
};

}  // namespace effnet
