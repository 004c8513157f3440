#include "app/explorer/explore_wires.h"

#include "app/services/engine_client.h"
#include "core/base/error.h"
#include "core/protocol/requests.h"
#include "widgets/common/status_line.h"
#include "widgets/explore/explore_page.h"

#include <utility>

namespace effnet {
namespace {

constexpr char kLane[] = "measure";

struct LongJob {
  const char* method;
  const char* words;
};

/// What the engine does before a measurement that came later; beside any of them its times would be wrong.
constexpr LongJob kLongJobs[] = {
    {FolderClassifyRequest::kMethod,
     QT_TRANSLATE_NOOP("effnet::ExploreWires", "the pictures that are being classified")},
    {EvaluateRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "the evaluation of a folder")},
    {ReviewRequest::kMethod,
     QT_TRANSLATE_NOOP("effnet::ExploreWires", "the look at a run's validation images")},
    {MeasureMapRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "the measures of a map")},
    {InspectRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "inspecting a checkpoint")},
    {ExportRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "the export of a checkpoint")},
    {QuantizeRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "a network's change to 8 bits")},
    {FetchRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "a download")},
    {InspectDataRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "the look at a data set")},
    {FirstAnswerRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "a first answer")},
    {MeasureRequest::kMethod, QT_TRANSLATE_NOOP("effnet::ExploreWires", "the estimate of a training run")},
};

}  // namespace

ExploreWires::ExploreWires(ExplorePage& page, EngineClient& engine, StatusLine& status)
    : page_(page), engine_(engine), status_(status), store_(MeasurementStore::defaultFile()) {
  connect(&page, &ExplorePage::statusMessage, &status, &StatusLine::showMessage);
  connect(&page, &ExplorePage::measureRequested, this, &ExploreWires::measure);
  connect(&page, &ExplorePage::cancelMeasureRequested, this, &ExploreWires::cancel);
  connect(&page, &ExplorePage::forgetRequested, this, [this](const Measurement& measurement) {
    store_.remove(measurement);
    page_.setMeasurements(store_.all());
  });
  connect(&status, &StatusLine::cancelRequested, this, [this](const QObject* job) {
    if (job == this) cancel();
  });
  const auto look = [this] {
    if (held_ && !waiting_.empty()) showStart();
  };
  connect(&engine, &EngineClient::answered, this, look);
  connect(&engine, &EngineClient::stateChanged, this, look);
  connect(&engine, &EngineClient::ready, this,
          [this](const EngineInfo& info) { page_.setDevices(info.devices); });
  page.setMeasurements(store_.all());
}

void ExploreWires::takeRuns(const std::vector<RunSummary>& runs) {
  constexpr int kMostReads = 8;  // files of a run a look, so that thousands of runs hold nothing up
  int reads = 0;
  QVector<RunScore> scores;
  for (const RunSummary& run : runs) {
    if (!(run.bestTop1 > 0)) continue;
    auto known = networks_.find(run.root);
    if (known == networks_.end() && reads++ < kMostReads) try {
        const TrainConfig config = readTrainConfig(RunDirectory{run.root}.config());
        NetworkSpec network = config.network;
        if (config.resolution > 0) network.resolution = config.resolution;
        known = networks_.emplace(run.root, network).first;
      } catch (const Error&) {
        known = networks_.emplace(run.root, NetworkSpec{}).first;  // matches no network
      }
    if (known == networks_.end()) continue;
    scores << RunScore{QString::fromStdString(run.root.filename().string()), known->second,
                       100 * run.bestTop1};
  }
  page_.setRuns(scores);
}

void ExploreWires::measure(const QVector<MeasureRequest>& requests) {
  if (!waiting_.empty() || requests.isEmpty()) return;
  waiting_.assign(requests.begin(), requests.end());
  total_ = static_cast<int>(requests.size());
  page_.setMeasureProblem({});
  sendNext();
}

void ExploreWires::sendNext() {
  if (waiting_.empty()) return end({});
  showStart();
  auto* call = engine_.call(kLane, waiting_.front());
  connect(call, &EngineCall::progressed, this, [this](double done, double total) {
    if (!waiting_.empty()) showProgress(total > 0 ? done / total : 0);
  });
  call->then(this, [this](const Measurement& measurement) { take(measurement); })
      ->otherwise(this, [this](const Error& error) {
        end(tr("%1 could not be measured: %2")
                .arg(displayName(waiting_.front().spec), QString::fromStdString(error.detail())));
      });
}

void ExploreWires::take(Measurement measurement) {
  // Engines of before say less than the request did.
  const NetworkSpec& spec = waiting_.front().spec;
  if (measurement.params == 0) {
    const Counts totals = analyzeCost(spec).totals;
    measurement.params = totals.params;
    measurement.macs = totals.macs;
    measurement.resolution = spec.resolution;
    measurement.family = spec.family;
  }
  if (!store_.add(measurement)) status_.showMessage(tr("The measurement could not be saved"));
  page_.setMeasurements(store_.all());
  waiting_.pop_front();
  sendNext();
}

/// What keeps the engine from measuring now; empty where nothing does.
QString ExploreWires::obstacle() const {
  if (engine_.state() != EngineClient::State::Ready) return tr("Waits for the engine to start");
  const QStringList others = engine_.methodsBeside(QLatin1String(kLane));
  for (const LongJob& job : kLongJobs)
    if (others.contains(QLatin1String(job.method)))
      return tr("Waits for %1; beside it the times would be wrong").arg(tr(job.words));
  return {};
}

void ExploreWires::showStart() {
  const QString why = obstacle();
  if (why.isEmpty()) return showProgress(0);
  held_ = true;
  page_.setMeasureProgress(0, why);
}

void ExploreWires::showProgress(double ofThis) {
  held_ = false;
  const int done = total_ - static_cast<int>(waiting_.size());
  const double fraction = (done + ofThis) / total_;
  const QString name = displayName(waiting_.front().spec);
  const QString text = total_ > 1 ? tr("Measuring %1 (%2 of %3)").arg(name).arg(done + 1).arg(total_)
                                  : tr("Measuring %1").arg(name);
  status_.showProgress(this, text, fraction, -1, true);
  page_.setMeasureProgress(fraction, text);
}

void ExploreWires::end(const QString& problem) {
  waiting_.clear();
  held_ = false;
  status_.clearProgress(this);
  page_.setMeasureProgress(-1, {});
  page_.setMeasureProblem(problem);
  if (!problem.isEmpty()) status_.showMessage(problem);
}

void ExploreWires::cancel() {
  if (waiting_.empty()) return;
  engine_.cancel(kLane);
  end({});
  status_.showMessage(tr("Measuring was cancelled; what had been measured is kept"));
}

}  // namespace effnet
