#pragma once

#include <QWidget>
#include <memory>
#include <span>

namespace effnet {

class DistantFiles;
class EngineClient;
class MainWindow;
class RunStore;
class Settings;
class StatusLine;
class Tour;

/// What the wires of a page are made with.
struct PageServices {
  EngineClient& engine;
  DistantFiles& files;
  Settings& settings;
  RunStore& runs;
  StatusLine& status;
};

/// What a page's part of the tour looks at besides the page.
struct TourStage {
  MainWindow& window;
  EngineClient& engine;
  RunStore& runs;
};

/// A page of the window: all that the window knows of it. Another page is another row (CONTRIBUTING.md: How
/// to add).
struct PageRow {
  const char* title;    ///< on its button; translated in the context "effnet::Application"
  const char* icon;     ///< in resources/icons
  const char* chapter;  ///< of the manual, which F1 opens
  QWidget* (*make)();
  std::unique_ptr<QObject> (*wire)(QWidget& page, const PageServices& services);
  void (*tour)(Tour& tour, QWidget& page, const TourStage& stage);  ///< null: it has no part in it
};

/// In the order of their buttons.
std::span<const PageRow> pageRows();

}  // namespace effnet
