#pragma once

#include "widgets/explore/explore_state.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;
class QUndoStack;

namespace effnet {

class CompareView;
class ControlPanel;
class CostPlots;
class MessageBanner;
class NetworkDrawing;
class NetworkModel;
class PublishedView;
class SegmentedControl;
class StageEditor;
class StageTable;
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

  QUndoStack* undoStack() const { return undo_; }

  /// The answer to measureRequested.
  void setLatency(double milliseconds, const QString& how);
  void setMeasuring(bool measuring);

 Q_SIGNALS:
  void statusMessage(const QString& text);

  /// Time this network on the engine's machine; 0 threads for all of them.
  void measureRequested(const effnet::NetworkSpec& spec, int threads);

 private:
  QWidget* makeContent();
  QWidget* makeDetails();
  void push(const ExploreState& next, const QString& field);
  bool display(const ExploreState& state);
  void saveState();
  void chooseState();
  void fillCopyMenu(QMenu* menu);
  QWidget* makeBar();
  QWidget* makeNetworkView();

  ExploreState state_;
  NetworkComparison networks_;
  QUndoStack* undo_;
  ControlPanel* controls_;
  NetworkModel* model_;
  NetworkDrawing* drawing_;
  StageTable* table_;
  TotalsPanel* totals_;
  CostPlots* plots_;
  MessageBanner* banner_;
  SegmentedControl* views_;
  QStackedWidget* stack_;
  CompareView* compare_;
  PublishedView* published_;
  StageEditor* editor_;
};

}  // namespace effnet
