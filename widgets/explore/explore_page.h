#pragma once

#include "core/protocol/answers.h"
#include "core/protocol/measurement.h"
#include "widgets/explore/explore_document.h"
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
class GuidedPath;
class MessageBanner;
class NetworkModel;
class NetworkTabs;
class SizeLine;
class TotalsPanel;

/// Choose and understand a scaled network. Every change is one call on the UI thread: scale, expand, count,
/// show.
class ExplorePage : public QWidget {
  Q_OBJECT

 public:
  explicit ExplorePage(QWidget* parent = nullptr);

  const ExploreState& state() const { return document_.state(); }
  const NetworkComparison& networks() const { return networks_; }

  /// Shows a state. One that gives no network is said on the page, and the last valid network stays.
  void setState(const ExploreState& state);

  /// All that the page shows: its networks, and the view of them.
  const ExploreDocument& document() const { return document_; }
  void setDocument(const ExploreDocument& document);

  /// Reads a saved document or state or `effnet analyze`'s JSON; says on the page what is wrong with it.
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
  /// `threads`: how many the engine uses where none are asked for; 0 where it does not say.
  void setDevices(const std::vector<EngineDevice>& devices, int threads = 0);

 Q_SIGNALS:
  void statusMessage(const QString& text);

  /// Time networks on the engine's machine, one after the other.
  void measureRequested(const QVector<effnet::MeasureRequest>& requests);
  void cancelMeasureRequested();
  void forgetRequested(const effnet::Measurement& measurement);
  /// One that was forgotten is to be kept after all.
  void keepRequested(const effnet::Measurement& measurement);
  /// Those of a file that was opened are to be kept; opening it is undone.
  void allKeepRequested(const QVector<effnet::Measurement>& measurements);
  void allForgetRequested(const QVector<effnet::Measurement>& measurements);

  /// Public weights are to be downloaded; `name` is theirs in the catalogue.
  void weightsWished(const QString& name);
  void trainWished(const effnet::NetworkSpec& network);

 private:
  QWidget* makeContent();
  QWidget* makeDetails();
  void push(const ExploreState& next, const QString& field, int shown = -1);
  void change(const ExploreDocument& next, const QString& field);
  void remember(const ExploreDocument& before, const QString& field);
  void connectTabs();
  void forget(const Measurement& measurement);
  QVector<Measurement> notYetHere(const QVector<Measurement>& measurements) const;
  void takeOver(const QVector<Measurement>& measurements);
  QString display(const ExploreState& state);
  void showLatency();

  ExploreDocument document_;
  std::optional<ExploreState> untyped_;  ///< the state before the number that is being typed
  NetworkComparison networks_;
  QUndoStack* undo_;
  ControlPanel* controls_;
  NetworkModel* model_;
  MessageBanner* banner_;
  NetworkTabs* tabs_;
  GuidedPath* guide_;
  ExploreViews* views_;
  ExploreOutput* output_;
  TotalsPanel* totals_;
  SizeLine* size_;
  CostPlots* plots_;
  QVector<Measurement> measurements_;
  Convention convention_ = Convention::Macs;  ///< that is shown
};

}  // namespace effnet
