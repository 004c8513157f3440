#include "app/services/answer_writer.h"

#include "app/services/engine_command.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace effnet {
namespace {

const QString kFile = QStringLiteral("first-answer.safetensors");

QDir cache() {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
  folder.mkpath(QStringLiteral("."));
  return folder;
}

QString quotedForShell(QString word) {
  return u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString quotedForShell(const QStringList& words) {
  QStringList quoted;
  for (const QString& word : words) quoted << quotedForShell(word);
  return quoted.join(u' ');
}

/// Where the checkpoint lies, as the command line there says it.
QString fileIn(const QByteArray& answer) {
  const Json json = parseJson(answer.toStdString());
  if (!json.is_object() || !json.contains("file") || !json["file"].is_string()) return {};
  return QString::fromStdString(json["file"].get<std::string>());
}

}  // namespace

template <typename Done>
void AnswerWriter::start(const QString& program, const QStringList& arguments, Done done) {
  auto* process = new QProcess(this);
  connect(process, &QProcess::finished, this, [this, process, done](int status, QProcess::ExitStatus how) {
    process->deleteLater();
    if (status == 0 && how == QProcess::NormalExit) return done(process->readAllStandardOutput());
    Q_EMIT failed(QString::fromUtf8(process->readAllStandardError()).trimmed());
  });
  connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
    if (error != QProcess::FailedToStart) return;
    Q_EMIT failed(process->program() + QStringLiteral(": ") + process->errorString());
    process->deleteLater();
  });
  process->start(program, arguments);
}

void AnswerWriter::write(const QString& host, const QStringList& words, const QStringList& files) {
  if (!host.isEmpty()) return writeThere(host, words, files);
  const QString checkpoint = cache().filePath(kFile);
  start(commandLineProgram(),
        QStringList{QStringLiteral("answer")} + words + QStringList{QStringLiteral("--to"), checkpoint},
        [this, checkpoint, files](const QByteArray&) { Q_EMIT written(checkpoint, files); });
}

void AnswerWriter::writeThere(const QString& host, const QStringList& words, const QStringList& files) {
  const QString command =
      QStringLiteral(
          "mkdir -p \"$HOME/.cache/effnet\" && effnet answer %1 --json --to \"$HOME/.cache/effnet/%2\"")
          .arg(quotedForShell(words), kFile);
  start(QStringLiteral("ssh"), sshArguments(host, {command}), [this, host, files](const QByteArray& answer) {
    const QString checkpoint = fileIn(answer);
    if (checkpoint.isEmpty()) return Q_EMIT failed(host + QStringLiteral(": no answer"));
    bring(host, checkpoint, files);
  });
}

/// Those that lie at the same place on this computer, too, stay where they are. The others come as a tar,
/// which keeps their names and takes nothing out of the folder that it is unpacked in.
void AnswerWriter::bring(const QString& host, const QString& checkpoint, const QStringList& files) {
  QStringList absent;
  for (const QString& file : files)
    if (!QFileInfo(file).isFile()) absent << file;
  if (absent.isEmpty()) return Q_EMIT written(checkpoint, files);
  QDir folder(cache().filePath(QStringLiteral("first-answer")));
  folder.removeRecursively();
  folder.mkpath(QStringLiteral("."));
  const auto found = [this, checkpoint, files, folder](const QByteArray&) {
    QStringList here;
    for (const QString& file : files)
      for (const QString& place : {file, folder.path() + u'/' + file})
        if (const QFileInfo info(place); info.isFile() && !here.contains(place)) {
          here << place;
          break;
        }
    Q_EMIT written(checkpoint, here);
  };
  auto* sender = new QProcess(this);
  auto* receiver = new QProcess(this);
  sender->setStandardOutputProcess(receiver);
  // What is missing there makes tar fail at its end; what has come is shown.
  connect(receiver, &QProcess::finished, this, [sender, receiver, found] {
    sender->deleteLater();
    receiver->deleteLater();
    found({});
  });
  connect(receiver, &QProcess::errorOccurred, this, [this, receiver](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) Q_EMIT failed(QStringLiteral("tar: ") + receiver->errorString());
  });
  sender->start(QStringLiteral("ssh"),
                sshArguments(host, {QStringLiteral("tar -chf - -- ") + quotedForShell(absent)}));
  receiver->start(QStringLiteral("tar"),
                  {QStringLiteral("-xf"), QStringLiteral("-"), QStringLiteral("--no-same-owner"),
                   QStringLiteral("-C"), folder.path()});
}

}  // namespace effnet
