#include "app/effnet/fit_text.h"

#include "app/cli/table.h"

#include <cmath>
#include <cstdio>

namespace effnet {
namespace {

std::string named(const std::vector<Binding>& bindings) {
  std::string text;
  for (const Binding binding : bindings) text += (text.empty() ? "" : ", ") + std::string(inWords(binding));
  return text;
}

std::string percentText(double percent) {
  char text[16];
  std::snprintf(text, sizeof text, "%.1f %%", percent);
  return text;
}

std::string megabytes(std::int64_t bytes) {
  return scaled(static_cast<double>(bytes)) + "B";
}

std::vector<std::string> rowOf(const NetworkChoice& choice) {
  return {choice.weights ? choice.weights->name : choice.model,
          choice.weights ? choice.weights->source : std::string("none"),
          choice.top1 > 0 ? percentText(choice.top1) : std::string("–"),
          std::to_string(choice.analysis.spec.resolution),
          scaled(static_cast<double>(choice.analysis.totals.params)),
          scaled(static_cast<double>(choice.analysis.totals.macs)),
          megabytes(choice.analysis.memory.inference),
          megabytes(choice.fileBytes),
          choice.milliseconds ? rounded(*choice.milliseconds) : std::string("–")};
}

void printUnmoved(std::ostream& out, const std::vector<Binding>& unmoved) {
  if (!unmoved.empty())
    out << "scaling the resolution alone does not change " << named(unmoved) << ": that limit says nothing\n";
}

}  // namespace

void printFit(std::ostream& out, const BudgetFit& fit, const std::string& mode,
              const std::vector<Binding>& unmoved) {
  out << "phi " << rounded(fit.phi) << " (" << mode << "), stopped by ";
  if (fit.binding != Binding::NetworkSize) out << "the limit on ";
  out << inWords(fit.binding) << '\n';
  printUnmoved(out, unmoved);
  out << '\n';
}

void printChoices(std::ostream& out, const std::vector<NetworkChoice>& choices,
                  const std::vector<FamilyFit>& families, const std::vector<Binding>& unmoved) {
  if (const NetworkChoice* best = bestOf(choices)) {
    out << "best that fits: " << best->model << ", " << percentText(best->top1) << " top-1, weights "
        << best->weights->name << " (" << best->weights->source << ", " << best->weights->licence << ", "
        << megabytes(best->fileBytes) << "): effnet download " << best->weights->name << '\n';
    if (const NetworkChoice* next = nextBetter(choices))
      out << "the next better, " << next->weights->name << " (" << percentText(next->top1)
          << "), is over the limit on " << named(next->broken) << '\n';
  } else {
    out << "no published network with weights fits\n";
  }
  Table table({"weights", "source", "top-1", "px", "params", "MACs", "inference", "file", "ms"});
  for (const NetworkChoice& choice : choices)
    if (choice.front) table.add(rowOf(choice));
  out << "\nthe best at each cost that fit:\n";
  table.print(out);
  Table untrained({"family", "phi", "px", "params", "MACs", "stopped by"});
  for (const FamilyFit& each : families)
    untrained.add({each.family, rounded(each.fit.phi), std::to_string(each.fit.analysis.spec.resolution),
                   scaled(static_cast<double>(each.fit.analysis.totals.params)),
                   scaled(static_cast<double>(each.fit.analysis.totals.macs)), inWords(each.fit.binding)});
  out << "\nthe largest of each family, untrained:\n";
  untrained.print(out);
  printUnmoved(out, unmoved);
}

void printLatency(std::ostream& out, const LatencyModel& latency) {
  if (latency.empty()) return;
  out << "\nmilliseconds of networks that were not measured are told from "
      << (latency.byLayers() ? "the work of their layers" : "their multiply-adds");
  if (std::isfinite(latency.error()))
    out << "; told so from the others, a measured network is off by " << percentText(100 * latency.error())
        << " on average\n";
  else
    out << "; too few were measured to know how far off that is\n";
}

}  // namespace effnet
