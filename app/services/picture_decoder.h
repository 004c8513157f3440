#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace effnet {

/// A picture's pixels as the engine sees them, or the code and detail of the engine's own verdict: what the
/// window shows and what the engine refuses must not differ.
struct DecodedPicture {
  QImage picture;  ///< RGB32, turned as its EXIF orientation says; null where it cannot be read
  QString code;    ///< empty where it can
  QString detail;
  QStringList flaws;  ///< what is wrong with a file that can be read all the same
};

DecodedPicture decodePicture(const QByteArray& bytes, const QString& name);

/// At least `side` pixels on its longer side, where it has so many.
DecodedPicture decodePicturePreview(const QByteArray& bytes, const QString& name, int side);

}  // namespace effnet
