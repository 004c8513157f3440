#include "app/services/link_loader.h"

#include "core/base/version.h"

#include <QDir>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSaveFile>
#include <utility>

namespace effnet {
namespace {

/// The last part of the link's path, as far as it can be a file's name.
QString nameOf(const QUrl& link, int number) {
  QString name = link.scheme() == QLatin1String("data") ? QString() : link.fileName();
  name.remove(QLatin1Char('/'));
  name = name.left(80);
  return QStringLiteral("%1_%2").arg(number).arg(name.isEmpty() ? QStringLiteral("link") : name);
}

}  // namespace

LinkLoader::LinkLoader(QString folder, QObject* parent) : QObject(parent), folder_(std::move(folder)) {
  pool_.setMaxThreadCount(1);
}

LinkLoader::~LinkLoader() {
  pool_.waitForDone();
}

void LinkLoader::load(const QUrl& link) {
  static const QStringList known{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("data")};
  if (!known.contains(link.scheme())) {
    Q_EMIT failed(link, tr("Links of the kind '%1' are not followed.").arg(link.scheme()));
    return;
  }
  QNetworkRequest request(link);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
  request.setMaximumRedirectsAllowed(5);
  request.setTransferTimeout(patienceMs_);
  request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("effnet-explorer/" EFFNET_VERSION));
  QNetworkReply* reply = network_.get(request);
  const auto tooLarge = [reply](qint64 received, qint64 total) {
    if (received > kMaxBytes || total > kMaxBytes) reply->abort();
  };
  connect(reply, &QNetworkReply::downloadProgress, this, tooLarge);
  connect(reply, &QNetworkReply::finished, this, [this, reply, link] {
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
      Q_EMIT failed(link, reply->errorString());
    } else {
      store(link, reply->readAll());
    }
  });
}

void LinkLoader::store(const QUrl& link, const QByteArray& bytes) {
  pool_.start([this, link, bytes, path = QDir(folder_).filePath(nameOf(link, ++count_))] {
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    saved ? Q_EMIT loaded(path) : Q_EMIT failed(link, file.errorString());
  });
}

}  // namespace effnet
