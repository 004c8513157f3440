#include "app/services/run_monitor.h"

#include "core/protocol/transfer_note.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kPollMs = 400;
constexpr int kSlowPollMs = 1000;  // of a run that does not train: it may be resumed elsewhere
constexpr std::size_t kBytesPerPoll = 256 * 1024;  // decoded in a few milliseconds
constexpr qint64 kLogTail = 8 * 1024;
constexpr qint64 kStartMs = 30'000;  // a new run may take so long to load Torch and take its lock

}  // namespace

RunMonitor::RunMonitor(const QString& directory, QObject* parent)
    : QObject(parent),
      directory_(directory),
      run_{std::filesystem::path(directory.toStdString())},
      tail_(run_.events()) {
  age_.start();
  connect(&timer_, &QTimer::timeout, this, &RunMonitor::poll);
  timer_.start(0);
}

void RunMonitor::setResting(bool resting) {
  if (resting == !timer_.isActive() || left_) return;
  if (resting)
    timer_.stop();
  else
    timer_.start(0);
}

void RunMonitor::leaveUnread() {
  left_ = true;
  timer_.stop();
}

void RunMonitor::tellReading() {
  const int percent = tail_.atEnd() ? 100 : static_cast<int>(tail_.fraction() * 100);
  if (std::exchange(percentRead_, percent) != percent) Q_EMIT reading(tail_.atEnd() ? 1 : tail_.fraction());
}

void RunMonitor::poll() {
  const std::vector<RunEvent> events = tail_.read(kBytesPerPoll);
  if (tail_.restarted()) {
    ended_.reset();
    Q_EMIT restarted();
  }
  // A long history is read in slices, with the window's own events in between.
  const bool alive = !state_ || state_ == RunState::Running || age_.elapsed() < kStartMs;
  timer_.setInterval(!tail_.atEnd() ? 0 : alive ? kPollMs : kSlowPollMs);
  if (!events.empty()) {
    begun_ = true;
    note(events);
    Q_EMIT eventsArrived(events);
  }
  tellReading();
  if (tail_.atEnd()) updateState();
  if (state_ != RunState::Running || begun_) return;
  if (const auto note = readTransferNote(run_))
    Q_EMIT sending(QString::fromStdString(note->path), note->fraction, note->secondsLeft);
}

void RunMonitor::note(const std::vector<RunEvent>& events) {
  for (const RunEvent& event : events) {
    if (const auto* end = std::get_if<RunEnded>(&event.what)) {
      ended_ = end->state;
    } else if (std::holds_alternative<RunResumed>(event.what) ||
               std::holds_alternative<StepDone>(event.what)) {
      ended_.reset();
    }
  }
}

void RunMonitor::updateState() {
  RunState state = RunState::Interrupted;
  std::error_code ignored;
  if (RunLock::held(run_)) {
    const bool queued = std::filesystem::exists(run_.queueRequest(), ignored);
    const bool paused = std::filesystem::exists(run_.pauseRequest(), ignored);
    state = queued ? RunState::Queued : paused ? RunState::Paused : RunState::Running;
    if (queued) age_.restart();  // it starts once it is its turn, and may take its time then
  } else if (ended_) {
    state = *ended_;
  } else if (!std::filesystem::exists(run_.events()) && !lastWords().isEmpty()) {
    state = RunState::Failed;
  } else if (state_ != RunState::Running && age_.elapsed() < kStartMs &&
             !std::filesystem::exists(run_.events()) &&
             !std::filesystem::exists(run_.queueRequest(), ignored)) {
    state = RunState::Starting;
  }
  if (state == state_) return;
  state_ = state;
  Q_EMIT stateChanged(state);
  if (state == RunState::Failed && !ended_) Q_EMIT complained(lastWords());
}

QString RunMonitor::lastWords() const {
  QFile log(QString::fromStdString(run_.errorLog().string()));
  if (!log.open(QIODevice::ReadOnly)) return {};
  log.seek(std::max<qint64>(0, log.size() - kLogTail));
  const QStringList lines = QString::fromUtf8(log.readAll()).split(QLatin1Char('\n'));
  // Libraries write there too; the program's own complaints begin with its name.
  const QStringList own = lines.filter(QRegularExpression(QStringLiteral("^effnet(-engine)?: ")));
  return own.isEmpty() ? QString() : own.last();
}

}  // namespace effnet
