#pragma once

#include <span>

namespace effnet {

/// How an error falls with the number of pictures: scale · n^−exponent + floor (Hestness et al. 2017).
struct PowerLaw {
  double scale = 0;
  double exponent = 0.5;
  double floor = 0;

  double at(double images) const;

  /// The least number of pictures that gives this error; infinite where the law never does.
  double imagesFor(double error) const;
};

/// By least squares, weighted; scale and floor are not negative, the exponent lies between 0.1 and 2.
PowerLaw fitPowerLaw(std::span<const double> images, std::span<const double> errors,
                     std::span<const double> weights);

}  // namespace effnet
