#include "core/imaging/shape_outlines.h"

#include <cmath>
#include <numbers>

namespace effnet {
namespace {

using Line = std::vector<cv::Point2d>;

constexpr double kPi = std::numbers::pi;
constexpr int kCurvePoints = 72;

/// Part of a circle, angles in turns clockwise from the right.
Line arc(double radius, double from, double to, cv::Point2d center = {}) {
  Line line;
  for (int i = 0; i <= kCurvePoints; ++i) {
    const double angle = 2 * kPi * (from + (to - from) * i / kCurvePoints);
    line.push_back(center + radius * cv::Point2d(std::cos(angle), std::sin(angle)));
  }
  return line;
}

/// Corners on a circle, the first one on top, at the radii given in turn.
Line corners(int count, const std::vector<double>& radii) {
  Line line;
  for (int i = 0; i < count; ++i) {
    const double angle = 2 * kPi * i / count - kPi / 2;
    line.push_back(radii[static_cast<std::size_t>(i) % radii.size()] *
                   cv::Point2d(std::cos(angle), std::sin(angle)));
  }
  return line;
}

Line joined(Line first, const Line& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

Line heart() {
  Line line;
  for (int i = 0; i < kCurvePoints; ++i) {
    const double t = 2 * kPi * i / kCurvePoints;
    line.emplace_back(16 * std::pow(std::sin(t), 3),
                      -(13 * std::cos(t) - 5 * std::cos(2 * t) - 2 * std::cos(3 * t) - std::cos(4 * t)));
  }
  return line;
}

/// The outer arc from horn to horn, and the inner one back; the circles meet at these angles.
Line crescent() {
  return joined(arc(1, 0.1568, 0.8432), arc(0.86, 0.7898, 0.2102, {0.34, 0}));
}

Line rectangle(double halfWidth, double halfHeight) {
  return {
      {-halfWidth, -halfHeight}, {halfWidth, -halfHeight}, {halfWidth, halfHeight}, {-halfWidth, halfHeight}};
}

}  // namespace

const std::vector<ShapeClass>& shapeClasses() {
  static const std::vector<ShapeClass> kClasses{
      {"circle", {arc(1, 0, 1)}},
      {"ring", {arc(1, 0, 1), arc(0.55, 0, 1)}},
      {"square", {rectangle(1, 1)}},
      {"triangle", {corners(3, {1})}},
      {"star", {corners(10, {1, 0.42})}},
      {"cross",
       {{{-0.3, -1},
         {0.3, -1},
         {0.3, -0.3},
         {1, -0.3},
         {1, 0.3},
         {0.3, 0.3},
         {0.3, 1},
         {-0.3, 1},
         {-0.3, 0.3},
         {-1, 0.3},
         {-1, -0.3},
         {-0.3, -0.3}}}},
      {"heart", {heart()}},
      {"crescent", {crescent()}},
      {"arrow",
       {{{-1, -0.25}, {0.15, -0.25}, {0.15, -0.75}, {1, 0}, {0.15, 0.75}, {0.15, 0.25}, {-1, 0.25}}}},
      {"hourglass", {{{-0.8, -1}, {0.8, -1}, {0.12, 0}, {0.8, 1}, {-0.8, 1}, {-0.12, 0}}}},
      {"frame", {rectangle(1, 1), rectangle(0.58, 0.58)}},
      {"semicircle", {arc(1, 0.5, 1)}},
      {"corner", {{{-1, -1}, {-0.4, -1}, {-0.4, 0.4}, {1, 0.4}, {1, 1}, {-1, 1}}}},
      {"bar", {rectangle(1, 0.25)}},
      {"gear", {corners(24, {1, 1, 0.72, 0.72}), arc(0.3, 0, 1)}},
      {"hexagon", {corners(6, {1})}},
  };
  return kClasses;
}

}  // namespace effnet
