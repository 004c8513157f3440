#include "app/services/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace effnet {
namespace {

constexpr int kRecentFiles = 10;

const QString kRuns = QStringLiteral("runs/folder");
const QString kHost = QStringLiteral("engine/host");
const QString kHosts = QStringLiteral("engine/hosts");
const QString kRecent = QStringLiteral("checkpoints/recent");

QString dataFolder(const QString& name) {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

}  // namespace

QString Settings::runsFolder() const {
  return store_.value(kRuns, dataFolder(QStringLiteral("runs"))).toString();
}

void Settings::setRunsFolder(const QString& folder) {
  store_.setValue(kRuns, folder);
}

QString Settings::shapesFolder() const {
  return dataFolder(QStringLiteral("datasets/shapes"));
}

QStringList Settings::engineHosts() const {
  return store_.value(kHosts).toStringList();
}

void Settings::setEngineHosts(const QStringList& hosts) {
  store_.setValue(kHosts, hosts);
}

QString Settings::engineHost() const {
  return store_.value(kHost).toString();
}

void Settings::setEngineHost(const QString& host) {
  store_.setValue(kHost, host);
}

EngineCommand Settings::engineCommand() const {
  const QString host = engineHost();
  return host.isEmpty() ? EngineCommand::local() : EngineCommand::onHost(host);
}

QStringList Settings::recentCheckpoints() const {
  QStringList files = store_.value(kRecent).toStringList();
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  return files;
}

void Settings::addRecentCheckpoint(const QString& file) {
  QStringList files = store_.value(kRecent).toStringList();
  files.removeAll(file);
  files.prepend(file);
  store_.setValue(kRecent, files.mid(0, kRecentFiles));
}

}  // namespace effnet
