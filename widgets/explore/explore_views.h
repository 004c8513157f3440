#pragma once

#include "core/protocol/measurement.h"
#include "widgets/explore/explore_document.h"
#include "widgets/explore/explore_state.h"
#include "widgets/explore/run_score.h"

#include <QStackedWidget>
#include <bitset>

namespace effnet {

class ChooserView;
class CompareView;
class MeasureView;
class NetworkDrawing;
class NetworkModel;
class PublishedView;
class RoundingView;
class StageEditor;
class StageTable;

/// The Explore page's middle: seven views of one network. What the user does in one of them is a state that
/// the page is asked to show.
class ExploreViews : public QStackedWidget {
  Q_OBJECT

 public:
  /// In the order in which the page's bar offers them.
  enum View { kNetwork, kStages, kCompare, kPublished, kMeasure, kChoose, kRounding };
  static constexpr std::size_t kViews = kRounding + 1;

  /// `model`: of the table of stages.
  explicit ExploreViews(NetworkModel* model);

  /// The state that the page shows, and its networks.
  void setNetworks(const ExploreState& state, const NetworkComparison& networks);

  /// A view's name in files; empty for the first.
  static std::string tabName(int view);

  /// What is in front, compared and looked up.
  ExploreView view() const;
  void setView(const ExploreView& view);

  void setMeasurements(const QVector<Measurement>& measurements);
  void setRuns(const QVector<RunScore>& runs);
  void addToComparison();

  StageTable* table() const { return table_; }
  MeasureView* measure() const { return measure_; }

 Q_SIGNALS:
  /// The user chose another state; `field` names what is undone together, `shown` the view that is to be in
  /// front then: −1 for the one that is.
  void stateWished(const effnet::ExploreState& state, const QString& field, int shown = -1);

  /// view() is another one.
  void viewChanged();

  void statusMessage(const QString& text);

  /// Something went wrong that the page is to say.
  void failed(const QString& sentence, const QString& reason);

  void weightsWished(const QString& name);
  void trainWished(const effnet::NetworkSpec& network);

 private:
  QWidget* makeNetworkView(NetworkModel* model);
  void connectEditor();
  void connectChooser();
  void connectPublished();
  ExploreState keepingSettings(ExploreState next) const;
  void catchUp();
  void showNetworks(View view);

  ExploreState state_;
  NetworkComparison networks_;
  QVector<Measurement> measurements_;
  std::bitset<kViews> behind_;   ///< views that lie behind and have not the networks of now yet
  bool measuredBehind_ = false;  ///< the chooser has not the measurements of now
  bool showing_ = false;         ///< a view that is set tells nobody
  NetworkDrawing* drawing_;
  StageTable* table_;
  CompareView* compare_;
  ChooserView* chooser_;
  PublishedView* published_;
  StageEditor* editor_;
  MeasureView* measure_;
  RoundingView* rounding_;
};

}  // namespace effnet
