#include "app/services/file_sender.h"

#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <utility>

namespace effnet {

FileSender::FileSender(QString program, QObject* parent) : QObject(parent), program_(std::move(program)) {}

FileSender::~FileSender() {
  cancel();
  for (QProcess* ended : findChildren<QProcess*>()) ended->waitForFinished(1000);
}

void FileSender::cancel() {
  if (process_ == nullptr) return;
  QProcess* ended = std::exchange(process_, nullptr);
  ended->disconnect(this);
  connect(ended, &QProcess::finished, ended, &QObject::deleteLater);
  ended->terminate();  // rsync keeps what has arrived
}

void FileSender::send(const QString& host, const QString& path) {
  cancel();
  path_ = path;
  there_.clear();
  process_ = new QProcess(this);
  connect(process_, &QProcess::readyReadStandardOutput, this, &FileSender::read);
  connect(process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
    finish(status == QProcess::NormalExit && code == 0);
  });
  connect(process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart)
      Q_EMIT failed(path_, QStringLiteral("engine_missing"),
                    program_ + QStringLiteral(": ") + process_->errorString());
  });
  process_->start(program_, {QStringLiteral("send"), host, path, QStringLiteral("--json")});
}

void FileSender::read() {
  while (process_->canReadLine()) {
    const Json line = parseJson(process_->readLine().toStdString());
    if (!line.is_object()) continue;
    if (line.contains("path") && line["path"].is_string())
      there_ = QString::fromStdString(line["path"].get<std::string>());
    if (!line.contains("progress") || !line["progress"].is_object()) continue;
    const Json& now = line["progress"];
    const auto number = [&](const char* field, double otherwise) {
      return now.contains(field) && now[field].is_number() ? now[field].get<double>() : otherwise;
    };
    Q_EMIT progressed(number("done", 0), number("seconds_left", -1));
  }
}

void FileSender::finish(bool ok) {
  read();
  if (ok && !there_.isEmpty()) return Q_EMIT sent(path_, there_);
  const QString words = QString::fromUtf8(process_->readAllStandardError()).trimmed().section('\n', -1);
  Q_EMIT failed(path_, QStringLiteral("send_failed"), words);
}

}  // namespace effnet
