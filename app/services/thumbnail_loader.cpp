#include "app/services/thumbnail_loader.h"

#include "app/services/picture_decoder.h"
#include "app/services/picture_file.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr int kMostWanted = 400;

QImage makeThumbnail(const QString& file, int side) {
  const PictureFile read = readPictureFile(file);
  if (!read.code.isEmpty()) return {};
  // Twice the size that is needed: JPEG decodes at an eighth, a quarter or a half of its size for little.
  const QImage picture = decodePicturePreview(read.bytes, file, 2 * side).picture;
  if (picture.isNull()) return {};
  return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

ThumbnailLoader::ThumbnailLoader(int side, QObject* parent) : QObject(parent), side_(side) {
  pool_.setMaxThreadCount(std::clamp(QThread::idealThreadCount() / 2, 1, 4));
  pool_.setThreadPriority(QThread::LowPriority);
}

ThumbnailLoader::~ThumbnailLoader() {
  pool_.clear();
  pool_.waitForDone();
}

void ThumbnailLoader::want(const QString& file) {
  if (known_.contains(file)) return;
  known_.insert(file);
  wanted_.append(file);
  if (wanted_.size() > kMostWanted) known_.remove(wanted_.takeFirst());
  startNext();
}

void ThumbnailLoader::startNext() {
  while (busy_ < pool_.maxThreadCount() && !wanted_.isEmpty()) {
    ++busy_;
    pool_.start([this, file = wanted_.takeLast(), side = side_] {
      const QImage thumbnail = makeThumbnail(file, side);
      QMetaObject::invokeMethod(
          this, [this, file, thumbnail] { finish(file, thumbnail); }, Qt::QueuedConnection);
    });
  }
}

void ThumbnailLoader::finish(const QString& file, const QImage& thumbnail) {
  --busy_;
  known_.remove(file);
  Q_EMIT made(file, thumbnail);
  startNext();
}

}  // namespace effnet
