#pragma once

#include "core/base/proportion.h"
#include "core/protocol/json.h"

namespace effnet {

/// [low, high], as every "interval" of the command line and of run directories.
inline Json toJson(const Interval& interval) {
  return Json::array({interval.low, interval.high});
}

/// Wilson's interval of an accuracy over `images` pictures.
inline Json intervalJson(double accuracy, double images) {
  return toJson(wilsonInterval(accuracy * images, images));
}

}  // namespace effnet
