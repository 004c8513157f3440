#include "app/services/picture_file.h"

#include "app/services/picture_loader.h"

#include <QFile>
#include <QFileInfo>

namespace effnet {

PictureFile readPictureFile(const QString& path) {
  const auto failure = [](const char* code, const QString& detail) {
    return PictureFile{{}, QString::fromLatin1(code), detail};
  };
  QFile file(path);
  if (!file.exists()) return failure("file_missing", path);
  if (QFileInfo(path).isDir()) return failure("folder_empty", path);
  if (!file.open(QIODevice::ReadOnly))
    return failure("read_failed", path + QStringLiteral(": ") + file.errorString());
  if (file.size() > PictureLoader::kMaxBytes) return failure("too_large", path);
  PictureFile read{file.readAll(), {}, {}};
  return read.bytes.isEmpty() ? failure("image_empty", path) : read;
}

}  // namespace effnet
