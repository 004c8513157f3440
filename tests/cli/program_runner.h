#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace effnet::test {

/// What a program left behind.
struct Outcome {
  int status = -1;  ///< exit status, −1 if it crashed or did not start
  QByteArray out;
  QByteArray err;
  double milliseconds = 0;
};

/// Runs a program of the build with these arguments and waits for its end.
inline Outcome runTool(const QString& name, const QStringList& arguments,
                       const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
                       int timeoutMs = 100000) {
  QProcess process;
  process.setProcessEnvironment(environment);
  QElapsedTimer timer;
  timer.start();
  process.start(qEnvironmentVariable("EFFNET_BIN") + QLatin1Char('/') + name, arguments);
  Outcome outcome;
  if (!process.waitForFinished(timeoutMs)) {
    process.kill();
    process.waitForFinished();
    return outcome;
  }
  outcome.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  outcome.out = process.readAllStandardOutput();
  outcome.err = process.readAllStandardError();
  return outcome;
}

}  // namespace effnet::test
