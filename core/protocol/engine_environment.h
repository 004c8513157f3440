#pragma once

#include <utility>

namespace effnet {

/// A variable, with its value, that whoever starts effnet-engine sets unless it is set already.
///
/// GNU's OpenMP lets a thread that waits for the others spin for milliseconds. Where something else runs at
/// the same time, a training run for instance, they are not running meanwhile, and a forward pass took 770 ms
/// instead of 70. About a tenth of a millisecond bridges the gaps within a network all the same.
inline constexpr std::pair<const char*, const char*> kEngineEnvironment{"GOMP_SPINCOUNT", "2000"};

}  // namespace effnet
