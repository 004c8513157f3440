#include "app/explorer/train_wires.h"

#include "core/protocol/methods.h"
#include "core/scaling/error.h"
#include "widgets/common/error_text.h"
#include "widgets/common/status_line.h"
#include "widgets/train/train_page.h"

#include <QDir>

namespace effnet {
namespace {

constexpr int kSampleSide = 112;

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
      thumbnails_(kSampleSide) {
  page_.setCheckpoints(settings.recentCheckpoints() << QStringLiteral("builtin:shapes"));
  connectData();
  connectRuns();
}

void TrainWires::connectData() {
  connect(&page_, &TrainPage::datasetRequested, this, &TrainWires::inspect);
  connect(&page_, &TrainPage::thumbnailWanted, &thumbnails_, &ThumbnailLoader::want);
  connect(&thumbnails_, &ThumbnailLoader::made, &page_, &TrainPage::showThumbnail);
  connect(&page_, &TrainPage::drawnDataRequested, this, [this] {
    page_.showDrawing();
    maker_.make(settings_.shapesFolder());
  });
  connect(&maker_, &DatasetMaker::made, &page_, &TrainPage::chooseData);
  connect(&maker_, &DatasetMaker::failed, this,
          [this](const QString& code, const QString& detail) { page_.showDatasetError({}, code, detail); });
}

void TrainWires::inspect(const QString& folder) {
  const Json params{{"data", folder.toStdString()}};
  engine_.send(QStringLiteral("dataset"), methods::kDatasetInspect, params, {}, this,
               [this, folder](const EngineReply& reply) {
                 try {
                   if (!reply.ok()) throw Error(reply.errorCode, reply.errorDetail);
                   page_.showDataset(folder, datasetReportFromJson(reply.result));
                 } catch (const Error& error) {
                   page_.showDatasetError(folder, text(error.code()), text(error.detail()));
                 }
               });
}

void TrainWires::connectRuns() {
  connect(&page_, &TrainPage::startRequested, this, &TrainWires::launch);
  connect(&page_, &TrainPage::resumeRequested, this, &TrainWires::resume);
  connect(&page_, &TrainPage::openRequested, this, &TrainWires::checkpointWanted);
  connect(&page_, &TrainPage::stopRequested, this, [this](const QString& directory, bool afterEpoch) {
    try {
      launcher_.requestStop(directory, afterEpoch);
      status_.showMessage(afterEpoch ? tr("The run stops after this epoch.") : tr("The run stops."));
    } catch (const Error& error) {
      page_.showStartError(text(error.code()), text(error.detail()));
    }
  });
  // Once: a run that was started before this window and still trains is what one wants to see here.
  connect(&store_, &RunStore::refreshed, this, &TrainWires::findRunning, Qt::SingleShotConnection);
}

void TrainWires::findRunning() {
  for (const RunSummary& run : store_.runs()) {
    if (run.state == "running" && page_.currentRun().isEmpty()) follow(text(run.root.string()));
  }
}

void TrainWires::launch(const TrainConfig& config) {
  const QString directory = store_.freshDirectory(shortName(text(config.data)));
  try {
    launcher_.launch(config, directory);
    follow(directory);
    store_.refresh();
  } catch (const Error& error) {
    page_.showStartError(text(error.code()), text(error.detail()));
  }
}

void TrainWires::resume(const QString& directory) {
  try {
    launcher_.resume(directory);
    follow(directory);
  } catch (const Error& error) {
    page_.showStartError(text(error.code()), text(error.detail()));
  }
}

void TrainWires::follow(const QString& directory) {
  page_.showRun(directory);
  monitor_ = std::make_unique<RunMonitor>(directory);
  connect(monitor_.get(), &RunMonitor::eventsArrived, &page_, &TrainPage::addEvents);
  connect(monitor_.get(), &RunMonitor::restarted, &page_, &TrainPage::restartRun);
  connect(monitor_.get(), &RunMonitor::stateChanged, &page_, &TrainPage::showRunState);
  connect(monitor_.get(), &RunMonitor::complained, &page_, &TrainPage::showComplaint);
  connect(monitor_.get(), &RunMonitor::stateChanged, this, &TrainWires::tell);
}

void TrainWires::tell(const QString& state) {
  const QString name = shortName(monitor_->directory());
  if (state == QLatin1String("finished")) status_.showMessage(tr("%1 has finished training.").arg(name));
  if (state == QLatin1String("failed")) status_.showMessage(tr("%1 has failed.").arg(name));
  store_.refresh();
}

}  // namespace effnet
