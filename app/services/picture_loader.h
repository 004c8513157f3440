#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace effnet {

/// Reads and decodes pictures off the UI thread; the newest wish wins.
class PictureLoader : public QObject {
  Q_OBJECT

 public:
  static constexpr qint64 kMaxBytes = qint64{256} * 1024 * 1024;

  explicit PictureLoader(QObject* parent = nullptr);
  ~PictureLoader() override;

  /// Answers with loaded() or failed(), unless a newer wish replaces this one.
  void load(const QString& file);

  /// Writes a picture from the clipboard into `folder` and answers with stored().
  void store(const QImage& picture, const QString& folder);

 Q_SIGNALS:
  /// `levels`: the oriented picture and halves of it, each half the size of the one before, for drawing it
  /// small. `bytes`: the file as it is.
  void loaded(const QString& file, const QList<QImage>& levels, const QByteArray& bytes);
  /// Behind loaded(): what is wrong with a file that can be read all the same, a line each.
  void flawed(const QString& file, const QString& flaws);
  void failed(const QString& file, const QString& code, const QString& detail);
  void stored(const QString& file);

 private:
  QThreadPool pool_;
  std::shared_ptr<std::atomic<int>> newest_ = std::make_shared<std::atomic<int>>(0);
};

}  // namespace effnet
