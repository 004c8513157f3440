#include "app/services/run_store.h"

#include "core/scaling/error.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <utility>

namespace effnet {
namespace {

constexpr int kRefreshMs = 2000;

RunDirectory directoryOf(const QString& run) {
  return {std::filesystem::path(run.toStdString())};
}

void refuseWhileTraining(const QString& run) {
  if (RunLock::held(directoryOf(run)))
    throw Error("run_locked", run.toStdString() + ": it is still training");
}

}  // namespace

RunStore::RunStore(const QString& folder, QObject* parent) : QObject(parent), folder_(folder) {
  pool_.setMaxThreadCount(1);
  connect(&timer_, &QTimer::timeout, this, &RunStore::refresh);
}

RunStore::~RunStore() {
  pool_.waitForDone();
}

void RunStore::setLive(bool live) {
  if (live) {
    refresh();
    timer_.start(kRefreshMs);
  } else {
    timer_.stop();
  }
}

void RunStore::refresh() {
  if (std::exchange(looking_, true)) return;
  pool_.start([this, folder = std::filesystem::path(folder_.toStdString()), known = cache_]() mutable {
    Cache found = scan(folder, std::move(known));
    QMetaObject::invokeMethod(
        this, [this, found = std::move(found)]() mutable { take(std::move(found)); }, Qt::QueuedConnection);
  });
}

RunStore::Cache RunStore::scan(const std::filesystem::path& folder, Cache known) {
  Cache found;
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(folder, failure)) {
    if (!entry.is_directory(failure)) continue;
    const RunDirectory run{entry.path()};
    Cached now;
    now.locked = RunLock::held(run);
    now.time = std::filesystem::last_write_time(run.events(), failure);
    now.size = std::filesystem::file_size(run.events(), failure);
    const auto before = known.find(run.root);
    if (before != known.end() && before->second.time == now.time && before->second.size == now.size &&
        before->second.locked == now.locked) {
      found.insert(*before);
    } else if (auto summary = summarizeRun(run.root)) {
      now.summary = std::move(*summary);
      found.emplace(run.root, std::move(now));
    }
  }
  return found;
}

void RunStore::take(Cache found) {
  looking_ = false;
  const auto same = [](const auto& left, const auto& right) {
    return left.first == right.first && left.second.time == right.second.time &&
           left.second.size == right.second.size && left.second.locked == right.second.locked;
  };
  const bool changed =
      found.size() != cache_.size() || !std::equal(found.begin(), found.end(), cache_.begin(), same);
  cache_ = std::move(found);
  if (changed) {
    runs_.clear();
    for (const auto& [path, cached] : cache_) runs_.push_back(cached.summary);
  }
  Q_EMIT refreshed(changed);
}

QString RunStore::freshDirectory(const QString& hint) const {
  static const QRegularExpression unwanted(QStringLiteral("[^\\w.-]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
  const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss_")) +
                       QString(hint).replace(unwanted, QStringLiteral("-"));
  const QDir folder(folder_);
  QString candidate = folder.filePath(name);
  for (int number = 2; QFile::exists(candidate); ++number) {
    candidate = folder.filePath(QStringLiteral("%1_%2").arg(name).arg(number));
  }
  return candidate;
}

void RunStore::rename(const QString& run, const QString& name) {
  refuseWhileTraining(run);
  const QDir folder(folder_);
  const bool plain =
      !name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.'));
  if (!plain) throw Error("bad_value", name.toStdString() + ": a run's name is the name of a folder");
  if (QFile::exists(folder.filePath(name))) {
    throw Error("write_failed", name.toStdString() + ": there is a run of that name already");
  }
  if (!QDir().rename(run, folder.filePath(name))) {
    throw Error("write_failed", run.toStdString() + ": the folder cannot be renamed");
  }
  refresh();
}

void RunStore::moveToTrash(const QString& run) {
  refuseWhileTraining(run);
  if (!QFile::moveToTrash(run)) {
    throw Error("write_failed", run.toStdString() + ": the folder cannot be moved to the trash");
  }
  refresh();
}

}  // namespace effnet
