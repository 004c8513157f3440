#include "core/fastpath/instruction_set.h"

#include "core/base/error.h"
#include "core/fastpath/kernels/kernels.h"

#include <algorithm>
#include <string>

namespace effnet::fastpath {

const char* toString(InstructionSet set) {
  return set == InstructionSet::Avx2 ? "AVX2" : "AVX-512";
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

bool supported(const NetworkSpec& spec) {
  const bool kernels =
      std::ranges::all_of(spec.stages, [](const StageSpec& s) { return s.kernel <= kLargestKernel; });
  return kernels && spec.activation != Activation::Sigmoid && bestInstructionSet().has_value();
}

const Kernels& kernelsFor([[maybe_unused]] InstructionSet set) {
#ifdef EFFNET_FASTPATH_KERNELS
  if (std::ranges::count(availableInstructionSets(), set) != 0)
    return set == InstructionSet::Avx512 ? avx512::kKernels : avx2::kKernels;
#endif
  throw Error("unsupported_device", std::string("this processor has no ") + toString(set));
}

}  // namespace effnet::fastpath
