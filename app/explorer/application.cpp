#include "app/explorer/application.h"

#include "app/explorer/main_window.h"
#include "app/explorer/tour.h"
#include "widgets/common/status_line.h"
#include "widgets/explore/explore_page.h"
#include "widgets/manual/manual_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

namespace effnet {

Application::Application(QApplication& application)
    : theme_(application), window_(std::make_unique<MainWindow>()) {
  theme_.setAppearance(static_cast<Appearance>(QSettings().value("appearance", 0).toInt()));
  makePages();
  fillMainMenu();
  wireExplore();
  connect(window_.get(), &MainWindow::filesDropped, this, &Application::open);
  window_->restoreLayout();
}

Application::~Application() = default;

void Application::show() {
  window_->show();
}

void Application::makePages() {
  explore_ = new ExplorePage;
  window_->addPage(explore_, tr("Explore"), "network");
}

void Application::wireExplore() {
  connect(explore_, &ExplorePage::statusMessage, window_->statusLine(), &StatusLine::showMessage);
}

void Application::open(const QStringList& files) {
  for (const QString& file : files)
    if (file.endsWith(".json", Qt::CaseInsensitive)) {
      window_->showPage(explore_);
      explore_->openState(file);
    }
}

void Application::tour(const QString& folder) {
  auto* tour = new Tour(*window_, folder, this);
  tour->add({"1-explore", [this] { window_->showPage(explore_); }, {}});
  connect(tour, &Tour::finished, this, [](bool complete) { QApplication::exit(complete ? 0 : 1); });
  tour->start();
}

void Application::fillMainMenu() {
  QMenu* menu = window_->mainMenu();
  QMenu* appearance = menu->addMenu(tr("Appearance"));
  auto* group = new QActionGroup(this);
  const std::pair<Appearance, QString> choices[] = {{Appearance::Desktop, tr("As the desktop")},
                                                    {Appearance::Light, tr("Light")},
                                                    {Appearance::Dark, tr("Dark")}};
  for (const auto& [choice, text] : choices) {
    QAction* action = appearance->addAction(text);
    action->setCheckable(true);
    action->setChecked(choice == theme_.appearance());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice = choice] {
      theme_.setAppearance(choice);
      QSettings().setValue("appearance", static_cast<int>(choice));
    });
  }
  menu->addSeparator();
  menu->addAction(tr("Manual"), QKeySequence::HelpContents, this, &Application::showManual);
  menu->addAction(tr("About EfficientNet Explorer"), this, &Application::showAbout);
  menu->addAction(tr("Quit"), QKeySequence::Quit, window_.get(), &QWidget::close);
  // Shortcuts of a popup menu work only once its actions belong to the window too.
  window_->addActions(menu->actions());
}

void Application::showManual() {
  if (!manual_) manual_ = new ManualWindow(window_.get());
  manual_->showPage("index");
  manual_->show();
  manual_->raise();
  manual_->activateWindow();
}

void Application::showAbout() {
  QMessageBox::about(
      window_.get(), tr("About EfficientNet Explorer"),
      tr("<h3>EfficientNet Explorer %1</h3>"
         "<p>Compound scaling of convolutional networks: explore, explain, train.</p>"
         "<p>The sources are under the Apache License 2.0. This program is linked with QCustomPlot, which is "
         "under the "
         "GNU General Public License 3, so the program as a whole is distributed under the GPL 3. It uses Qt "
         "%2.</p>"
         "<p>EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.</p>")
          .arg(QStringLiteral(EFFNET_VERSION), QString::fromLatin1(qVersion())));
}

}  // namespace effnet
