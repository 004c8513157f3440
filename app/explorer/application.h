#pragma once

#include "app/services/engine_client.h"
#include "app/services/run_store.h"
#include "app/services/settings.h"
#include "widgets/common/theme.h"

#include <QObject>
#include <memory>

class QApplication;

namespace effnet {

class CheckpointPage;
class CheckpointWires;
class ClassifyPage;
class ClassifyWires;
class DistantFiles;
class EngineWires;
class ExplorePage;
class ExploreWires;
class MainWindow;
class ManualWindow;
class RunWires;
class RunsPage;
class RunsWires;
class TrainPage;
class TrainWires;

/// Makes the window, its pages and the services, and wires them: pages emit wishes and show values, services
/// do the work, and only this class knows both. Each page's wires are a function of their own, wireExplore()
/// and so on.
class Application : public QObject {
  Q_OBJECT

 public:
  explicit Application(QApplication& application);
  ~Application() override;

  void show();

  /// Images and checkpoints go to Classify, run directories to Runs, saved states to Explore.
  void open(const QStringList& files);

  /// Walks through the pages as a person would, down to a short training run on the drawn data set, saves a
  /// picture of each in `folder` and ends the program.
  void tour(const QString& folder);

  MainWindow& window() { return *window_; }

 private:
  void makePages();
  void fillMainMenu();
  void wireExplore();
  void showManual();
  void wireEngine();
  void wireClassify();
  void wireTrain();
  void wireRuns();
  void wireCheckpoints();
  void inspectCheckpoint(const QString& checkpoint);
  void openInClassify(const QString& checkpoint);
  void openRun(const QString& directory);
  bool mayClose();
  void showInExplore(const RunSummary& run);
  void showAbout();

  ThemeManager theme_;
  Settings settings_;
  EngineClient engine_;
  RunStore runs_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<DistantFiles> files_;
  ExplorePage* explore_ = nullptr;
  ManualWindow* manual_ = nullptr;
  ClassifyPage* classify_ = nullptr;
  TrainPage* train_ = nullptr;
  std::unique_ptr<EngineWires> engineWires_;
  std::unique_ptr<ExploreWires> exploreWires_;
  std::unique_ptr<ClassifyWires> classifyWires_;
  std::unique_ptr<TrainWires> trainWires_;
  CheckpointPage* checkpoints_ = nullptr;
  std::unique_ptr<CheckpointWires> checkpointWires_;
  RunsPage* runsPage_ = nullptr;
  std::unique_ptr<RunsWires> runsWires_;
  std::unique_ptr<RunWires> runWires_;
};

}  // namespace effnet
