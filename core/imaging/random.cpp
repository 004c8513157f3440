#include "core/imaging/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effnet {
namespace {

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15;

std::uint64_t mix(std::uint64_t value) {
  value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
  value = (value ^ value >> 27) * 0x94d049bb133111eb;
  return value ^ value >> 31;
}

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t epoch, std::uint64_t index)
    : state_(mix(mix(mix(seed + kGolden) ^ (epoch + kGolden)) ^ (index + kGolden))) {}

std::uint64_t Random::next() {
  state_ += kGolden;
  return mix(state_);
}

double Random::uniform() {
  constexpr double kUnit = 1.0 / (std::uint64_t{1} << 53);
  return static_cast<double>(next() >> 11) * kUnit;
}

double Random::uniform(double low, double high) {
  return low + (high - low) * uniform();
}

int Random::below(int count) {
  return std::min(static_cast<int>(uniform() * count), count - 1);
}

double Random::normal() {
  const double radius = std::sqrt(-2 * std::log(1 - uniform()));  // 1 − u is never 0
  return radius * std::cos(2 * std::numbers::pi * uniform());
}

/// Marsaglia and Tsang, 'A simple method for generating gamma variables' (2000).
double Random::gamma(double shape) {
  if (shape < 1) {
    const double boosted = gamma(shape + 1);
    return boosted * std::pow(1 - uniform(), 1 / shape);
  }
  const double d = shape - 1.0 / 3;
  const double c = 1 / std::sqrt(9 * d);
  for (;;) {
    const double x = normal();
    const double v = std::pow(1 + c * x, 3);
    if (v > 0 && std::log(1 - uniform()) < 0.5 * x * x + d * (1 - v + std::log(v))) return d * v;
  }
}

double Random::beta(double alpha) {
  const double first = gamma(alpha);
  const double sum = first + gamma(alpha);
  // Both underflow for a tiny α, whose distribution lies at the two ends.
  return sum > 0 ? first / sum : (chance(0.5) ? 1 : 0);
}

}  // namespace effnet
