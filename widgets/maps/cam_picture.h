#pragma once

#include "core/protocol/answers.h"

#include <QImage>

namespace effnet {

/// The picture, no larger than `side` pixels, with the map of a class over it; without that map the picture
/// alone. For tiles: no zoom, no scale, the map's own range.
QImage camPicture(const QImage& picture, const Explanation& explanation, int classIndex, int side);

}  // namespace effnet
