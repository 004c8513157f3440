#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace effnet {

/// One window a user: a second start hands its files to the first and ends. They meet at a socket in the
/// user's runtime folder that no one else may open.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  explicit SingleInstance(QObject* parent = nullptr);

  /// Gives the files (or nothing, to be shown) to a program that runs already; false where there is none or
  /// it does not answer. Names are made absolute: that program stands in another folder.
  static bool handOver(const QStringList& files);

  /// From now on others hand over to this one.
  bool listen();

  static QString socketPath();

 Q_SIGNALS:
  void handedOver(const QStringList& files);

 private:
  void read(QLocalSocket* socket);

  QLocalServer* server_;
};

}  // namespace effnet
