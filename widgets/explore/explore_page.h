#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/measurement.h"
#include "widgets/explore/explore_state.h"
#include "widgets/explore/run_score.h"

#include <QWidget>
#include <optional>

class QUndoStack;

namespace effnet {

class ControlPanel;
class CostPlots;
class ExploreOutput;
class ExploreViews;
class MessageBanner;
class NetworkModel;
class TotalsPanel;

/// Choose and understand a scaled network. Every change is one call on the UI thread: scale, expand, count,
/// show.
class ExplorePage : public QWidget {
  Q_OBJECT

 public:
  explicit ExplorePage(QWidget* parent = nullptr);

  const ExploreState& state() const { return state_; }
  const NetworkComparison& networks() const { return networks_; }

  /// Shows a state. One that gives no network is said on the page, and the last valid network stays.
  void setState(const ExploreState& state);

  /// Reads a saved state or `effnet analyze`'s JSON; says on the page what is wrong with it.
  void openState(const QString& file);

  /// A state from a link (explore_link.h).
  void openLink(const QString& link);

  /// One page to hand out, by the suffix as PDF, SVG or PNG.
  bool saveHandout(const QString& file, QString* error) const;

  QUndoStack* undoStack() const { return undo_; }

  /// What the user's runs reached.
  void setRuns(const QVector<RunScore>& runs);

  /// Everything measured so far, in the order in which it was taken.
  void setMeasurements(const QVector<Measurement>& measurements);
  /// `fraction` 0 … 1 while something is measured, negative when nothing is.
  void setMeasureProgress(double fraction, const QString& what);
  void setMeasureProblem(const QString& sentence);
  void setDevices(const std::vector<EngineDevice>& devices);

 Q_SIGNALS:
  void statusMessage(const QString& text);

  /// Time networks on the engine's machine, one after the other.
  void measureRequested(const QVector<effnet::MeasureRequest>& requests);
  void cancelMeasureRequested();
  void forgetRequested(const effnet::Measurement& measurement);

  /// Public weights are to be downloaded; `name` is theirs in the catalogue.
  void weightsWished(const QString& name);
  void trainWished(const effnet::NetworkSpec& network);

 private:
  QWidget* makeContent();
  QWidget* makeDetails();
  void push(const ExploreState& next, const QString& field);
  QString display(const ExploreState& state);
  void showLatency();

  ExploreState state_;
  std::optional<ExploreState> untyped_;  ///< the state before the number that is being typed
  NetworkComparison networks_;
  QUndoStack* undo_;
  ControlPanel* controls_;
  NetworkModel* model_;
  MessageBanner* banner_;
  ExploreViews* views_;
  ExploreOutput* output_;
  TotalsPanel* totals_;
  CostPlots* plots_;
  QVector<Measurement> measurements_;
};

}  // namespace effnet
