#include "core/fastpath/instruction_set.h"

#include "core/base/error.h"
#include "core/fastpath/kernels/int8.h"

#include <algorithm>
#include <string>

namespace effnet::fastpath {

const char* toString(InstructionSet set) {
  switch (set) {
    case InstructionSet::Portable:
      return "plain C++";
    case InstructionSet::Avx2:
      return "AVX2";
    case InstructionSet::Avx512:
      break;
  }
  return "AVX-512";
}

std::vector<InstructionSet> availableInstructionSets() {
  std::vector<InstructionSet> sets;
#ifdef EFFNET_FASTPATH_KERNELS
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) sets.push_back(InstructionSet::Avx2);
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    sets.push_back(InstructionSet::Avx512);
#endif
  return sets;
}

std::optional<InstructionSet> bestInstructionSet() {
  const auto sets = availableInstructionSets();
  return sets.empty() ? std::nullopt : std::optional(sets.back());
}

namespace {

bool hasKernels(const NetworkSpec& spec) {
  const auto runs = [](Activation activation) {
    return activation != Activation::Sigmoid && activation != Activation::HardSigmoid;
  };
  const bool kernels = std::ranges::all_of(spec.stages, [&](const StageSpec& s) {
    return s.kernel <= kLargestKernel && runs(s.activation.value_or(spec.activation));
  });
  return kernels && runs(spec.squeeze.activation.value_or(Activation::None)) && runs(spec.activation);
}

}  // namespace

bool supported(const NetworkSpec& spec) {
  return hasKernels(spec) && bestInstructionSet().has_value();
}

InstructionSet bestForBytes() {
  return bestInstructionSet().value_or(InstructionSet::Portable);
}

bool supportedOnBytes(const NetworkSpec& spec) {
  const Activation gate = spec.squeeze.gate;
  return hasKernels(spec) && (gate == Activation::Sigmoid || gate == Activation::HardSigmoid);
}

const Kernels& kernelsFor(InstructionSet set) {
  if (set == InstructionSet::Portable) return portable::kKernels;
#ifdef EFFNET_FASTPATH_KERNELS
  if (std::ranges::count(availableInstructionSets(), set) != 0)
    return set == InstructionSet::Avx512 ? avx512::kKernels : avx2::kKernels;
#endif
  throw Error("unsupported_device", std::string("this processor has no ") + toString(set));
}

const Int8Kernels& int8KernelsFor(InstructionSet set) {
  if (set == InstructionSet::Portable) return portable::bytes::kInt8Kernels;
#ifdef EFFNET_FASTPATH_KERNELS
  if (std::ranges::count(availableInstructionSets(), set) != 0)
    return set == InstructionSet::Avx512 && __builtin_cpu_supports("avx512vnni") ? vnni::bytes::kInt8Kernels
                                                                                 : avx2::bytes::kInt8Kernels;
#endif
  throw Error("unsupported_device", std::string("this processor has no ") + toString(set));
}

}  // namespace effnet::fastpath
