#include "app/services/run_store.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/kept_answers.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

constexpr int kRefreshMs = 2000;
constexpr int kRestFactor = 100;  // looking takes at most a hundredth of the time

RunDirectory directoryOf(const QString& run) {
  return {std::filesystem::path(run.toStdString())};
}

void refuseWhileTraining(const QString& run) {
  if (RunLock::held(directoryOf(run)))
    throw Error("run_locked", run.toStdString() + ": it is still training");
}

/// What changes without a change of the run's events.
std::string quickState(const RunDirectory& run) {
  std::error_code failure;
  std::string state = RunLock::held(run) ? "locked" : "";
  if (std::filesystem::exists(run.queueRequest(), failure)) state += " queued";
  if (std::filesystem::exists(run.pauseRequest(), failure)) state += " paused";
  return state;
}

/// Unfinished under another name, so that half a copy is never taken for a run.
void copyRun(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::filesystem::path unfinished = to.parent_path() / ".";
  (unfinished += to.filename()) += ".part";
  std::error_code failure;
  std::filesystem::remove_all(unfinished, failure);
  std::filesystem::copy(from, unfinished, std::filesystem::copy_options::recursive, failure);
  const RunDirectory copy{unfinished};
  std::error_code ignored;
  for (const auto& file : {copy.lock(), copy.stopRequest(), copy.pauseRequest(), copy.queueRequest(),
                           copy.root / "queue.line", copy.root / "queue.lock", copy.root / "plan.json"})
    std::filesystem::remove(file, ignored);
  if (!failure) std::filesystem::rename(unfinished, to, failure);
  if (!failure) return;
  std::filesystem::remove_all(unfinished, ignored);
  throw Error("write_failed", "cannot copy " + from.string() + ": " + failure.message());
}

}  // namespace

RunStore::RunStore(const QString& folder, QObject* parent) : QObject(parent), folder_(folder) {
  pool_.setMaxThreadCount(1);
  copies_.setMaxThreadCount(1);
  timer_.setInterval(kRefreshMs);
  connect(&timer_, &QTimer::timeout, this, &RunStore::refresh);
}

RunStore::~RunStore() {
  copies_.waitForDone();
  pool_.waitForDone();
}

const RunSummary* RunStore::find(const QString& run) const {
  const auto found = cache_->find(std::filesystem::path(run.toStdString()));
  return found == cache_->end() ? nullptr : &found->second.summary;
}

void RunStore::addOutside(const QString& run) {
  const QString clean = QDir::cleanPath(QDir(run).absolutePath());
  if (!clean.startsWith(QDir(folder_).absolutePath() + QLatin1Char('/')) && !outside_.contains(clean))
    outside_.append(clean);
  refresh();
}

void RunStore::setLive(bool live) {
  if (live) {
    refresh();
    timer_.start();
  } else {
    timer_.stop();
  }
}

void RunStore::refresh() {
  if (std::exchange(looking_, true)) return;
  Look look{std::filesystem::path(folder_.toStdString()), {}, cache_};
  for (const QString& run : outside_) look.outside.emplace_back(run.toStdString());
  pool_.start([this, look = std::move(look)] {
    QElapsedTimer clock;
    clock.start();
    // Thousands of summaries are compared and copied here, not in the window's thread.
    auto found = std::make_shared<Cache>(*look.known);
    try {
      *found = scan(look);
    } catch (const std::exception&) {
      // A run that no reader understands must not end the window; what was known stays.
    }
    const bool changed = differ(*found, *look.known);
    std::vector<RunSummary> runs;
    if (changed)
      for (const auto& [path, cached] : *found) runs.push_back(cached.summary);
    rank(runs);
    QMetaObject::invokeMethod(
        this,
        [this, found, changed, runs = std::move(runs), spent = clock.elapsed()]() mutable {
          take(found, changed, std::move(runs), spent);
        },
        Qt::QueuedConnection);
  });
}

/// Of so many that it takes no time: each look reads what they answered.
void RunStore::rank(std::vector<RunSummary>& runs) {
  constexpr std::size_t kMost = 200;
  if (runs.size() > kMost) return;
  std::vector<std::filesystem::path> folders;
  for (const RunSummary& run : runs) folders.push_back(run.root);
  const auto ranking = standings(folders);
  for (RunSummary& run : runs)
    if (const auto found = ranking.find(run.root); found != ranking.end()) run.standing = found->second;
}

bool RunStore::visit(const std::filesystem::path& folder, const Cache& known, Cache& found) {
  const RunDirectory run{folder};
  std::error_code failure;
  Cached now;
  now.state = quickState(run);
  now.time = std::filesystem::last_write_time(run.events(), failure);
  now.besidesTime = std::max(std::filesystem::last_write_time(run.notes(), failure),
                             std::filesystem::last_write_time(run.config(), failure));
  now.size = std::filesystem::file_size(run.events(), failure);
  const auto before = known.find(folder);
  // A run that was just started has no events yet, and only time tells whether it will.
  const bool begun = !failure;
  if (begun && before != known.end() && before->second.isAs(now)) {
    found.insert(*before);
    return true;
  }
  auto summary = summarizeRun(folder);
  if (!summary) return false;
  now.summary = std::move(*summary);
  if (!begun) now.state += wordOf(now.summary.state);
  found.emplace(folder, std::move(now));
  return true;
}

RunStore::Cache RunStore::scan(const Look& look) {
  Cache found;
  std::error_code failure;
  const auto each = [&](const std::filesystem::path& folder, const auto& use) {
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
      std::error_code unknown;
      const bool hidden = entry->path().filename().native().starts_with('.');
      if (!hidden && entry->is_directory(unknown)) use(entry->path());
    }
    failure.clear();
  };
  // One level further down lie the runs of sweeps and scaling experiments.
  each(look.folder, [&](const std::filesystem::path& folder) {
    if (visit(folder, *look.known, found)) return;
    each(folder, [&](const std::filesystem::path& inner) { visit(inner, *look.known, found); });
  });
  for (const std::filesystem::path& run : look.outside) visit(run, *look.known, found);
  return found;
}

bool RunStore::differ(const Cache& found, const Cache& known) {
  return !std::ranges::equal(found, known, [](const auto& left, const auto& right) {
    return left.first == right.first && left.second.isAs(right.second);
  });
}

void RunStore::take(std::shared_ptr<const Cache> found, bool changed, std::vector<RunSummary> runs,
                    qint64 milliseconds) {
  looking_ = false;
  timer_.setInterval(std::max(kRefreshMs, static_cast<int>(milliseconds) * kRestFactor));
  cache_ = std::move(found);
  if (changed) runs_ = std::move(runs);
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
  const QDir folder(QFileInfo(run).dir());
  const bool plain =
      !name.isEmpty() && !name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.'));
  if (!plain) throw Error("bad_value", name.toStdString() + ": a run's name is the name of a folder");
  if (QFile::exists(folder.filePath(name))) {
    throw Error("run_exists", name.toStdString() + ": there is a run of that name already");
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

void RunStore::duplicate(const QString& run) {
  refuseWhileTraining(run);
  QString copy = run + QStringLiteral("_copy");
  for (int number = 2; QFile::exists(copy); ++number) copy = run + QStringLiteral("_copy%1").arg(number);
  copies_.start([this, run, copy] {
    QString code;
    QString detail;
    try {
      copyRun(run.toStdString(), copy.toStdString());
    } catch (const Error& error) {
      code = QString::fromStdString(error.code());
      detail = QString::fromStdString(error.detail());
    }
    QMetaObject::invokeMethod(
        this,
        [this, run, copy, code, detail] {
          if (!code.isEmpty()) return Q_EMIT failed(run, code, detail);
          Q_EMIT duplicated(copy);
          refresh();
        },
        Qt::QueuedConnection);
  });
}

void RunStore::setNotes(const QString& run, const RunNotes& notes) {
  writeRunNotes(run.toStdString(), notes);
  refresh();
}

void RunStore::moveData(const QString& run, const QString& data) {
  refuseWhileTraining(run);
  const RunDirectory directory = directoryOf(run);
  TrainConfig config = readTrainConfig(directory.config());
  // Validation data of its own may lie where it was, or have moved along.
  const std::filesystem::path val = config.val;
  const auto within = val.lexically_relative(config.data);
  config.data = data.toStdString();
  std::error_code unknown;
  const bool movedAlong = !within.empty() && *within.begin() != "..";
  if (movedAlong) config.val = (std::filesystem::path(config.data) / within).string();
  if (!config.val.empty() && !std::filesystem::exists(config.val, unknown)) config.val.clear();
  writeFileAtomically(directory.config(), toJson(config).dump(2) + "\n");
  refresh();
}

}  // namespace effnet
