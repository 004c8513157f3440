#include "app/services/search_monitor.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <QCoreApplication>
#include <QPointer>
#include <optional>
#include <utility>

namespace effnet {
namespace {

constexpr int kIntervalMs = 1000;

/// What the search's process said when it gave up; empty where it did not.
QString lastComplaint(const std::filesystem::path& folder) {
  try {
    const QString log = QString::fromStdString(readFile(RunDirectory{folder}.errorLog()));
    const QString last = log.trimmed().section(QLatin1Char('\n'), -1);
    return last.startsWith(QLatin1String("effnet: ")) ? last : QString();
  } catch (const Error&) {
    return {};  // it was started elsewhere
  }
}

}  // namespace

struct SearchMonitor::Look {
  std::shared_ptr<SearchRecord> record;
  std::optional<SearchProgress> progress;
  QString code;  ///< what went wrong
  QString detail;
};

SearchMonitor::SearchMonitor(const QString& folder, QObject* parent) : QObject(parent), folder_(folder) {
  pool_.setMaxThreadCount(1);
  timer_.setInterval(kIntervalMs);
  connect(&timer_, &QTimer::timeout, this, &SearchMonitor::look);
  timer_.start();
  look();
}

SearchMonitor::~SearchMonitor() {
  pool_.waitForDone();
}

void SearchMonitor::look() {
  if (std::exchange(looking_, true)) return;
  pool_.start([record = record_, folder = folder_.toStdString(), self = QPointer(this)] {
    const auto found = std::make_shared<Look>();
    found->record = record;
    try {
      if (!found->record) found->record = std::make_shared<SearchRecord>(readSearchRequest(folder), folder);
      found->record->refresh();
    } catch (const Error& error) {
      found->code = QString::fromStdString(error.code());
      found->detail = QString::fromStdString(error.detail());
    }
    if (found->record) found->progress = progressOf(*found->record);
    if (found->code.isEmpty() && found->progress && !found->progress->watched && !found->progress->finished) {
      found->detail = lastComplaint(folder);
      if (!found->detail.isEmpty()) found->code = QStringLiteral("candidates_failed");
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

void SearchMonitor::take(const Look& found) {
  looking_ = false;
  record_ = found.record;
  if (found.progress) Q_EMIT progressed(*found.progress);
  const QString said = std::exchange(said_, found.detail);
  if (!found.code.isEmpty() && said != found.detail) Q_EMIT failed(found.code, found.detail);
  // What is over does not change any more; until somebody goes on with it, there is a new monitor.
  if (found.progress && found.progress->finished) timer_.stop();
}

}  // namespace effnet
