#include "app/services/engine_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace effnet {
namespace {

QString programNamed(const QString& name) {
  const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(name);
  if (QFileInfo(beside).isExecutable()) return beside;
  const QString found = QStandardPaths::findExecutable(name);
  return found.isEmpty() ? name : found;
}

}  // namespace

EngineCommand EngineCommand::local() {
  const QString named = qEnvironmentVariable("EFFNET_ENGINE");
  const QString program = named.isEmpty() ? programNamed(QStringLiteral("effnet-engine")) : named;
  return {program, {QStringLiteral("serve")}, {}};
}

EngineCommand EngineCommand::onHost(const QString& host) {
  return {QStringLiteral("ssh"), sshArguments(host, {QStringLiteral("effnet"), QStringLiteral("serve")}),
          host};
}

QStringList sshArguments(const QString& host, const QStringList& command) {
  return QStringList{QStringLiteral("-T"), QStringLiteral("-o"), QStringLiteral("BatchMode=yes"),
                     QStringLiteral("--"), host} +
         command;
}

QString commandLineProgram() {
  return programNamed(QStringLiteral("effnet"));
}

}  // namespace effnet
