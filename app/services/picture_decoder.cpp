#include "app/services/picture_decoder.h"

#include "core/base/error.h"
#include "core/imaging/decode.h"
#include "core/protocol/image_formats.h"

#include <new>

namespace effnet {
namespace {

std::string_view viewOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QImage imageOf(const cv::Mat& rgb) {
  const QImage view(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888);
  return view.convertToFormat(QImage::Format_RGB32);  // its own memory
}

template <typename Decode>
DecodedPicture decoded(const QByteArray& bytes, Decode decode) {
  DecodedPicture result;
  std::vector<std::string> warnings;
  try {
    result.picture = imageOf(decode(warnings));
  } catch (const Error& error) {
    result.code = QString::fromStdString(error.code());
    // A text named .jpg is no kind of picture at all.
    if (result.code == QLatin1String("image_unsupported") && !imageFormatOf(viewOf(bytes)) &&
        otherFormatOf(viewOf(bytes)).empty())
      result.code = QStringLiteral("not_an_image");
    result.detail = QString::fromStdString(error.detail());
  } catch (const std::bad_alloc&) {
    result.code = QStringLiteral("image_too_large");
  }
  for (const std::string& warning : warnings) result.flaws.append(QString::fromStdString(warning));
  return result;
}

}  // namespace

DecodedPicture decodePicture(const QByteArray& bytes, const QString& name) {
  return decoded(bytes, [&](std::vector<std::string>& warnings) {
    return decodeImage(viewOf(bytes), name.toStdString(), &warnings);
  });
}

DecodedPicture decodePicturePreview(const QByteArray& bytes, const QString& name, int side) {
  return decoded(bytes, [&](std::vector<std::string>&) {
    return decodePreview(viewOf(bytes), name.toStdString(), side);
  });
}

}  // namespace effnet
