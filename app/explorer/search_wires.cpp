#include "app/explorer/search_wires.h"

#include "app/explorer/run_estimator.h"
#include "app/explorer/sweep_start.h"
#include "app/services/engine_command.h"
#include "app/services/run_store.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/own_families.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"
#include "widgets/search/grid_view.h"
#include "widgets/search/scale_view.h"
#include "widgets/search/search_view.h"
#include "widgets/search/search_window.h"
#include "widgets/train/search_dialog.h"
#include "widgets/train/train_page.h"

#include <QDir>
#include <QFile>

namespace effnet {
namespace {

constexpr int kStartMs = 5000;
const QString kGrid = QStringLiteral("_grid");
const QString kScaling = QStringLiteral("_scaling");

bool hasSweep(const QString& folder) {
  return QFile::exists(QString::fromStdString(sweepFile(folder.toStdString()).string()));
}

}  // namespace

SearchWires::SearchWires(TrainPage& page, const RunEstimator& estimator, RunStore& store, StatusLine& status)
    : page_(page),
      estimator_(estimator),
      store_(store),
      status_(status),
      launcher_(commandLineProgram()),
      times_(commandLineProgram()) {
  connect(&page_, &TrainPage::networkSearchRequested, this, &SearchWires::open);
}

SearchWires::~SearchWires() = default;

void SearchWires::makeWindow() {
  window_ = new SearchWindow(page_.window());
  connect(window_, &SearchWindow::searchChosen, this, &SearchWires::follow);
  connect(window_->form(), &SearchForm::startRequested, this,
          [this](const SearchRequest& request, int parallel) { attempt([&] { start(request, parallel); }); });
  connect(window_->form(), &SearchForm::timesRequested, &times_, &SearchTimes::measure);
  connect(window_->form(), &SearchForm::timesCancelled, &times_, &SearchTimes::cancel);
  connect(&times_, &SearchTimes::progressed, window_->form(), &SearchForm::showMeasuring);
  connect(&times_, &SearchTimes::measured, window_->form(), &SearchForm::setTimes);
  connect(&times_, &SearchTimes::failed, window_->form(), &SearchForm::showTrouble);
  connect(window_->view(), &SearchView::stopRequested, this, [this] { attempt([this] { stop(); }); });
  connect(window_->view(), &SearchView::goOnRequested, this, [this] { attempt([this] { goOn(); }); });
  connect(window_->view(), &SearchView::adoptRequested, this, &SearchWires::networkWanted);
  connect(window_->view(), &SearchView::runClicked, this,
          [this](const QString& name) { Q_EMIT runWanted(window_->current() + QLatin1Char('/') + name); });
  connect(window_->grid(), &GridView::gridRequested, this,
          [this](const NetworkSpec& winner) { planSweep(winner, {}, false); });
  connect(window_->scale(), &ScaleView::experimentRequested, this,
          [this](const NetworkSpec& winner, const Coefficients& coefficients) {
            planSweep(winner, coefficients, true);
          });
  connect(window_->scale(), &ScaleView::saveRequested, this, &SearchWires::save);
}

void SearchWires::open(const TrainConfig& config, int classes, int images) {
  if (window_ == nullptr) makeWindow();
  images_ = images;
  window_->setTask({config, classes, images, estimator_.latest().secondsPerMac});
  // A search that goes on is what one wants to see; else a new one.
  if (!monitor_ && window_->current().isEmpty()) window_->setSearches(searches(), {});
  window_->show();
  window_->raise();
  window_->activateWindow();
}

QStringList SearchWires::searches() const {
  QStringList found;
  const QDir folder(store_.folder());
  const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
  for (const QString& name : names)
    if (QFile::exists(folder.filePath(name) + QStringLiteral("/search.json"))) found << folder.filePath(name);
  return found;
}

void SearchWires::start(const SearchRequest& request, int parallel) {
  const QString data = shortName(QString::fromStdString(request.config.data));
  const QString folder = store_.freshDirectory(data + QStringLiteral("_search"));
  if (!QDir().mkpath(folder))
    throw Error("write_failed", folder.toStdString() + ": the folder cannot be made");
  writeFileAtomically(searchFile(folder.toStdString()), toJson(request).dump(2) + "\n");
  launcher_.start({QStringLiteral("search"), QStringLiteral("--out"), folder, QStringLiteral("--parallel"),
                   QString::number(parallel)},
                  folder);
  follow(folder);
  started_.start();
}

void SearchWires::goOn() {
  const QString folder = window_->current();
  launcher_.start({QStringLiteral("search"), QStringLiteral("--out"), folder, QStringLiteral("--parallel"),
                   QString::number(request_.rules.ahead)},
                  folder);
  follow(folder);
  started_.start();
}

void SearchWires::stop() {
  launcher_.requestStop(window_->current(), false);
  started_.invalidate();
  status_.showMessage(tr("The search stops."));
}

void SearchWires::follow(const QString& folder) {
  started_.invalidate();
  monitor_.reset();
  grid_.reset();
  experiment_.reset();
  window_->setSearches(searches(), folder);
  if (folder.isEmpty()) return;
  monitor_ = std::make_unique<SearchMonitor>(folder);
  connect(monitor_.get(), &SearchMonitor::progressed, this, &SearchWires::take);
  connect(monitor_.get(), &SearchMonitor::failed, window_->view(), &SearchView::showError);
  followSweeps();
}

void SearchWires::followSweeps() {
  const QString folder = window_->current();
  const auto watch = [this](std::unique_ptr<SweepMonitor>& monitor, const QString& sweep, const auto& show) {
    if (monitor || !hasSweep(sweep)) return;
    monitor = std::make_unique<SweepMonitor>(sweep);
    connect(monitor.get(), &SweepMonitor::progressed, this, show);
    connect(monitor.get(), &SweepMonitor::failed, window_->view(), &SearchView::showError);
  };
  watch(grid_, folder + kGrid, [this](const SweepProgress& found) {
    window_->grid()->showSweep(found.plan, found.outcomes, found.over);
  });
  watch(experiment_, folder + kScaling,
        [this](const SweepProgress& found) { window_->scale()->showExperiment(found.groups); });
}

void SearchWires::take(const SearchProgress& progress) {
  request_ = progress.request;
  if (!started_.isValid() || started_.hasExpired(kStartMs) || progress.watched)
    return window_->showProgress(progress);
  SearchProgress begun = progress;
  begun.watched = true;
  window_->showProgress(begun);
}

void SearchWires::planSweep(const NetworkSpec& winner, const Coefficients& coefficients, bool experiment) {
  TrainConfig config = request_.config;
  config.network = winner;
  config.resolution = 0;
  auto* dialog = new SearchDialog(config, images_, estimator_.latest().secondsPerMac, experiment, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setCoefficients(coefficients);
  connect(dialog, &QDialog::accepted, this, [this, dialog, experiment] {
    if (!dialog->plan()) return;
    attempt([&] {
      const QString folder = window_->current() + (experiment ? kScaling : kGrid);
      if (hasSweep(folder) && !QDir().rename(folder, store_.freshDirectory(shortName(folder))))
        throw Error("write_failed", folder.toStdString() + ": the earlier one cannot be put aside");
      (experiment ? experiment_ : grid_).reset();
      startSweep(*dialog, folder, launcher_);
      followSweeps();
    });
  });
  dialog->open();
}

void SearchWires::save(const OwnFamily& family) {
  try {
    saveOwnFamily(family);
    Q_EMIT familiesChanged();
    window_->scale()->showSaved(
        tr("Explore, Train and --family know %1 from now on.").arg(QString::fromStdString(family.name)));
  } catch (const Error& error) {
    window_->scale()->showSaved(tr("Not saved: %1.").arg(QString::fromStdString(error.detail())));
  }
}

void SearchWires::attempt(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    const QString detail = QString::fromStdString(error.detail());
    if (window_->current().isEmpty())
      window_->form()->showTrouble(detail);
    else
      window_->view()->showError(QString::fromStdString(error.code()), detail);
  }
}

}  // namespace effnet
