#include "app/explorer/application.h"
#include "app/explorer/languages.h"
#include "app/explorer/main_window.h"
#include "app/explorer/presentation.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/common/command_palette.h"
#include "widgets/common/error_text.h"
#include "widgets/explore/explore_page.h"
#include "widgets/train/train_page.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace effnet {

void Application::fillMainMenu() {
  QMenu* menu = window_->mainMenu();
  QMenu* pages = menu->addMenu(tr("Go to"));
  pages->addActions(window_->pageActions());
  addPageCommands(*menu->addMenu(tr("This page")));
  menu->addAction(window_->foldAction());
  addAppearances(*menu->addMenu(tr("Appearance")));
  addLanguages(*menu->addMenu(tr("Language")));
  (new Presentation(*window_))->fill(menu);
  menu->addSeparator();
  addRecent(*menu->addMenu(tr("Open recent")));
  menu->addAction(tr("Train the network of Explore"), this, [this] {
    window_->showPage(train_);
    train_->setNetwork(explore_->networks().scaled.spec());
  });
  menu->addAction(tr("Inspect a checkpoint…"), this, [this] {
    window_->showPage(checkpoints_);
    checkpoints_->chooseFile();
  });
  menu->addAction(tr("Find a command…"), Qt::CTRL | Qt::Key_K, this, [this] {
    auto* palette = new CommandPalette(window_.get());
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
  });
  menu->addAction(tr("Manual"), QKeySequence::HelpContents, this, &Application::showManual);
  menu->addAction(tr("About EfficientNet Explorer"), this, &Application::showAbout);
  menu->addAction(tr("Quit"), QKeySequence::Quit, window_.get(), &QWidget::close);
  // Shortcuts of a popup menu work only once its actions belong to the window too.
  window_->addActions(menu->actions());
}

void Application::addAppearances(QMenu& menu) {
  auto* group = new QActionGroup(this);
  const std::pair<Appearance, QString> choices[] = {{Appearance::Desktop, tr("As the desktop")},
                                                    {Appearance::Light, tr("Light")},
                                                    {Appearance::Dark, tr("Dark")}};
  for (const auto& [choice, text] : choices) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(choice == theme_.appearance());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice = choice] {
      theme_.setAppearance(choice);
      QSettings().setValue("appearance", static_cast<int>(choice));
    });
  }
}

/// The window is made again in that language, as it was left.
void Application::addLanguages(QMenu& menu) {
  auto* group = new QActionGroup(this);
  const auto add = [&](const QString& code, const QString& name) {
    QAction* action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(code == Translations::chosen());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { useLanguage(code); });
  };
  add({}, tr("As the desktop"));
  for (const Language& language : languages())
    if (Translations::has(language)) add(QLatin1String(language.code), QString::fromUtf8(language.name));
}

/// Whatever has a key on the shown page can be found and chosen here, too.
void Application::addPageCommands(QMenu& menu) {
  connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
    menu.clear();  // they belong to the page, and stay
    menu.addActions(window_->commandsOfPage());
    menu.setToolTipsVisible(true);
  });
  // Else the page's keys would hold at the menu's button, too: Space, for one.
  connect(&menu, &QMenu::aboutToHide, &menu, &QMenu::clear, Qt::QueuedConnection);
}

void Application::addRecent(QMenu& menu) {
  connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
    menu.clear();
    const auto add = [&](const QString& title, const QStringList& files, auto act) {
      if (!files.isEmpty()) menu.addSection(title);
      for (const QString& file : files)
        menu.addAction(shortName(file).replace(u'&', QStringLiteral("&&")), this, [act, file] { act(file); })
            ->setToolTip(file);
    };
    const auto anything = [this](const QString& file) { open({file}); };
    add(tr("Pictures"), settings_.recent(Settings::Recent::Pictures), anything);
    add(tr("Data sets"), settings_.recent(Settings::Recent::Data), [this](const QString& folder) {
      window_->showPage(train_);
      train_->chooseData(folder);
    });
    add(tr("Runs"), settings_.recent(Settings::Recent::Runs), anything);
    add(tr("Checkpoints"), settings_.recentCheckpoints(), anything);
    if (menu.isEmpty()) menu.addAction(tr("Nothing yet"))->setEnabled(false);
    menu.setToolTipsVisible(true);
  });
}

}  // namespace effnet
