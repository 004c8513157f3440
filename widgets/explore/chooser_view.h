#pragma once

#include "core/protocol/measurement.h"
#include "widgets/explore/explore_state.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;

namespace effnet {

class BudgetFields;
class ChoiceModel;
class ChooserPlot;
class FamilyFits;
class FittingColumns;
struct NetworkChoice;

/// Which network shall one take? Every published network that the program knows under the page's budget, the
/// best that fits, and what each family would give untrained.
class ChooserView : public QWidget {
  Q_OBJECT

 public:
  explicit ChooserView(QWidget* parent = nullptr);

  void setState(const ExploreState& state, const NetworkComparison& networks);

  /// What latencies are told from: the setting that is chosen among those measured, at first the newest.
  void setMeasurements(const QVector<Measurement>& measurements);

 Q_SIGNALS:
  void edited(const effnet::BudgetSettings& settings, const QString& field);

  /// Show this published network, at this input size.
  void networkChosen(const QString& model, int resolution);
  void familyChosen(const QString& family, double phi);
  void weightsWished(const QString& name);
  void trainWished(const effnet::NetworkSpec& network);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeBest();
  QWidget* makeSettings();
  void takeLatency();
  QString sourceOf(const LatencyModel& model, int networks) const;
  void makeTable();
  void judge();
  void showBest();
  void showNote();
  void showMenu(const QPoint& position);
  void select(int place);
  const NetworkChoice* choiceAt(const QModelIndex& index) const;
  void wishWeights(const NetworkChoice& choice);
  void wishNetwork(const NetworkChoice& choice);

  ExploreState state_;
  bool stated_ = false;  ///< setState() has been called
  QVector<Measurement> measurements_;
  QVector<Measurement> offered_;  ///< an answer of each setting, in the order of the choice
  LatencyModel latency_;
  QString latencySource_;
  QComboBox* setting_;
  QWidget* settingBox_;
  BudgetFields* fields_;
  QLabel* best_;
  QLabel* note_;
  QPushButton* get_;
  QPushButton* train_;
  QPushButton* open_;
  ChoiceModel* model_;
  QSortFilterProxyModel* sorted_;
  QTableView* table_;
  FittingColumns* columns_;
  FamilyFits* families_;
  ChooserPlot* plot_;
  QSplitter* lower_;
  const void* lastBest_ = nullptr;  ///< its weights: the table follows the best, not every limit
};

}  // namespace effnet
