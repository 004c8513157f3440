#pragma once

#include "widgets/explore/scaling_points.h"

namespace effnet {

/// EfficientNetV2's table of RandAugment: accuracy against the image's size, a line for each magnitude, and
/// the user's runs that were trained with one magnitude throughout, a series for each.
ScalingPoints magnitudesAndSizes(const QVector<RunScore>& runs);

}  // namespace effnet
