#include "widgets/maps/cam_picture.h"

#include "widgets/maps/heat_layer.h"

#include <QPainter>

namespace effnet {
namespace {

constexpr double kOpacity = 0.5;

}  // namespace

QImage camPicture(const QImage& picture, const Explanation& explanation, int classIndex, int side) {
  if (picture.isNull()) return {};
  QImage tile = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_RGB32);
  const ClassMap* map = explanation.mapOf(classIndex);
  if (map == nullptr || explanation.imageWidth <= 0 || explanation.imageHeight <= 0) return tile;
  const double across = static_cast<double>(tile.width()) / explanation.imageWidth;
  const double down = static_cast<double>(tile.height()) / explanation.imageHeight;
  const QRectF box(explanation.box.x * across, explanation.box.y * down, explanation.box.width * across,
                   explanation.box.height * down);
  const HeatLayer layer = makeHeatLayer(*map, explanation.rows, explanation.columns, box.size(), {});
  QPainter painter(&tile);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.setOpacity(kOpacity);
  painter.drawImage(box, layer.colors);
  return tile;
}

}  // namespace effnet
