#include "widgets/maps/cam_picture.h"

#include <QPainter>

namespace effnet {
namespace {

void paintMap(QPainter& painter, const QRectF& box, const HeatLayer& layer, double opacity) {
  painter.setOpacity(opacity);
  painter.drawImage(box, layer.colors);
  painter.setOpacity(1);
  QTransform place;
  place.translate(box.x(), box.y());
  place.scale(box.width(), box.height());
  painter.setPen(Qt::white);
  painter.drawPath(place.map(layer.contour));
}

}  // namespace

QImage camPicture(const QImage& picture, const Explanation& answer, int classIndex,
                  const CamPictureOptions& options) {
  if (picture.isNull()) return {};
  QImage tile = picture.scaled(options.side, options.side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_RGB32);
  if (answer.imageWidth <= 0 || answer.imageHeight <= 0) return tile;
  const double across = static_cast<double>(tile.width()) / answer.imageWidth;
  const double down = static_cast<double>(tile.height()) / answer.imageHeight;
  const QRectF box(answer.box.x * across, answer.box.y * down, answer.box.width * across,
                   answer.box.height * down);
  QPainter painter(&tile);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  if (const ClassMap* map = answer.mapOf(classIndex))
    paintMap(painter, box, makeHeatLayer(answer, *map, options.heat), options.opacity);
  if (options.outline) {
    painter.setPen(Qt::white);
    painter.drawRect(box.intersected(QRectF(tile.rect()).adjusted(0, 0, -1, -1)));
  }
  return tile;
}

}  // namespace effnet
