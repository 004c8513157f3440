#pragma once

#include <QByteArray>
#include <QString>

namespace effnet {

/// A picture's file as it is, or why there is none: `code` is empty where it could be read.
struct PictureFile {
  QByteArray bytes;
  QString code;
  QString detail;
};

PictureFile readPictureFile(const QString& path);

}  // namespace effnet
