#pragma once

#include "widgets/maps/heat_layer.h"

namespace effnet {

/// How a picture and its map become one picture that nobody zooms into: a tile, a report's.
struct CamPictureOptions {
  int side = 0;  ///< pixels that it has at most
  HeatOptions heat = {};
  double opacity = 0.5;
  bool outline = false;  ///< of what the network saw
};

/// The picture with the map of a class over it; without that map the picture alone.
QImage camPicture(const QImage& picture, const Explanation& answer, int classIndex,
                  const CamPictureOptions& options);

}  // namespace effnet
