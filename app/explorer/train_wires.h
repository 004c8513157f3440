#pragma once

#include "app/services/dataset_maker.h"
#include "app/services/engine_client.h"
#include "app/services/run_launcher.h"
#include "app/services/run_monitor.h"
#include "app/services/run_store.h"
#include "app/services/settings.h"
#include "app/services/thumbnail_loader.h"

#include <QObject>
#include <memory>

namespace effnet {

class StatusLine;
class TrainPage;

/// The wires between the Train page and the services: data sets are looked through, runs started, followed,
/// stopped.
class TrainWires : public QObject {
  Q_OBJECT

 public:
  TrainWires(TrainPage& page, EngineClient& engine, Settings& settings, RunStore& store, StatusLine& status);

  /// Shows a run and follows it.
  void follow(const QString& directory);

  /// Throws nothing: what goes wrong is shown on the page.
  void resume(const QString& directory);

 Q_SIGNALS:
  void checkpointWanted(const QString& file);

 private:
  void connectData();
  void connectRuns();
  void inspect(const QString& folder);
  void launch(const TrainConfig& config);
  void findRunning();
  void tell(const QString& state);

  TrainPage& page_;
  EngineClient& engine_;
  Settings& settings_;
  RunStore& store_;
  StatusLine& status_;
  RunLauncher launcher_;
  DatasetMaker maker_;
  ThumbnailLoader thumbnails_;
  std::unique_ptr<RunMonitor> monitor_;
};

}  // namespace effnet
