#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

namespace effnet {

/// Makes small pictures off the UI thread, the last wanted first: what is on the screen now matters most.
class ThumbnailLoader : public QObject {
  Q_OBJECT

 public:
  /// `side`: the longer side in pixels.
  explicit ThumbnailLoader(int side, QObject* parent = nullptr);
  ~ThumbnailLoader() override;

  /// Wishes beyond the last few hundred are forgotten: they have been scrolled past.
  void want(const QString& file);

 Q_SIGNALS:
  /// A null image where the file is no readable picture.
  void made(const QString& file, const QImage& thumbnail);

 private:
  void startNext();
  void finish(const QString& file, const QImage& thumbnail);

  int side_;
  QThreadPool pool_;
  QList<QString> wanted_;
  QSet<QString> known_;  ///< wanted or being made
  int busy_ = 0;
};

}  // namespace effnet
