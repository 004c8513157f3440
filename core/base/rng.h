#pragma once

#include <cstdint>

namespace effnet {

/// Random numbers that depend on what they are for, not on who asks first: each (seed, epoch, index) has a
/// stream of its own, so that results do not change with the number of workers. The generator is SplitMix64,
/// a counter put through a mixing function; its numbers are the same on every machine, which the standard
/// library's distributions do not promise.
class Rng {
 public:
  explicit Rng(std::uint64_t seed, std::uint64_t epoch = 0, std::uint64_t index = 0);

  std::uint64_t next();
  double uniform();                         ///< [0, 1)
  double uniform(double low, double high);  ///< [low, high)
  int below(int count);                     ///< 0 … count − 1; count has to be positive
  bool chance(double probability) { return uniform() < probability; }
  double normal();  ///< mean 0, deviation 1

 private:
  std::uint64_t state_;
};

}  // namespace effnet
