#include "app/effnet/analysis_text.h"

#include "app/cli/table.h"

#include <string>

namespace effnet {
namespace {

std::string operations(Convention convention) {
  if (convention == Convention::Macs) return "MACs";
  if (convention == Convention::Flops) return "FLOPs";
  return std::string("operations (") + toString(convention) + ")";
}

std::string mebibytes(std::int64_t bytes) {
  return rounded(static_cast<double>(bytes) / (1024 * 1024)) + " MiB";
}

void printStages(std::ostream& out, const Analysis& analysis, Convention convention) {
  Table table({"stage", "operator", "kernel", "stride", "layers", "channels", "resolution", "params",
               operations(convention), "share"});
  const double total = static_cast<double>(analysis.totals.operations(convention));
  for (const StageCost& stage : analysis.stages) {
    const std::int64_t cost = stage.counts.operations(convention);
    table.add({std::to_string(stage.index), operatorName(stage), std::to_string(stage.kernel),
               std::to_string(stage.stride), std::to_string(stage.layers),
               std::to_string(stage.inChannels) + " > " + std::to_string(stage.outChannels),
               std::to_string(stage.inResolution) + " > " + std::to_string(stage.outResolution),
               grouped(stage.counts.params), grouped(cost),
               rounded(100 * static_cast<double>(cost) / total) + " %"});
  }
  table.print(out);
}

}  // namespace

void printAnalysis(std::ostream& out, const Analysis& analysis, Convention convention) {
  const NetworkSpec& spec = analysis.spec;
  out << spec.name << " (family " << spec.family << ", depth " << rounded(spec.depth) << ", width "
      << rounded(spec.width) << ", " << spec.resolution << " px, " << spec.classes << " classes)\n\n";
  printStages(out, analysis, convention);
  const std::int64_t cost = analysis.totals.operations(convention);
  out << "\nparameters   " << grouped(analysis.totals.params) << " ("
      << scaled(static_cast<double>(analysis.totals.params)) << ")\n"
      << operations(convention) << "  " << grouped(cost) << " (" << scaled(static_cast<double>(cost)) << ")\n"
      << "activations  " << grouped(analysis.totals.activations) << " elements an image\n"
      << "memory       weights " << mebibytes(analysis.memory.weights) << ", inference "
      << mebibytes(analysis.memory.inference) << ", training " << mebibytes(analysis.memory.trainingFixed)
      << " and " << mebibytes(analysis.memory.trainingPerImageFp32) << " an image (mixed precision "
      << mebibytes(analysis.memory.trainingPerImageAmp) << ")\n";
}

}  // namespace effnet
