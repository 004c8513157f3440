#include "app/explorer/train_wires.h"

#include "app/explorer/call_progress.h"
#include "app/explorer/reading_progress.h"
#include "app/explorer/sweep_start.h"
#include "core/base/files.h"
#include "core/protocol/checkpoint_requests.h"
#include "core/protocol/data_requests.h"
#include "core/protocol/json_text.h"
#include "core/protocol/sweep_plan.h"
#include "widgets/common/error_text.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"
#include "widgets/run/run_actions.h"
#include "widgets/train/search_dialog.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <utility>

namespace effnet {
namespace {

constexpr int kSampleSide = 128;
constexpr int kAugmented = 12;
const QString kDataset = QStringLiteral("dataset");

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

TrainWires::TrainWires(TrainPage& page, EngineClient& engine, Settings& settings, RunStore& store,
                       StatusLine& status)
    : page_(page),
      engine_(engine),
      settings_(settings),
      store_(store),
      status_(status),
      launcher_(commandLineProgram()),
      maker_(commandLineProgram()),
      thumbnails_(kSampleSide),
      estimator_(page, engine),
      examples_(*page.watch()->examples(), engine),
      answer_(page, engine, status),
      start_(page, engine, status),
      review_(*page.watch(), engine),
      searches_(page, estimator_, store, status) {
  // A pretrained network is the better start for photographs; the sample network is for drawn shapes.
  QStringList starts = settings.recentCheckpoints();
  for (const QString& file : FirstAnswerWires::downloadedNetworks())
    if (!starts.contains(file)) starts.append(file);
  page_.setCheckpoints(starts << QStringLiteral("builtin:shapes"));
  connectData();
  connectRuns();
  connect(&answer_, &FirstAnswerWires::lookWanted, this, &TrainWires::lookWanted);
  recall();
}

void TrainWires::connectData() {
  connect(&page_, &TrainPage::datasetRequested, this, &TrainWires::inspect);
  connect(&page_, &TrainPage::augmentationWanted, this, &TrainWires::augment);
  connect(&page_, &TrainPage::searchRequested, this, &TrainWires::search);
  connect(&page_, &TrainPage::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&thumbnails_, &ThumbnailLoader::made, &page_, &TrainPage::showThumbnail);
  connect(&page_, &TrainPage::drawnDataRequested, this, [this] {
    page_.showDrawing();
    maker_.make(settings_.shapesFolder());
  });
  connect(&maker_, &DatasetMaker::made, &page_, &TrainPage::chooseData);
  connect(&maker_, &DatasetMaker::failed, this,
          [this](const QString& code, const QString& detail) { page_.showDatasetError({}, code, detail); });
  connect(&engine_, &EngineClient::ready, this, &TrainWires::showDevices);
}

void TrainWires::showDevices(const EngineInfo& info) {
  QList<QPair<QString, QString>> devices;
  for (const EngineDevice& device : info.devices)
    devices.append({text(device.id), device.memoryBytes > 0
                                         ? tr("%1, %2").arg(text(device.name), byteSize(device.memoryBytes))
                                         : text(device.name)});
  page_.setDevices(devices);
  page_.setGpuObstacle(text(info.gpuObstacle));
}

void TrainWires::inspect(const TrainConfig& config, bool decode) {
  const QString folder = text(config.data);
  auto* call = engine_.call(kDataset, InspectDataRequest{.data = config.data,
                                                         .val = config.val,
                                                         .columns = config.columns,
                                                         .valFraction = config.valFraction,
                                                         .minival = config.minival,
                                                         .seed = config.seed,
                                                         .group = config.group,
                                                         .folds = config.folds,
                                                         .fold = config.fold,
                                                         .decode = decode});
  show(status_, call,
       {.soFar = [](double, double) { return tr("Looking through the pictures"); },
        .counted = [](double done) { return tr("Files looked at: %L1").arg(done, 0, 'f', 0); }});
  call->then(this, [this, folder](const DatasetReport& report) { page_.showDataset(folder, report); })
      ->otherwise(this, [this, folder](const Error& error) {
        page_.showDatasetError(folder, text(error.code()), text(error.detail()));
      });
}

void TrainWires::augment(const QString& file, const TrainConfig& config) {
  QFile picture(file);
  if (!picture.open(QIODevice::ReadOnly) || picture.size() > PictureLoader::kMaxBytes) return;
  AugmentRequest request;
  request.config = config;
  request.count = kAugmented;
  request.name = file.toStdString();
  engine_.call(QStringLiteral("augment"), request, picture.readAll())
      ->then(this, [this, file](const AugmentedPictures& found) {
        QList<QImage> pictures;
        for (const std::string& each : found.pictures)
          pictures.append(QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(each))));
        page_.showAugmented(file, pictures);
      });
}

void TrainWires::search(const TrainConfig& config, int classes, int images, bool experiment) {
  TrainConfig common = config;
  common.network.classes = classes;
  if (config.weights.empty()) return openSearch(common, images, experiment);
  engine_.call(QStringLiteral("search"), InspectRequest{.source = config.weights})
      ->then(this,
             [this, common, classes, images, experiment](const CheckpointReport& report) mutable {
               common.network = report.network;
               common.network.classes = classes;
               common.network.resolution = report.preprocessing.inputSize;
               openSearch(common, images, experiment);
             })
      ->otherwise(this, [this](const Error& error) {
        page_.showStartError(text(error.code()), text(error.detail()));
      });
}

void TrainWires::openSearch(const TrainConfig& config, int images, bool experiment) {
  auto* dialog =
      new SearchDialog(config, images, estimator_.latest().secondsPerMac, experiment, page_.window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, config, experiment] {
    if (!dialog->plan()) return;
    attempt([&] {
      const QString name =
          shortName(text(config.data)) + (experiment ? QStringLiteral("_scaling") : QStringLiteral("_sweep"));
      const QString folder = store_.freshDirectory(name);
      startSweep(*dialog, folder, launcher_);
      status_.showMessage(tr("The runs appear under Runs, one after the other."));
      Q_EMIT searchStarted(folder + QLatin1Char('/') + text(dialog->plan()->candidates.front().name));
    });
  });
  dialog->open();
}

void TrainWires::connectRuns() {
  connect(&page_, &TrainPage::startRequested, this,
          [this](const TrainConfig& config) { attempt([&] { launch(config, false); }); });
  connect(&page_, &TrainPage::queueRequested, this,
          [this](const TrainConfig& config) { attempt([&] { launch(config, true); }); });
  connect(&page_, &TrainPage::pauseRequested, this, [this](const QString& directory, bool paused) {
    attempt([&] { launcher_.setPaused(directory, paused); });
  });
  connect(&page_, &TrainPage::stopRequested, this, [this](const QString& directory, bool afterEpoch) {
    attempt([&] {
      launcher_.requestStop(directory, afterEpoch);
      status_.showMessage(afterEpoch ? tr("The run stops after this epoch.") : tr("The run stops."));
    });
  });
  connect(&store_, &RunStore::refreshed, this, &TrainWires::refreshed);
}

void TrainWires::attempt(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    page_.showStartError(text(error.code()), text(error.detail()));
  }
}

QStringList TrainWires::activeRuns() const {
  QStringList active;
  for (const RunSummary& run : store_.runs())
    if (isActiveRun(run.state)) active.append(text(run.root.string()));
  return active;
}

void TrainWires::stopAll() {
  const QStringList active = activeRuns();
  for (const QString& run : active) attempt([&] { launcher_.requestStop(run, false); });
}

void TrainWires::refreshed() {
  const QStringList active = activeRuns();
  page_.setQueueing(!active.isEmpty());
  // Once: a run that was started before this window and still trains is what one wants to see here.
  if (!std::exchange(looked_, true) && page_.currentRun().isEmpty() && !active.isEmpty())
    follow(active.first());
  if (const RunSummary* run = store_.find(page_.currentRun())) page_.showRunSummary(*run);
}

/// The form comes back with the next start; a damaged memory is none.
void TrainWires::recall() {
  const QString last = settings_.lastTraining();
  if (last.isEmpty()) return;
  try {
    page_.remember(trainConfigFromJson(parseJson(last.toStdString())));
  } catch (const Error&) {
    settings_.setLastTraining({});
  }
}

void TrainWires::launch(const TrainConfig& config, bool afterTheOthers) {
  settings_.setLastTraining(QString::fromStdString(toJson(config).dump()));
  if (!config.weights.empty() && !config.weights.starts_with("builtin:"))
    settings_.addRecentCheckpoint(text(config.weights));
  const QString directory = store_.freshDirectory(shortName(text(config.data)));
  // It waits for all that train or wait now, and so for the end of the line.
  QStringList active = activeRuns();
  active.sort();
  if (afterTheOthers && !active.isEmpty()) {
    launcher_.enqueue(config, directory, active);
    status_.showMessage(tr("Waits behind %1.").arg(shortName(active.last())));
  } else {
    launcher_.launch(config, directory, engine_.command().host);
    follow(directory);
  }
  store_.refresh();
}

void TrainWires::resume(const QString& directory) {
  attempt([&] {
    launcher_.resume(directory, engine_.command().host);
    follow(directory);
  });
}

void TrainWires::follow(const QString& directory) {
  state_ = RunState::Interrupted;
  page_.showRun(directory);
  examples_.follow(directory);
  review_.follow(directory);
  monitor_ = std::make_unique<RunMonitor>(directory);
  connect(monitor_.get(), &RunMonitor::eventsArrived, &page_, &TrainPage::addEvents);
  connect(monitor_.get(), &RunMonitor::eventsArrived, &examples_, &ExampleWires::note);
  connect(monitor_.get(), &RunMonitor::restarted, &page_, &TrainPage::restartRun);
  connect(monitor_.get(), &RunMonitor::stateChanged, &page_, &TrainPage::showRunState);
  connect(monitor_.get(), &RunMonitor::complained, &page_, &TrainPage::showComplaint);
  connect(monitor_.get(), &RunMonitor::sending, &page_, &TrainPage::showSending);
  connect(monitor_.get(), &RunMonitor::stateChanged, this, &TrainWires::tell);
  showReading(status_, monitor_.get(), [this](const QString& told) { page_.showReading(told); });
  if (const RunSummary* run = store_.find(directory)) page_.showRunSummary(*run);
}

void TrainWires::tell(RunState state) {
  const RunState before = std::exchange(state_, state);
  const QString name = shortName(monitor_->directory());
  // A run that had ended before it was looked at is no news.
  if (isActiveRun(before) && !isActiveRun(state)) {
    if (state == RunState::Finished) status_.showMessage(tr("%1 has finished training.").arg(name));
    if (state == RunState::Failed) status_.showMessage(tr("%1 has failed.").arg(name));
    Q_EMIT ended(monitor_->directory(), state);
  }
  store_.refresh();
}

}  // namespace effnet
