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

std::optional<double> moreOf(double wanted, double images) {
  const Json more = moreJson(wanted, images);
  return more.is_null() ? std::nullopt : std::optional(more.get<double>());
}

std::vector<CurveStep> stepsOf(const std::vector<CurvePoint>& points) {
  std::vector<CurveStep> steps;
  for (const CurvePoint& each : points)
    steps.push_back({each.images, each.accuracy, {each.band.low, each.band.high}});
  return steps;
}

CurveReport reportOf(const Curve& curve) {
  CurveReport report;
  report.images = curve.images;
  report.measured = stepsOf(curve.measured);
  report.forecast = stepsOf(curve.forecast);
  report.more = moreOf(curve.imagesForTarget, curve.images);
  report.moreLow = moreOf(curve.bandForTarget.low, curve.images);
  report.moreHigh = moreOf(curve.bandForTarget.high, curve.images);
  return report;
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

LearningCurveReport curveReport(const LearningCurve& curve, const std::vector<std::string>& labels,
                                double target) {
  LearningCurveReport report;
  report.whole = reportOf(curve.whole);
  for (std::size_t i = 0; i < curve.classes.size(); ++i) {
    report.classes.push_back(reportOf(curve.classes[i]));
    report.classes.back().label = printable(labels[i]);
  }
  report.target = target;
  report.seconds = curve.seconds;
  return report;
}

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
