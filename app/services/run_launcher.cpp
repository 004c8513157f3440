#include "app/services/run_launcher.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_queue.h"
#include "core/protocol/train_fields.h"

#include <QDir>
#include <QProcess>

namespace effnet {
namespace {

RunDirectory directoryOf(const QString& directory) {
  return {std::filesystem::path(directory.toStdString())};
}

/// The configuration, checked, in a directory of its own.
void prepare(const TrainConfig& config, const QString& directory) {
  std::string wrong;
  for (const std::string& problem : problemsOfStart(config)) wrong += (wrong.empty() ? "" : "; ") + problem;
  if (!wrong.empty()) throw Error("bad_config", wrong);
  if (!QDir().mkpath(directory)) {
    throw Error("write_failed", directory.toStdString() + ": the folder cannot be made");
  }
  writeFileAtomically(directoryOf(directory).config(), toJson(config).dump(2) + "\n");
}

}  // namespace

void RunLauncher::launch(const TrainConfig& config, const QString& directory, const QString& host) const {
  prepare(config, directory);
  begin(directory, host);
}

void RunLauncher::enqueue(const TrainConfig& config, const QString& directory,
                          const QStringList& others) const {
  prepare(config, directory);
  wait(directory, others);
}

void RunLauncher::wait(const QString& directory, const QStringList& others) const {
  QStringList words{QStringLiteral("queue"), directory};
  for (const QString& other : others) words << QStringLiteral("--after") << other;
  start(words, directory);
}

void RunLauncher::resume(const QString& directory, const QString& host) const {
  const RunDirectory run = directoryOf(directory);
  if (RunLock::held(run)) throw Error("run_locked", directory.toStdString() + ": it is already training");
  QStringList before;
  for (const auto& each : queuedBehind(run)) before << QString::fromStdString(each.string());
  if (!before.isEmpty()) return wait(directory, before);
  std::error_code ignored;
  if (std::filesystem::exists(run.remotePlace(), ignored)) {
    start({QStringLiteral("remote"), directory}, directory);
  } else if (std::filesystem::exists(run.state(), ignored)) {
    start({QStringLiteral("train"), QStringLiteral("--resume"), directory}, directory);
  } else {
    begin(directory, host);
  }
}

void RunLauncher::begin(const QString& directory, const QString& host) const {
  if (host.isEmpty()) return start({QStringLiteral("queue"), directory}, directory);
  start({QStringLiteral("remote"), directory, QStringLiteral("--host"), host}, directory);
}

void RunLauncher::requestStop(const QString& directory, bool afterEpoch) const {
  const RunDirectory run = directoryOf(directory);
  setPaused(directory, false);  // a paused run looks at nothing else
  effnet::requestStop(run, afterEpoch);
}

void RunLauncher::setPaused(const QString& directory, bool paused) const {
  const RunDirectory run = directoryOf(directory);
  if (paused) return writeFileAtomically(run.pauseRequest(), "pause\n");
  std::error_code failure;
  std::filesystem::remove(run.pauseRequest(), failure);
  if (failure) {
    throw Error("write_failed", "cannot remove " + run.pauseRequest().string() + ": " + failure.message());
  }
}

void RunLauncher::start(const QStringList& arguments, const QString& directory) const {
  if (!QDir().mkpath(directory)) {
    throw Error("write_failed", directory.toStdString() + ": the folder cannot be made");
  }
  QProcess process;
  process.setProgram(program_);
  process.setArguments(arguments);
  process.setWorkingDirectory(directory);
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(QProcess::nullDevice());
  const QString log = QString::fromStdString(directoryOf(directory).errorLog().string());
  process.setStandardErrorFile(log, QIODevice::Append);
  if (!process.startDetached()) {
    throw Error("engine_missing", program_.toStdString() + ": " + process.errorString().toStdString());
  }
}

}  // namespace effnet
