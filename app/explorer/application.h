#pragma once

#include "app/services/engine_client.h"
#include "app/services/run_store.h"
#include "app/services/settings.h"
#include "widgets/common/theme.h"

#include <QObject>
#include <memory>
#include <vector>

class QApplication;
class QMenu;
class QWidget;

namespace effnet {

class CheckpointPage;
class ClassifyPage;
class ClassifyWires;
class DistantFiles;
class EngineWires;
class ExplorePage;
class ExploreWires;
class MainWindow;
class ManualWindow;
struct PageRow;
class RunWires;
class RunsPage;
class SessionMemory;
class TrainPage;
class TrainWires;

/// Makes the window, its pages and the services, and wires them: pages emit wishes and show values, services
/// do the work, and only this class knows both. Pages and their wires are the rows of pages.cpp; here stands
/// what passes between pages.
class Application : public QObject {
  Q_OBJECT

 public:
  explicit Application(QApplication& application);
  ~Application() override;

  void show();

  /// Images and checkpoints go to Classify, run directories to Runs, saved states to Explore.
  void open(const QStringList& files);

  /// The same, for what the desktop or a second start of the program hands over: the window comes to the
  /// front.
  void openFromDesktop(const QStringList& files);

  /// Walks through the pages as a person would, down to a short training run on the drawn data set, saves a
  /// picture of each in `folder` and ends the program.
  void tour(const QString& folder);

  MainWindow& window() { return *window_; }

 private:
  /// A row of pageRows(), as it stands in this window.
  struct OpenPage {
    const PageRow* row = nullptr;
    QWidget* widget = nullptr;
    std::unique_ptr<QObject> wires;
  };

  template <class Wires>
  Wires* findWires() const {
    for (const OpenPage& page : pages_)
      if (auto* found = qobject_cast<Wires*>(page.wires.get())) return found;
    return nullptr;
  }

  void makePages();
  void fillMainMenu();  // main_menu.cpp
  void addAppearances(QMenu& menu);
  void addLanguages(QMenu& menu);
  void addPageCommands(QMenu& menu);
  void addRecent(QMenu& menu);
  void useLanguage(const QString& code);
  void wirePages();
  void wireExplore();
  void showManual();
  void wireTrain();
  void wireRuns();
  void wireCheckpoints();
  void inspectCheckpoint(const QString& checkpoint);
  void openInClassify(const QString& checkpoint);
  void openRun(const QString& directory);
  bool mayClose();
  bool mayForget();
  void showInExplore(const RunSummary& run);
  void showNetwork(const NetworkSpec& network);
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
  CheckpointPage* checkpoints_ = nullptr;
  RunsPage* runsPage_ = nullptr;
  std::vector<OpenPage> pages_;
  ExploreWires* exploreWires_ = nullptr;  ///< those of pages_ that others ask
  ClassifyWires* classifyWires_ = nullptr;
  TrainWires* trainWires_ = nullptr;
  std::unique_ptr<RunWires> runWires_;
  std::unique_ptr<SessionMemory> session_;
};

}  // namespace effnet
