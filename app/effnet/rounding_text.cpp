#include "app/effnet/rounding_text.h"

#include "app/cli/table.h"

#include <cmath>
#include <string>
#include <vector>

namespace effnet {
namespace {

std::string wanted(double asked, int got) {
  const std::string text = rounded(asked);
  return text == std::to_string(got) ? text : text + " -> " + std::to_string(got);
}

std::string signedCost(double macs) {
  const double whole = std::round(macs);
  std::string text(1, whole < 0 ? '-' : '+');
  return text.append(scaled(std::abs(whole)));
}

const char* wordOf(SizeChange::What what) {
  if (what == SizeChange::What::Layers) return "layers";
  return what == SizeChange::What::Channels ? "channels" : "px";
}

std::vector<std::string> rowOf(const StageRounding& stage, const std::string& name) {
  return {name,
          wanted(stage.wantedLayers, stage.layers),
          stage.stage > 0 ? wanted(stage.wantedChannels, stage.channels) : std::string(),
          wanted(stage.wantedPixels, stage.pixels),
          scaled(std::round(stage.rule)),
          signedCost(stage.byRule()),
          signedCost(stage.byLayers()),
          signedCost(stage.byChannels()),
          signedCost(stage.byPixels()),
          scaled(stage.counted)};
}

}  // namespace

void printRounding(std::ostream& out, const RoundingReport& report, const std::optional<NextChange>& next) {
  const StageRounding& total = report.total;
  out << "\nthe factors ask for " << rounded(total.rule / total.baseline)
      << " times the baseline's MACs (d w^2 r^2); counted are " << rounded(total.counted / total.baseline)
      << " times\n";
  Table table({"stage", "layers", "channels", "px", "asked", "unlike it", "by layers", "by channels",
               "by pixels", "counted"});
  for (const StageRounding& stage : report.stages) table.add(rowOf(stage, std::to_string(stage.stage)));
  table.add(rowOf(total, "total"));
  table.print(out);
  if (!next) return;
  out << "next change at phi " << rounded(next->phi) << ':';
  for (const SizeChange& change : next->changes) {
    out << (&change == &next->changes.front() ? " " : ", ");
    if (change.stage > 0) out << "stage " << change.stage << ' ';
    out << wordOf(change.what) << ' ' << change.before << " -> " << change.after;
  }
  out << '\n';
}

}  // namespace effnet
