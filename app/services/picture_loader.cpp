#include "app/services/picture_loader.h"

#include "app/services/picture_decoder.h"
#include "app/services/picture_file.h"

#include <QDateTime>
#include <QDir>

namespace effnet {
namespace {

constexpr int kSmallestLevel = 512;

struct Decoded {
  QList<QImage> levels;
  QByteArray bytes;
  QString code;
  QString detail;
  QStringList flaws = {};
};

Decoded failure(const QString& code, const QString& detail) {
  return {{}, {}, code, detail};
}

QList<QImage> halves(const QImage& picture) {
  QList<QImage> levels{picture};
  while (qMax(levels.last().width(), levels.last().height()) > kSmallestLevel) {
    const QSize half = (levels.last().size() / 2).expandedTo({1, 1});
    levels.append(levels.last().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  }
  return levels;
}

Decoded decode(const QString& path) {
  const PictureFile file = readPictureFile(path);
  Decoded result{{}, file.bytes, file.code, file.detail};
  if (!file.code.isEmpty()) return result;
  const DecodedPicture decoded = decodePicture(result.bytes, path);
  if (!decoded.code.isEmpty()) return failure(decoded.code, decoded.detail);
  result.flaws = decoded.flaws;
  result.levels = halves(decoded.picture);
  return result;
}

}  // namespace

PictureLoader::PictureLoader(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

PictureLoader::~PictureLoader() {
  ++*newest_;
  pool_.clear();
  pool_.waitForDone();
}

void PictureLoader::load(const QString& file) {
  const int wish = ++*newest_;
  pool_.start([this, file, wish, newest = newest_] {
    if (*newest != wish) return;
    const Decoded decoded = decode(file);
    QMetaObject::invokeMethod(
        this,
        [this, file, wish, decoded] {
          if (*newest_ != wish) return;
          if (decoded.code.isEmpty()) {
            Q_EMIT loaded(file, decoded.levels, decoded.bytes);
            if (!decoded.flaws.isEmpty()) Q_EMIT flawed(file, decoded.flaws.join(QLatin1Char('\n')));
          } else {
            Q_EMIT failed(file, decoded.code, decoded.detail);
          }
        },
        Qt::QueuedConnection);
  });
}

void PictureLoader::store(const QImage& picture, const QString& folder) {
  const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("HH-mm-ss-zzz"));
  const QString file = QDir(folder).filePath(QStringLiteral("pasted_%1.png").arg(stamp));
  pool_.start([this, picture, file] {
    const bool written = picture.save(file, "PNG", 80);
    QMetaObject::invokeMethod(
        this,
        [this, file, written] {
          if (written) {
            Q_EMIT stored(file);
          } else {
            Q_EMIT failed(file, QStringLiteral("write_failed"), file);
          }
        },
        Qt::QueuedConnection);
  });
}

}  // namespace effnet
