#include "app/services/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace effnet {
namespace {

const QString kRuns = QStringLiteral("runs/folder");
const QString kHost = QStringLiteral("engine/host");
const QString kHosts = QStringLiteral("engine/hosts");
const QString kTraining = QStringLiteral("training/last");
const QString kRecent = QStringLiteral("checkpoints/recent");

QString keyOf(Settings::Recent kind) {
  switch (kind) {
    case Settings::Recent::Pictures:
      return QStringLiteral("recent/pictures");
    case Settings::Recent::Data:
      return QStringLiteral("recent/data");
    case Settings::Recent::Runs:
      break;
  }
  return QStringLiteral("recent/runs");
}

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

QStringList Settings::present(const QString& key) const {
  QStringList files = store_.value(key).toStringList();
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  return files;
}

void Settings::add(const QString& key, const QString& path) {
  if (path.isEmpty() || path.startsWith(u':')) return;  // what lies in the program
  QStringList files = store_.value(key).toStringList();
  files.removeAll(path);
  files.prepend(path);
  store_.setValue(key, files.mid(0, kMostRecent));
}

QStringList Settings::recentCheckpoints() const {
  return present(kRecent);
}

QString Settings::unwritten() {
  QSettings store;  // all of a file share what they have not written yet
  store.sync();
  if (store.status() != QSettings::NoError) return store.fileName();
  QFile::setPermissions(store.fileName(),
                        QFile::ReadOwner | QFile::WriteOwner);  // it names folders and machines
  return {};
}

QString Settings::lastTraining() const {
  return store_.value(kTraining).toString();
}

void Settings::setLastTraining(const QString& json) {
  store_.setValue(kTraining, json);
}

void Settings::addRecentCheckpoint(const QString& file) {
  add(kRecent, file);
}

QStringList Settings::recent(Recent kind) const {
  return present(keyOf(kind));
}

void Settings::addRecent(Recent kind, const QString& path) {
  add(keyOf(kind), path);
}

}  // namespace effnet
