#include "widgets/common/drawing_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace effnet {
namespace {

constexpr double kPngScale = 2;
constexpr int kDotsPerInch = 96;  // of device-independent pixels
constexpr double kPointsPerPixel = 72.0 / kDotsPerInch;

using Draw = std::function<void(QPainter& painter)>;

QByteArray svgOf(const Draw& draw, const QSizeF& size) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(kDotsPerInch);
  generator.setSize(size.toSize());
  generator.setViewBox(QRectF(QPointF(), size));
  QPainter painter(&generator);
  draw(painter);
  painter.end();
  return bytes;
}

QByteArray pdfOf(const Draw& draw, const QSizeF& size) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kDotsPerInch);
  writer.setPageSize(QPageSize(size * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins({});
  QPainter painter(&writer);
  draw(painter);
  painter.end();
  return bytes;
}

QByteArray pngOf(const Draw& draw, const QSizeF& size) {
  QImage image((size * kPngScale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  image.setDevicePixelRatio(kPngScale);
  QPainter painter(&image);
  draw(painter);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

}  // namespace

bool saveDrawing(const Draw& draw, const QSizeF& size, const QString& file, QString* error) {
  const auto fail = [error](const QString& reason) {
    if (error) *error = reason;
    return false;
  };
  const QString suffix = QFileInfo(file).suffix().toLower();
  QByteArray bytes;
  if (suffix == "svg")
    bytes = svgOf(draw, size);
  else if (suffix == "pdf")
    bytes = pdfOf(draw, size);
  else if (suffix == "png")
    bytes = pngOf(draw, size);
  else
    return fail(
        QCoreApplication::translate("effnet::Drawing", "%1 ends in none of .svg, .pdf, .png").arg(file));
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
    return fail(out.errorString());
  return true;
}

}  // namespace effnet
