#include "app/services/sweep_monitor.h"

#include "core/base/error.h"
#include "core/protocol/sweep_rungs.h"

#include <QCoreApplication>
#include <QPointer>
#include <utility>

namespace effnet {
namespace {

constexpr int kIntervalMs = 2000;

}  // namespace

struct SweepMonitor::Look {
  std::shared_ptr<const SweepPlan> plan;
  SweepProgress progress;
  QString code;  ///< what went wrong
  QString detail;
};

SweepMonitor::SweepMonitor(const QString& folder, QObject* parent) : QObject(parent), folder_(folder) {
  pool_.setMaxThreadCount(1);
  timer_.setInterval(kIntervalMs);
  connect(&timer_, &QTimer::timeout, this, &SweepMonitor::look);
  timer_.start();
  look();
}

SweepMonitor::~SweepMonitor() {
  pool_.waitForDone();
}

bool SweepMonitor::isOver(const SweepPlan& plan, const std::filesystem::path& folder) {
  SweepCourse course(plan, folder);
  while (!course.finished())
    for (const SweepCourse::Run& run : course.open()) {
      const SweepCandidate& candidate = plan.candidates[run.candidate];
      const auto summary = summarizeRun(folder / candidate.name);
      if (!summary || isActiveRun(summary->state)) return false;
      const bool planned = isAsPlanned(candidate, *summary);
      const bool trained = planned && (summary->state == RunState::Finished ||
                                       (run.epochs > 0 && summary->epochs >= run.epochs));
      if (!trained && planned && summary->state != RunState::Failed) return false;
      course.settle(run.candidate, trained);
    }
  return true;
}

void SweepMonitor::look() {
  if (std::exchange(looking_, true)) return;
  pool_.start([plan = plan_, folder = folder_.toStdString(), self = QPointer(this)] {
    const auto found = std::make_shared<Look>();
    found->plan = plan;
    try {
      if (!plan) found->plan = std::make_shared<SweepPlan>(planSweep(readSweepRequest(folder)));
      found->progress = {*found->plan, sweepOutcomes(*found->plan, folder), {}, isOver(*found->plan, folder)};
      found->progress.groups = groupSeeds(*found->plan, found->progress.outcomes);
    } catch (const Error& error) {
      found->code = QString::fromStdString(error.code());
      found->detail = QString::fromStdString(error.detail());
    }
    // By way of the application: this object may be gone by now.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [self, found] {
          if (self) self->take(*found);
        },
        Qt::QueuedConnection);
  });
}

void SweepMonitor::take(const Look& found) {
  looking_ = false;
  plan_ = found.plan;
  if (!found.code.isEmpty()) {
    timer_.stop();
    return Q_EMIT failed(found.code, found.detail);
  }
  if (found.progress.over) timer_.stop();
  Q_EMIT progressed(found.progress);
}

}  // namespace effnet
