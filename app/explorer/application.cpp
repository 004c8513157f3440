#include "app/explorer/application.h"

#include "app/explorer/checkpoint_wires.h"
#include "app/explorer/classify_wires.h"
#include "app/explorer/desktop_notice.h"
#include "app/explorer/desktop_scheme.h"
#include "app/explorer/distant_files.h"
#include "app/explorer/engine_wires.h"
#include "app/explorer/explore_wires.h"
#include "app/explorer/guarded_application.h"
#include "app/explorer/languages.h"
#include "app/explorer/main_window.h"
#include "app/explorer/pages.h"
#include "app/explorer/run_wires.h"
#include "app/explorer/session_memory.h"
#include "app/explorer/tour.h"
#include "app/explorer/train_wires.h"
#include "core/base/version.h"
#include "core/protocol/explore_link.h"
#include "core/protocol/own_families.h"
#include "core/protocol/run_directory.h"
#include "widgets/checkpoint/catalog_panel.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/classify/classify_page.h"
#include "widgets/common/assistance.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/spoken_names.h"
#include "widgets/common/status_line.h"
#include "widgets/common/style_hold.h"
#include "widgets/common/weight_files.h"
#include "widgets/explore/control_panel.h"
#include "widgets/explore/explore_document.h"
#include "widgets/explore/explore_page.h"
#include "widgets/manual/manual_window.h"
#include "widgets/plots/series_colors.h"
#include "widgets/run/run_state_text.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/train_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <algorithm>

namespace effnet {
namespace {

constexpr QSize kTourSize(1440, 900);  // whatever screen there is, or none

/// Pictures of the drawn data set that lie in the program.
QStringList samples() {
  QStringList files;
  for (QDirIterator found(QStringLiteral(":/samples")); found.hasNext();) files.append(found.next());
  files.sort();
  return files;
}

}  // namespace

Application::Application(QApplication& application)
    : theme_(application),
      engine_(settings_.engineCommand()),
      runs_(settings_.runsFolder()),
      window_(std::make_unique<MainWindow>()),
      files_(std::make_unique<DistantFiles>(engine_, *window_->statusLine())) {
  new Assistance(application, this);
  setSeriesColors(&seriesInTheme);
  theme_.setAppearance(static_cast<Appearance>(QSettings().value("appearance", 0).toInt()));
  connect(new DesktopScheme(this), &DesktopScheme::darkChanged, &theme_, &ThemeManager::setDesktopDark);
  if (auto* guard = qobject_cast<GuardedApplication*>(&application))
    connect(guard, &GuardedApplication::caught, window_.get(), &MainWindow::showProblem);
  engine_.start();  // loads LibTorch while the pages are made
  const std::vector<std::string> problems = loadOwnFamilies();
  makePages();
  fillMainMenu();
  wirePages();
  wireExplore();
  wireTrain();
  wireRuns();
  wireCheckpoints();
  connect(window_.get(), &MainWindow::filesDropped, this, &Application::open);
  window_->restoreLayout();
  for (const std::string& problem : problems)
    window_->showProblem(QStringLiteral("bad_state"), QString::fromStdString(problem));
  session_ = std::make_unique<SessionMemory>(*explore_, *classify_, *train_, settings_);
  connect(window_.get(), &MainWindow::layoutSaved, session_.get(), &SessionMemory::save);
  session_->restore();
}

Application::~Application() = default;

void Application::show() {
  window_->show();
}

void Application::makePages() {
  StyleHold hold;
  for (const PageRow& row : pageRows()) {
    QWidget* page = row.make();
    window_->addPage(page, tr(row.title), QLatin1String(row.icon));
    if (!pages_.empty()) hold.postpone(page);  // all but the one that is seen first
    pages_.push_back({&row, page, nullptr});
  }
  explore_ = window_->findChild<ExplorePage*>();
  classify_ = window_->findChild<ClassifyPage*>();
  train_ = window_->findChild<TrainPage*>();
  runsPage_ = window_->findChild<RunsPage*>();
  checkpoints_ = window_->findChild<CheckpointPage*>();
}

void Application::wirePages() {
  engineWires_ = std::make_unique<EngineWires>(*window_, engine_, settings_);
  const PageServices services{engine_, *files_, settings_, runs_, *window_->statusLine()};
  for (OpenPage& page : pages_) page.wires = page.row->wire(*page.widget, services);
  exploreWires_ = findWires<ExploreWires>();
  classifyWires_ = findWires<ClassifyWires>();
  trainWires_ = findWires<TrainWires>();
  classify_->setSamples(samples());
}

void Application::wireExplore() {
  connect(&runs_, &RunStore::refreshed, exploreWires_, [this] { exploreWires_->takeRuns(runs_.runs()); });
}

void Application::wireTrain() {
  connect(trainWires_, &TrainWires::ended, this, [this](const QString& run, RunState state) {
    QString text = runStateText(state);
    if (const auto summary = summarizeRun(run.toStdString()); summary && summary->epochs > 0)
      text += tr("; kept: accuracy %1, macro F1 %2, n = %3; chosen by %4")
                  .arg(percent(summary->bestTop1), percent(summary->bestMacroF1))
                  .arg(summary->bestImages)
                  .arg(QLatin1String(wordOf(summary->config.metric)));
    notifyDesktop(window_.get(), shortName(run), text);
  });
  connect(trainWires_, &TrainWires::lookWanted, this,
          [this](const QString& checkpoint, const QStringList& files) {
            openInClassify(checkpoint);
            classify_->addPictures(files);
          });
  connect(trainWires_, &TrainWires::searchStarted, this, [this](const QString& first) {
    window_->showPage(runsPage_);
    runsPage_->select(first);  // once it appears
  });
  connect(&trainWires_->searchWires(), &SearchWires::networkWanted, this, &Application::showNetwork);
  connect(&trainWires_->searchWires(), &SearchWires::familiesChanged, explore_->findChild<ControlPanel*>(),
          &ControlPanel::showFamilies);
  connect(&trainWires_->searchWires(), &SearchWires::runWanted, this, [this](const QString& run) {
    window_->showPage(runsPage_);
    runsPage_->select(run);
  });
  window_->setCloseGuard([this] { return mayClose() && mayForget(); });
}

void Application::wireRuns() {
  runWires_ = std::make_unique<RunWires>(window_.get(), engine_, runs_);
  connect(runsPage_, &RunsPage::runWished, runWires_.get(), &RunWires::fulfil);
  connect(train_, &TrainPage::runWished, runWires_.get(), &RunWires::fulfil);
  connect(runsPage_, &RunsPage::newRunRequested, this, [this] { window_->showPage(train_); });
  connect(runsPage_, &RunsPage::adoptRequested, this, &Application::showInExplore);
  connect(runsPage_, &RunsPage::comparisonRequested, runWires_.get(), &RunWires::compare);
  connect(runWires_.get(), &RunWires::comparisonWanted, this,
          [this](const QStringList& checkpoints, const QStringList& pictures) {
            window_->showPage(classify_);
            classify_->compareNetworks(checkpoints, pictures);
          });
  connect(runWires_.get(), &RunWires::networkWanted, this, &Application::showInExplore);
  connect(runWires_.get(), &RunWires::checkpointWanted, this, &Application::openInClassify);
  connect(runWires_.get(), &RunWires::failed, runsPage_, &RunsPage::showError);
  connect(runWires_.get(), &RunWires::succeeded, window_->statusLine(), &StatusLine::showMessage);
  connect(runWires_.get(), &RunWires::watchWanted, this, [this](const QString& run) {
    window_->showPage(train_);
    settings_.addRecent(Settings::Recent::Runs, run);
    trainWires_->follow(run);
  });
  connect(runWires_.get(), &RunWires::resumeWanted, this, [this](const QString& run) {
    window_->showPage(train_);
    trainWires_->resume(run);
  });
  connect(runWires_.get(), &RunWires::formWanted, this, [this](const TrainConfig& config) {
    window_->showPage(train_);
    train_->repeat(config);
  });
  connect(window_.get(), &MainWindow::pageChanged, this, [this](QWidget* page) {
    runs_.setLive(page == runsPage_ || page == train_);
    if (page == train_) {
      train_->offerNetwork(explore_->networks().scaled.spec());
      trainWires_->start().setBudget(explore_->state().budget);
    }
  });
  runs_.refresh();
}

void Application::showNetwork(const NetworkSpec& network) {
  ExploreState state;
  state.convention = explore_->state().convention;
  state.budget = explore_->state().budget;
  state.family = network.family;
  state.mode = ExploreState::Mode::Custom;
  state.depth = network.depth;
  state.width = network.width;
  state.resolution = network.resolution;
  state.classes = network.classes;
  const auto& families = familyNames();
  if (std::ranges::find(families, network.family) == families.end()) {  // a search's: it is its own baseline
    state.family = ExploreState().family;
    state.edited = network;
    state.edited->family = state.family;
    state.edited->depth = state.edited->width = 1;
    state.depth = state.width = 1;
  }
  window_->showPage(explore_);
  explore_->setState(state);
}

void Application::showInExplore(const RunSummary& run) {
  showNetwork(run.config.network);
  if (run.epochs == 0) return;
  window_->statusLine()->showMessage(
      tr("%1: the kept network has a validation accuracy of %2")
          .arg(shortName(QString::fromStdString(run.root.string())), percent(run.bestTop1)));
}

bool Application::mayClose() {
  constexpr char kAsked[] = "runs/told_that_they_go_on";
  QSettings settings;
  const QStringList active = trainWires_->activeRuns();
  if (active.isEmpty() || settings.value(kAsked, false).toBool()) return true;
  QMessageBox box(
      QMessageBox::Question, tr("A run is training"),
      tr("%1 goes on without this window and is found again under Runs.").arg(shortName(active.first())),
      QMessageBox::NoButton, window_.get());
  const QAbstractButton* goOn = box.addButton(tr("Close, let it train"), QMessageBox::AcceptRole);
  const QAbstractButton* stop = box.addButton(tr("Stop it and close"), QMessageBox::DestructiveRole);
  box.addButton(QMessageBox::Cancel);
  QCheckBox never(tr("Do not ask again"));
  box.setCheckBox(&never);
  box.exec();
  if (box.clickedButton() == stop) trainWires_->stopAll();
  const bool close = box.clickedButton() == goOn || box.clickedButton() == stop;
  if (close && never.isChecked()) settings.setValue(kAsked, true);
  return close;
}

/// Where the settings cannot be written a person may make room first.
bool Application::mayForget() {
  window_->saveLayout();
  const QString file = Settings::unwritten();
  if (file.isEmpty()) return true;
  QMessageBox box(
      QMessageBox::Warning, tr("Settings were not saved"),
      tr("%1 could not be written: is the disk full or write-protected? What it held before is kept; "
         "what you changed since is lost if you close now.")
          .arg(file),
      QMessageBox::NoButton, window_.get());
  const QAbstractButton* anyway = box.addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
  box.setDefaultButton(box.addButton(QMessageBox::Cancel));
  box.exec();
  return box.clickedButton() == anyway;
}

void Application::openRun(const QString& directory) {
  settings_.addRecent(Settings::Recent::Runs, QDir(directory).absolutePath());
  runs_.addOutside(directory);
  runsPage_->select(QDir::cleanPath(QDir(directory).absolutePath()));
  window_->showPage(runsPage_);
}

void Application::wireCheckpoints() {
  connect(checkpoints_, &CheckpointPage::classifyRequested, this, [this](const OpenWish& wish) {
    window_->showPage(classify_);
    classifyWires_->openCheckpoint(wish);
  });
  connect(checkpoints_, &CheckpointPage::comparisonRequested, this, [this](const ExportWish& wish) {
    window_->showPage(classify_);
    classifyWires_->openCheckpoint(wish.from);
    classify_->compareOnFolder({wish.from.source, wish.target}, wish.pictures);
  });
  connect(classify_, &ClassifyPage::inspectRequested, this, &Application::inspectCheckpoint);
  connect(explore_, &ExplorePage::weightsWished, this, [this](const QString& name) {
    window_->showPage(checkpoints_);
    checkpoints_->catalog().get(name);
  });
  connect(explore_, &ExplorePage::trainWished, this, [this](const NetworkSpec& network) {
    window_->showPage(train_);
    train_->setNetwork(network);
  });
}

void Application::inspectCheckpoint(const QString& checkpoint) {
  window_->showPage(checkpoints_);
  checkpoints_->openFiles({checkpoint});
}

void Application::openInClassify(const QString& checkpoint) {
  window_->showPage(classify_);
  classifyWires_->openCheckpoint(checkpoint);
}

void Application::open(const QStringList& files) {
  QStringList others;
  for (const QString& given : files) {
    // A desktop hands over links and files alike as URLs.
    const QString file = given.startsWith("file://") ? QUrl(given).toLocalFile() : given;
    if (isLink(file.toStdString())) {
      window_->showPage(explore_);
      explore_->openLink(file);
    } else if (!isCheckpoint(file) &&
               (file.endsWith(".json", Qt::CaseInsensitive) || isExploreDocument(file.toStdString()))) {
      window_->showPage(explore_);
      explore_->openState(file);
    } else if (!isCheckpoint(file) && summarizeRun(file.toStdString())) {  // both may have a config.json
      openRun(file);
    } else {
      others.append(file);
    }
  }
  if (others.isEmpty()) return;
  window_->showPage(classify_);
  classify_->openFiles(others);
}

void Application::openFromDesktop(const QStringList& files) {
  if (window_->isMinimized()) window_->showNormal();
  window_->raise();
  window_->activateWindow();
  open(files);
}

void Application::useLanguage(const QString& code) {
  Translations::choose(code);
  window_->saveLayout();
  QApplication::exit(kAnotherLanguage);
}

void Application::showManual() {
  const QWidget* field = QApplication::focusWidget();  // before the manual takes the focus
  if (!manual_) manual_ = new ManualWindow(window_.get());
  const auto shown = std::ranges::find(pages_, window_->currentPage(), &OpenPage::widget);
  const QString chapter =
      shown == pages_.end() ? QStringLiteral("index") : QString::fromLatin1(shown->row->chapter);
  // What the manual does not name is told by the section that it stands in.
  if (!manual_->showAbout(chapter, field != nullptr ? spokenName(*field) : QString()) && field != nullptr)
    if (const QString around = titleAround(*field); around != window_->currentPage()->accessibleName())
      manual_->showAbout(chapter, around);
  manual_->show();
  manual_->raise();
  manual_->activateWindow();
}

void Application::tour(const QString& folder) {
  window_->resize(kTourSize);
  auto* tour = new Tour(*window_, folder, this);
  const TourStage stage{*window_, engine_, runs_};
  for (const OpenPage& page : pages_)
    if (page.row->tour != nullptr) page.row->tour(*tour, *page.widget, stage);
  connect(tour, &Tour::finished, this, [](bool complete) { QApplication::exit(complete ? 0 : 1); });
  tour->start();
}

void Application::showAbout() {
  QMessageBox box(window_.get());
  box.setWindowTitle(tr("About EfficientNet Explorer"));
  box.setIconPixmap(QApplication::windowIcon().pixmap(64));
  box.setTextFormat(Qt::RichText);
  box.setText(
      tr("<h3>EfficientNet Explorer %1</h3>"
         "<p>Compound scaling of convolutional networks: explore, explain, train.</p>"
         "<p>The sources are under the Apache License 2.0. This program is linked with QCustomPlot, which is "
         "under the "
         "GNU General Public License 3, so the program as a whole is distributed under the GPL 3. It uses Qt "
         "%2.</p>"
         "<p>EfficientNet: M. Tan, Q. V. Le, arXiv 1905.11946. EfficientNetV2: arXiv 2104.00298.</p>")
          .arg(QStringLiteral(EFFNET_VERSION), QString::fromLatin1(qVersion())));
  box.exec();
}

}  // namespace effnet
