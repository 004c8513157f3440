#pragma once

#include "widgets/common/theme.h"

#include <QMainWindow>
#include <functional>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace effnet {

class MessageBanner;
class StatusLine;

/// The frame: one slim bar with the pages at the left and the engine at the right, the current page, a status
/// line. It remembers its size, the page and, for pages with an object name, the positions of their
/// splitters. Where there is little room, side panels fold and the rest of a page scrolls. It knows nothing
/// of what the pages do; Application fills it.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  enum class EngineState { Starting, Ready, Failed };

  explicit MainWindow(QWidget* parent = nullptr);

  /// Adds a page and its button; pages get Ctrl+1, Ctrl+2, … in this order. `icon` is a name in
  /// resources/icons.
  void addPage(QWidget* page, const QString& title, const QString& icon);
  QWidget* currentPage() const;
  void showPage(QWidget* page);

  /// One for each page, with its shortcut: for a menu.
  QList<QAction*> pageActions() const { return pageActions_; }
  QAction* foldAction() const { return fold_; }

  /// The named commands of the shown page that have a key, in the order in which they were made.
  QList<QAction*> commandsOfPage() const;

  /// "this computer · CPU", with the details as tooltip.
  void setEngine(EngineState state, const QString& text, const QString& details = {});

  /// The menu behind the engine's button, for Application to fill: device, threads, another machine, restart.
  QMenu* engineMenu() const { return engineMenu_; }

  /// The menu at the right end of the bar.
  QMenu* mainMenu() const { return mainMenu_; }
  StatusLine* statusLine() const { return statusLine_; }

  /// A banner over the page, for what no page has caught: an error's code (may be empty) and detail.
  void showProblem(const QString& code, const QString& detail);

  /// Asked before the window closes; false keeps it open.
  void setCloseGuard(std::function<bool()> mayClose) { mayClose_ = std::move(mayClose); }

  /// Call once all pages are there.
  void restoreLayout();
  void saveLayout();

 Q_SIGNALS:
  void filesDropped(const QStringList& files);
  void pageChanged(QWidget* page);

  /// What else is to come back should be written down now.
  void layoutSaved();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeBar();
  void foldPanels();
  void fitBar();
  void fitPage();

  QButtonGroup* pageButtons_;
  QHBoxLayout* pageRow_;
  MessageBanner* banner_;
  QStackedWidget* pages_;  ///< of scroll areas, each around a page
  QList<QAction*> pageActions_;
  QAction* fold_;
  QWidget* bar_ = nullptr;
  QToolButton* engineButton_;
  QMenu* engineMenu_;
  QMenu* mainMenu_;
  StatusLine* statusLine_;
  std::function<bool()> mayClose_;
};

}  // namespace effnet
