#pragma once

#include <span>

namespace effnet {

/// Bounds that hold the true value in 95 of 100 cases.
struct Interval {
  double low = 0;
  double high = 1;

  bool operator==(const Interval&) const = default;
};

/// Wilson's score interval (1927) of a share: `right` of `n`, which need not be whole. Without any n nothing
/// is known: 0 to 1.
Interval wilsonInterval(double right, double n);

/// Fewer measured pictures than this are warned of: the interval of 95 % right is wider than ±4 points.
inline constexpr int kFewPictures = 100;

/// How many independent pictures a share over groups of pictures is worth (photographs of one object, frames
/// of a film): n over Kish's design effect, by the spread between the groups; never more than n. `right` and
/// `group` go together, a group is any number.
double effectiveCount(std::span<const char> right, std::span<const int> group);

/// McNemar's exact test of two classifiers on the same pictures: how probable a difference of this size or
/// larger is where both are equally good. `onlyFirst` and `onlySecond`: pictures that only one of both has
/// right. Two-sided; 1 where they never differ.
double mcnemar(int onlyFirst, int onlySecond);

}  // namespace effnet
