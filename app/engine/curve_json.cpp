#include "app/engine/curve_json.h"

#include "core/base/utf8.h"
#include "core/protocol/interval_json.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

/// Beyond a hundred times what there is, a law of a few points says nothing.
constexpr double kFarthest = 100;

Json pointsJson(const std::vector<CurvePoint>& points) {
  Json json = Json::array();
  for (const CurvePoint& each : points)
    json.push_back({{"images", each.images}, {"accuracy", each.accuracy}, {"interval", toJson(each.band)}});
  return json;
}

/// How many pictures more; null: no number of them is told.
Json moreJson(double wanted, double images) {
  if (!(wanted <= kFarthest * images)) return nullptr;
  return std::ceil(std::max(0.0, wanted - images));
}

Json curveOf(const Curve& curve) {
  return {
      {"images", curve.images},
      {"measured", pointsJson(curve.measured)},
      {"law", {{"scale", curve.law.scale}, {"exponent", curve.law.exponent}, {"floor", curve.law.floor}}},
      {"forecast", pointsJson(curve.forecast)},
      {"more_images", moreJson(curve.imagesForTarget, curve.images)},
      {"more_images_interval",
       {moreJson(curve.bandForTarget.low, curve.images), moreJson(curve.bandForTarget.high, curve.images)}}};
}

}  // namespace

Json curveJson(const LearningCurve& curve, const std::vector<std::string>& labels, double target) {
  Json json = curveOf(curve.whole);
  json["target"] = target;
  json["classes"] = Json::array();
  for (std::size_t i = 0; i < curve.classes.size(); ++i) {
    Json each{{"label", printable(labels[i])}};
    each.update(curveOf(curve.classes[i]));
    json["classes"].push_back(std::move(each));
  }
  json["seconds"] = curve.seconds;
  return json;
}

}  // namespace effnet
