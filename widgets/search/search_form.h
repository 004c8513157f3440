#pragma once

#include "core/search/search_request.h"
#include "widgets/search/space_counter.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace effnet {

class MessageBanner;
class ObjectiveFields;
class PlotView;
class SpaceTable;

/// What a search is about, as the Train page has it.
struct SearchTask {
  TrainConfig config;  ///< its data and recipe; its network is what may be started from instead
  int classes = 0;
  int images = 0;            ///< to learn from
  double secondsPerMac = 0;  ///< of training, measured on the device; 0 where it is not known
};

/// A search before it begins: its space, its target in the distribution of what networks of that space cost,
/// how many of them are trained and for how long, and what that takes.
class SearchForm : public QWidget {
  Q_OBJECT

 public:
  explicit SearchForm(QWidget* parent = nullptr);

  void setTask(const SearchTask& task);

  /// As chosen. Throws Error("bad_space" | "file_missing" …).
  SearchRequest request() const;

  /// Runs at a time.
  int parallel() const;

  void showTrouble(const QString& sentence);

  /// While times are measured.
  void showMeasuring(int networks, int of);
  void setTimes(const CostFit& fit, const QString& processor);

 Q_SIGNALS:
  /// How long networks of this space take on this machine is to be measured, or no longer.
  void timesRequested(const effnet::SearchRequest& request);
  void timesCancelled();
  void startRequested(const effnet::SearchRequest& request, int parallel);

 private:
  QWidget* buildSpace();
  QWidget* buildNumbers();
  void readSpace();
  void browse();
  void recount();
  void recountOthers();
  void cancelTimes();
  void askForTimes();
  void takeAction();
  void take(const SpaceCosts& costs);
  void showCosts();
  void showEstimate();
  TrainConfig config() const;
  SearchRules rules() const;

  SearchTask task_;
  QString file_;  ///< of a space of one's own
  SpaceCosts costs_;
  bool targeted_ = false;   ///< somebody chose the target
  bool measuring_ = false;  ///< times are on their way
  SpaceCounter* counter_;
  QComboBox* space_;
  QComboBox* start_;
  QSpinBox* resolution_;
  SpaceTable* table_;
  QLabel* networks_;
  PlotView* plot_;
  ObjectiveFields* objective_ = nullptr;
  QSpinBox* candidates_;
  QSpinBox* epochs_;
  QCheckBox* stops_;
  QComboBox* method_;
  QSpinBox* parallel_;
  QLabel* estimate_;
  MessageBanner* banner_;
  QPushButton* go_;
};

}  // namespace effnet
