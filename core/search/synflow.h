#pragma once

#include "core/scaling/network_spec.h"

namespace effnet {

/// Logarithm of SynFlow (Tanaka et al. 2020, arXiv 2006.05467; as a proxy of accuracy Abdelfattah et al.
/// 2021, 2101.08134) of an untrained network: Σ θ·∂R/∂θ, R the sum of the outputs for an input of ones with
/// every weight replaced by its size. In expectation over the initial weights, so that it needs no network
/// and is the same everywhere: activations and normalisation pass values on, gates of squeeze-excite are
/// open.
double logSynflow(const NetworkSpec& network);

}  // namespace effnet
