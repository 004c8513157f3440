#include "app/explorer/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace effnet {
namespace {

constexpr int kPatience = 2000;         // milliseconds for one that hangs
constexpr qint64 kMostBytes = 1 << 20;  // of names
constexpr char kTaken[] = "taken\n";
constexpr char kEnd = '\n';  // behind the last name; names end with a zero

QString absolute(const QString& file) {
  const bool link = file.contains(QLatin1Char(':')) && !QFileInfo::exists(file);
  return link ? file : QFileInfo(file).absoluteFilePath();
}

}  // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent), server_(new QLocalServer(this)) {
  server_->setSocketOptions(QLocalServer::UserAccessOption);
  connect(server_, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* socket = server_->nextPendingConnection()) {
      connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
      connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
  });
}

QString SingleInstance::socketPath() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  return folder.isEmpty() ? QString() : QDir(folder).filePath(QStringLiteral("io.github.effnet.Explorer"));
}

bool SingleInstance::handOver(const QStringList& files) {
  if (socketPath().isEmpty()) return false;
  QLocalSocket socket;
  socket.connectToServer(socketPath());
  if (!socket.waitForConnected(kPatience)) return false;
  QByteArray message;
  for (const QString& file : files) message += absolute(file).toUtf8() + '\0';
  socket.write(message + kEnd);
  if (!socket.waitForBytesWritten(kPatience)) return false;
  while (!socket.canReadLine() && socket.waitForReadyRead(kPatience)) continue;
  return socket.readLine() == kTaken;
}

bool SingleInstance::listen() {
  if (socketPath().isEmpty()) return false;
  if (server_->listen(socketPath())) return true;
  QLocalServer::removeServer(socketPath());  // of one that was killed: none has answered
  return server_->listen(socketPath());
}

void SingleInstance::read(QLocalSocket* socket) {
  if (socket->bytesAvailable() > kMostBytes) return socket->abort();
  const QByteArray waiting = socket->peek(kMostBytes);
  if (waiting != "\n" && !waiting.endsWith(QByteArray("\0\n", 2))) return;
  socket->readAll();
  QStringList files;
  for (const QByteArray& name : waiting.chopped(1).split('\0'))
    if (!name.isEmpty()) files << QString::fromUtf8(name);
  socket->write(kTaken);
  socket->disconnectFromServer();  // once that is written
  Q_EMIT handedOver(files);
}

}  // namespace effnet
