#include "app/explorer/explore_wires.h"

#include "app/services/engine_client.h"
#include "core/base/error.h"
#include "core/protocol/requests.h"
#include "widgets/common/number_format.h"
#include "widgets/common/status_line.h"
#include "widgets/explore/explore_page.h"

#include <algorithm>
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

/// What a request takes, in multiply-adds: the runs, those before that are not counted, those by stage, and
/// the network's making.
double workOf(const MeasureRequest& request) {
  constexpr double kMaking = 1e9;
  constexpr int kUncounted = 3;
  constexpr int kTrainingPass = 3;  // a backward pass takes twice a forward one
  const auto macs = static_cast<double>(analyzeCost(request.spec).totals.macs);
  const int runs = request.runs + kUncounted + (request.stages ? request.runs : 0);
  return kMaking + macs * request.batch * runs * (request.training ? kTrainingPass : 1);
}

/// A network that cannot be measured here says nothing about the next one.
bool isOfTheNetworkAlone(const Error& error) {
  return error.code() == "out_of_memory" || error.code() == "unsupported" || error.code() == "bad_spec";
}

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
  connect(&page, &ExplorePage::keepRequested, this, [this](const Measurement& measurement) {
    store_.add(measurement);
    page_.setMeasurements(store_.all());
  });
  connect(&page, &ExplorePage::allKeepRequested, this, [this](const QVector<Measurement>& measurements) {
    store_.add(measurements);
    page_.setMeasurements(store_.all());
  });
  connect(&page, &ExplorePage::allForgetRequested, this, [this](const QVector<Measurement>& measurements) {
    store_.remove(measurements);
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
          [this](const EngineInfo& info) { page_.setDevices(info.devices, info.threads); });
  page.setMeasurements(store_.all());
}

void ExploreWires::takeRuns(const std::vector<RunSummary>& runs) {
  constexpr int kMostReads = 8;  // files of a run a look, so that thousands of runs hold nothing up
  int reads = 0;
  QVector<RunScore> scores;
  for (const RunSummary& run : runs) {
    if (!(run.bestTop1 > 0)) continue;
    auto known = trained_.find(run.root);
    if (known == trained_.end() && reads++ < kMostReads) try {
        const TrainConfig config = readTrainConfig(RunDirectory{run.root}.config());
        RunScore score{QString::fromStdString(run.root.filename().string()), config.network};
        if (config.resolution > 0) score.network.resolution = config.resolution;
        const bool grows = config.recipe == Recipe::Progressive && config.progressiveStages > 1;
        if (config.augment == AugmentPolicy::RandAugment && !grows && config.randMagnitude >= 0)
          score.magnitude = config.randMagnitude;
        known = trained_.emplace(run.root, score).first;
      } catch (const Error&) {
        known = trained_.emplace(run.root, RunScore{}).first;  // matches no network
      }
    if (known == trained_.end()) continue;
    scores << known->second;
    scores.last().top1 = 100 * run.bestTop1;
  }
  page_.setRuns(scores);
}

void ExploreWires::measure(const QVector<MeasureRequest>& requests) {
  if (!waiting_.empty() || requests.isEmpty()) return;
  waiting_.assign(requests.begin(), requests.end());
  total_ = static_cast<int>(requests.size());
  work_ = done_ = spent_ = 0;
  for (const MeasureRequest& request : requests) work_ += workOf(request);
  unmeasurable_.clear();
  page_.setMeasureProblem({});
  sendNext();
}

void ExploreWires::sendNext() {
  if (waiting_.empty())
    return end(unmeasurable_.isEmpty()
                   ? QString()
                   : tr("Could not be measured here: %1").arg(unmeasurable_.join(QStringLiteral("; "))));
  sinceStart_.start();
  showStart();
  auto* call = engine_.call(kLane, waiting_.front());
  connect(call, &EngineCall::progressed, this, [this](double done, double total) {
    if (!waiting_.empty()) showProgress(total > 0 ? done / total : 0);
  });
  call->then(this, [this](const Measurement& measurement) { take(measurement); })
      ->otherwise(this, [this](const Error& error) { refuse(error); });
}

void ExploreWires::refuse(const Error& error) {
  if (waiting_.empty()) return;
  const QString network = displayName(waiting_.front().spec);
  const QString reason = QString::fromStdString(error.detail());
  if (total_ == 1 || !isOfTheNetworkAlone(error))
    return end(tr("%1 could not be measured: %2").arg(network, reason));
  unmeasurable_ << tr("%1 (%2)").arg(network, reason);
  work_ -= workOf(waiting_.front());
  waiting_.pop_front();
  sendNext();
}

/// Told from the speed so far; negative before anything is finished.
double ExploreWires::secondsLeft(double ofThis) const {
  if (done_ <= 0 || spent_ <= 0) return -1;
  return std::max(0.0, work_ - done_ - ofThis * workOf(waiting_.front())) * spent_ / done_;
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
  done_ += workOf(waiting_.front());
  spent_ += static_cast<double>(sinceStart_.elapsed()) / 1000;
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
  if (std::exchange(held_, false)) sinceStart_.start();  // the wait was not the network's
  const int done = total_ - static_cast<int>(waiting_.size());
  const double fraction = (done_ + ofThis * workOf(waiting_.front())) / work_;
  const double left = secondsLeft(ofThis);
  const QString name = displayName(waiting_.front().spec);
  const QString text = total_ > 1 ? tr("Measuring %1 (%2 of %3)").arg(name).arg(done + 1).arg(total_)
                                  : tr("Measuring %1").arg(name);
  status_.showProgress(this, text, fraction, left, true);
  page_.setMeasureProgress(fraction, left < 0 ? text : tr("%1, %2 left").arg(text, durationText(left)));
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
