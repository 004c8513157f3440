#pragma once

#include "app/services/engine_command.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace effnet {

/// What the window remembers between two starts, with its defaults. The application's name and organisation
/// say where it lies.
class Settings {
 public:
  /// Folder of the runs that the window starts; made when first used.
  QString runsFolder() const;
  void setRunsFolder(const QString& folder);

  /// Folder of the drawn data set that Train offers.
  QString shapesFolder() const;

  /// The other machines to choose from, as ssh knows them.
  QStringList engineHosts() const;
  void setEngineHosts(const QStringList& hosts);

  /// Host of the engine, empty for this computer.
  QString engineHost() const;
  void setEngineHost(const QString& host);
  EngineCommand engineCommand() const;

  static constexpr int kMostRecent = 10;
  enum class Recent { Pictures, Data, Runs };

  /// Newest first, ten at most; files that are gone are left out.
  QStringList recentCheckpoints() const;
  void addRecentCheckpoint(const QString& file);
  QStringList recent(Recent kind) const;
  void addRecent(Recent kind, const QString& path);

  /// What was trained last, as JSON; empty before the first run.
  QString lastTraining() const;
  void setLastTraining(const QString& json);

  /// Writes what waits to be written. The file's name where that fails (the disk is full, or not to be
  /// written on), else empty; the file of before stays whole then.
  static QString unwritten();

 private:
  QStringList present(const QString& key) const;
  void add(const QString& key, const QString& path);

  QSettings store_;
};

}  // namespace effnet
