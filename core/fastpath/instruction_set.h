#pragma once

#include "core/scaling/network_spec.h"

#include <optional>
#include <vector>

namespace effnet::fastpath {

struct Kernels;
struct Int8Kernels;

/// What the kernels are compiled for.
enum class InstructionSet {
  Portable,  ///< plain C++, on any processor: only for networks on bytes, which nothing else computes
  Avx2,      ///< with FMA: x86-64 since Haswell and Zen
  Avx512,    ///< F, BW, DQ, VL: servers since Skylake, Zen 4
};

const char* toString(InstructionSet set);

/// Those that this processor and this build have but for Portable, slowest first; empty on other
/// architectures.
std::vector<InstructionSet> availableInstructionSets();

/// The fastest of them.
std::optional<InstructionSet> bestInstructionSet();

/// Whether Plan runs this network on this processor; where not, LibTorch does.
bool supported(const NetworkSpec& spec);

/// The fastest for a network on bytes, which runs anywhere.
InstructionSet bestForBytes();

/// Whether Plan runs this network on bytes.
bool supportedOnBytes(const NetworkSpec& spec);

/// Throws Error("unsupported_device") where the processor lacks the set.
const Kernels& kernelsFor(InstructionSet set);
/// Those that give the same bytes as any other, by the fastest instructions of the set: with AVX-512 those of
/// VNNI where the processor has them, else AVX2's.
const Int8Kernels& int8KernelsFor(InstructionSet set);

}  // namespace effnet::fastpath
