#pragma once

#include "app/explorer/example_wires.h"
#include "app/explorer/first_answer_wires.h"
#include "app/explorer/review_wires.h"
#include "app/explorer/run_estimator.h"
#include "app/explorer/search_wires.h"
#include "app/explorer/start_wires.h"
#include "app/services/dataset_maker.h"
#include "app/services/engine_client.h"
#include "app/services/run_launcher.h"
#include "app/services/run_monitor.h"
#include "app/services/run_store.h"
#include "app/services/settings.h"
#include "app/services/thumbnail_loader.h"

#include <QObject>
#include <functional>
#include <memory>

namespace effnet {

class StatusLine;
class TrainPage;

/// The wires between the Train page and the services: data sets are looked through, runs started, followed,
/// paused, stopped.
class TrainWires : public QObject {
  Q_OBJECT

 public:
  TrainWires(TrainPage& page, EngineClient& engine, Settings& settings, RunStore& store, StatusLine& status);

  /// Shows a run and follows it.
  void follow(const QString& directory);

  StartWires& start() { return start_; }

  /// Throws nothing: what goes wrong is shown on the page.
  void resume(const QString& directory);

  /// Runs that train, are paused or wait for their turn.
  QStringList activeRuns() const;

  /// Those of the window in which networks are searched.
  SearchWires& searchWires() { return searches_; }
  void stopAll();

 Q_SIGNALS:
  /// The run that is followed came to its end.
  void ended(const QString& directory, effnet::RunState state);
  /// A first answer's pictures are to be looked at with its classifier.
  void lookWanted(const QString& checkpoint, const QStringList& files);
  /// Several runs were started in a folder of their own; `first` is the folder of the first one.
  void searchStarted(const QString& first);

 private:
  void connectData();
  void recall();
  void connectRuns();
  void inspect(const TrainConfig& config, bool decode);
  void augment(const QString& file, const TrainConfig& config);
  void search(const TrainConfig& config, int classes, int images, bool experiment);
  void openSearch(const TrainConfig& config, int images, bool experiment);
  void launch(const TrainConfig& config, bool afterTheOthers);
  void showDevices(const EngineInfo& info);
  void refreshed();
  void attempt(const std::function<void()>& action);
  void tell(RunState state);

  TrainPage& page_;
  EngineClient& engine_;
  Settings& settings_;
  RunStore& store_;
  StatusLine& status_;
  RunLauncher launcher_;
  DatasetMaker maker_;
  ThumbnailLoader thumbnails_;
  RunEstimator estimator_;
  ExampleWires examples_;
  FirstAnswerWires answer_;
  StartWires start_;
  ReviewWires review_;
  SearchWires searches_;
  std::unique_ptr<RunMonitor> monitor_;
  RunState state_ = RunState::Interrupted;  ///< of the run that is followed
  bool looked_ = false;
};

}  // namespace effnet
