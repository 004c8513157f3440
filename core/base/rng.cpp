#include "core/base/rng.h"

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

Rng::Rng(std::uint64_t seed, std::uint64_t epoch, std::uint64_t index)
    : state_(mix(mix(mix(seed + kGolden) ^ (epoch + kGolden)) ^ (index + kGolden))) {}

std::uint64_t Rng::next() {
  state_ += kGolden;
  return mix(state_);
}

double Rng::uniform() {
  constexpr double kUnit = 1.0 / (std::uint64_t{1} << 53);
  return static_cast<double>(next() >> 11) * kUnit;
}

double Rng::uniform(double low, double high) {
  return low + (high - low) * uniform();
}

int Rng::below(int count) {
  return std::min(static_cast<int>(uniform() * count), count - 1);
}

double Rng::normal() {
  const double radius = std::sqrt(-2 * std::log(1 - uniform()));  // 1 − u is never 0
  return radius * std::cos(2 * std::numbers::pi * uniform());
}

}  // namespace effnet
