#include "app/explorer/runs_wires.h"

#include "core/scaling/error.h"
#include "widgets/runs/runs_page.h"

namespace effnet {

RunsWires::RunsWires(RunsPage& page, RunStore& store) : page_(page), store_(store) {
  connect(&store_, &RunStore::refreshed, this, [this](bool changed) {
    if (changed) page_.showRuns(store_.runs());
  });
  connect(&page_, &RunsPage::historiesWanted, this, &RunsWires::follow);
  connect(&page_, &RunsPage::notesChanged, this, [this](const QString& directory, const RunNotes& notes) {
    attempt(directory, [&] { store_.setNotes(directory, notes); });
  });
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
    wanted[directory] = std::move(monitor);
  }
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
