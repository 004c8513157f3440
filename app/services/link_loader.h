#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUrl>

namespace effnet {

/// Fetches a picture that was dragged from a browser as a link, into a folder. What comes is treated as any
/// file that someone drops: whether it is a picture is for the decoder to say.
class LinkLoader : public QObject {
  Q_OBJECT

 public:
  static constexpr qint64 kMaxBytes = qint64{64} * 1024 * 1024;

  explicit LinkLoader(QString folder, QObject* parent = nullptr);
  ~LinkLoader() override;

  /// http, https and data links; answers with loaded() or failed().
  void load(const QUrl& link);

  /// How long a server may say nothing.
  void setPatience(int milliseconds) { patienceMs_ = milliseconds; }

 Q_SIGNALS:
  void loaded(const QString& file);
  void failed(const QUrl& link, const QString& why);

 private:
  void store(const QUrl& link, const QByteArray& bytes);

  QString folder_;
  QNetworkAccessManager network_;
  QThreadPool pool_;
  int patienceMs_ = 20'000;
  int count_ = 0;
};

}  // namespace effnet
