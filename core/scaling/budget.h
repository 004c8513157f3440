#pragma once

#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/latency_model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace effnet {

/// Limits that a scaled network must keep (the paper's equation 2); those absent do not bind.
struct Budget {
  std::optional<std::int64_t> macs;
  std::optional<std::int64_t> params;
  std::optional<std::int64_t> memory;     ///< bytes for training at `batch`
  std::optional<std::int64_t> inference;  ///< bytes for the answer to one image, weights included
  std::optional<std::int64_t> file;       ///< bytes of the weights on disk, fp32
  std::int64_t batch = 1;                 ///< images a training step
  bool amp = false;                       ///< memory in mixed precision instead of fp32
  std::optional<double> milliseconds;     ///< for an answer, as measured, or else as `latency` tells it
  LatencyModel latency;
};

/// What keeps φ from growing: a limit of the budget, or that no larger network can be built (network_spec.h).
enum class Binding { Macs, Params, Memory, InferenceMemory, FileSize, Latency, NetworkSize };
const char* toString(Binding binding);

/// "multiply-adds", "memory for training" and so on.
const char* inWords(Binding binding);

/// All that a budget can limit, in the order in which broken limits are told.
inline constexpr Binding kLimits[] = {Binding::Macs,     Binding::Params,
                                      Binding::Memory,   Binding::InferenceMemory,
                                      Binding::FileSize, Binding::Latency};

/// What a network takes of what `binding` limits; NaN for a latency of which nothing is measured.
/// `fileBytes` where its file is known, else what its parameters and buffers take in fp32.
double costOf(const Analysis& network, const Budget& budget, Binding binding,
              std::optional<std::int64_t> fileBytes = {});

/// What a budget allows of it.
std::optional<double> limitOf(const Budget& budget, Binding binding);

/// The limits of `budget` that a network breaks. `fileBytes` where its file is known, else what its
/// parameters and buffers take in fp32.
std::vector<Binding> brokenLimits(const Analysis& network, const Budget& budget,
                                  std::optional<std::int64_t> fileBytes = {});

/// The limits of `budget` that hold or break whatever φ is: a network's weights do not change with its
/// resolution.
std::vector<Binding> unmovedLimits(ScalingMode mode, const Coefficients& coefficients, const Budget& budget);

/// Throws Error("bad_value") where there is no limit, or one that is not positive.
void checkLimits(const Budget& budget);

struct BudgetFit {
  double phi = 0;  ///< a multiple of 0.001
  Analysis analysis;
  Binding binding = Binding::Macs;
};

/// The largest φ, to 0.001, whose network keeps every limit; negative where the baseline itself is too large.
/// Throws Error("bad_value") without any limit, on limits that are not positive, for a limit on latency
/// without measurements, or where α, β, γ are not all ≥ 1 with one above (the paper's equation 3: cost must
/// grow with φ); Error("nothing_fits") when even the smallest network breaks a limit.
BudgetFit largestWithin(const NetworkSpec& baseline, ScalingMode mode, const Coefficients& coefficients,
                        const Budget& budget);

}  // namespace effnet
