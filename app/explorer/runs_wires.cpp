#include "app/explorer/runs_wires.h"

#include "app/explorer/reading_progress.h"
#include "core/base/error.h"
#include "widgets/runs/runs_page.h"

#include <QEvent>
#include <utility>

namespace effnet {

RunsWires::RunsWires(RunsPage& page, RunStore& store, StatusLine& status)
    : page_(page), store_(store), status_(status) {
  page_.installEventFilter(this);
  connect(&store_, &RunStore::refreshed, this, [this](bool changed) {
    stale_ = stale_ || changed;
    if (page_.isVisible()) showRuns();
  });
  connect(&page_, &RunsPage::historiesWanted, this, &RunsWires::follow);
  connect(&page_, &RunsPage::notesChanged, this, [this](const QString& directory, const RunNotes& notes) {
    attempt(directory, [&] { store_.setNotes(directory, notes); });
  });
}

bool RunsWires::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show) {
    showRuns();
    setResting(false);
  } else if (event->type() == QEvent::Hide) {
    setResting(true);
  }
  return QObject::eventFilter(watched, event);
}

void RunsWires::showRuns() {
  if (std::exchange(stale_, false)) page_.showRuns(store_.runs());
}

void RunsWires::setResting(bool resting) {
  for (const auto& [directory, monitor] : monitors_) monitor->setResting(resting);
}

void RunsWires::follow(const QStringList& directories) {
  std::map<QString, std::unique_ptr<RunMonitor>> wanted;
  for (const QString& directory : directories) {
    const auto known = monitors_.find(directory);
    if (known != monitors_.end()) {
      wanted[directory] = std::move(known->second);
      continue;
    }
    auto monitor = std::make_unique<RunMonitor>(directory);
    connect(monitor.get(), &RunMonitor::eventsArrived, this,
            [this, directory](const std::vector<RunEvent>& events) { page_.addEvents(directory, events); });
    connect(monitor.get(), &RunMonitor::restarted, this, [this, directory] { page_.restartRun(directory); });
    showReading(status_, monitor.get(),
                [this, directory](const QString& told) { page_.showReading(directory, told); });
    monitor->setResting(!page_.isVisible());
    wanted[directory] = std::move(monitor);
  }
  for (const auto& [directory, monitor] : monitors_)
    if (monitor) page_.showReading(directory, {});
  monitors_ = std::move(wanted);
}

void RunsWires::attempt(const QString& directory, const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    page_.showError(QString::fromStdString(error.code()), directory, QString::fromStdString(error.detail()));
  }
}

}  // namespace effnet
