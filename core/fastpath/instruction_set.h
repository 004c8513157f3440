#pragma once

#include "core/scaling/network_spec.h"

#include <optional>
#include <vector>

namespace effnet::fastpath {

struct Kernels;

/// What the kernels are compiled for.
enum class InstructionSet {
  Avx2,    ///< with FMA: x86-64 since Haswell and Zen
  Avx512,  ///< F, BW, DQ, VL: servers since Skylake, Zen 4
};

const char* toString(InstructionSet set);

/// Those that this processor and this build have, slowest first; empty on other architectures.
std::vector<InstructionSet> availableInstructionSets();

/// The fastest of them.
std::optional<InstructionSet> bestInstructionSet();

/// Whether Plan runs this network on this processor; where not, LibTorch does.
bool supported(const NetworkSpec& spec);

/// Throws Error("unsupported_device") where the processor lacks the set.
const Kernels& kernelsFor(InstructionSet set);

}  // namespace effnet::fastpath
