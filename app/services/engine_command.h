#pragma once

#include <QString>
#include <QStringList>

namespace effnet {

/// How the engine is started, and where it runs.
struct EngineCommand {
  QString program;
  QStringList arguments;
  QString host;  ///< empty: this computer

  /// `effnet-engine serve` beside this program, else from PATH; the variable EFFNET_ENGINE names another
  /// file.
  static EngineCommand local();

  /// `effnet serve` on another machine. ssh must get there without a password: nobody could type one.
  static EngineCommand onHost(const QString& host);

  bool operator==(const EngineCommand&) const = default;
};

/// Of ssh, to run a command there, whose words its shell reads. Never asks anything.
QStringList sshArguments(const QString& host, const QStringList& command);

/// The command line program, beside this program or from PATH.
QString commandLineProgram();

}  // namespace effnet
