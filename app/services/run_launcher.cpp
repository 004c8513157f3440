#include "app/services/run_launcher.h"

#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <QDir>
#include <QProcess>

namespace effnet {
namespace {

RunDirectory directoryOf(const QString& directory) {
  return {std::filesystem::path(directory.toStdString())};
}

}  // namespace

void RunLauncher::launch(const TrainConfig& config, const QString& directory) const {
  std::string wrong;
  for (const std::string& problem : problems(config)) wrong += (wrong.empty() ? "" : "; ") + problem;
  if (!wrong.empty()) throw Error("bad_config", wrong);
  if (!QDir().mkpath(directory)) {
    throw Error("write_failed", directory.toStdString() + ": the folder cannot be made");
  }
  const RunDirectory run = directoryOf(directory);
  writeFileAtomically(run.config(), toJson(config).dump(2) + "\n");
  startDetached({QStringLiteral("train"), QStringLiteral("--config"),
                 QString::fromStdString(run.config().string()), QStringLiteral("--out"), directory},
                directory);
}

void RunLauncher::resume(const QString& directory) const {
  if (RunLock::held(directoryOf(directory))) {
    throw Error("run_locked", directory.toStdString() + ": it is already training");
  }
  startDetached({QStringLiteral("train"), QStringLiteral("--resume"), directory}, directory);
}

void RunLauncher::requestStop(const QString& directory, bool afterEpoch) const {
  QStringList arguments{QStringLiteral("stop"), directory};
  if (afterEpoch) arguments.append(QStringLiteral("--after-epoch"));
  if (!QProcess::startDetached(program_, arguments)) {
    throw Error("engine_missing", program_.toStdString() + ": it cannot be started");
  }
}

void RunLauncher::startDetached(const QStringList& arguments, const QString& directory) const {
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
