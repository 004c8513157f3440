#include "app/effnet/sweep_text.h"

#include "app/cli/table.h"
#include "core/protocol/halving.h"
#include "core/protocol/sweep_rungs.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace effnet {
namespace {

constexpr double kWorthSaying = 0.05;  // the tolerance of the experiment's equal costs

std::string percent(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f %%", 100 * share);
  return text;
}

std::string duration(double seconds) {
  if (!std::isfinite(seconds)) return "?";
  char text[32];
  const auto whole = static_cast<long>(seconds + 0.5);
  std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
  return text;
}

std::string macs(const Json& json) {
  return scaled(json.at("macs").get<double>());
}

std::string measured(const Json& candidate, const char* name) {
  return candidate.contains(name) ? percent(candidate[name].get<double>()) : "";
}

}  // namespace

void printSweepEstimate(std::ostream& out, const SweepPlan& plan, std::int64_t images, double secondsPerMac) {
  Table table({"candidate", "resolution", "parameters", "MACs", "of the base", "training"});
  double all = 0;
  for (const auto& candidate : plan.candidates) {
    const double seconds = candidate.trainingMacs(images) * secondsPerMac;
    all += seconds;
    table.add({candidate.name, std::to_string(candidate.analysis.spec.resolution),
               grouped(candidate.analysis.totals.params),
               scaled(static_cast<double>(candidate.analysis.totals.macs)), rounded(candidate.costRatio),
               duration(seconds)});
  }
  table.print(out);
  if (plan.leftOut > 0) {
    out << plan.leftOut << " points of the grid are left out: what they cost, counted, is further than "
        << rounded(plan.request.tolerance) << " from twice the base\n";
  }
  for (const auto& candidate : plan.candidates)
    for (const auto& same : candidate.sameAs)
      out << same << " is the same run as " << candidate.name << " and is trained once\n";
  if (plan.costAsked > 0 && std::abs(plan.costFound / plan.costAsked - 1) > kWorthSaying) {
    out << "phi asks for " << rounded(plan.costAsked)
        << " times the base; the nearest networks of equal cost have " << rounded(plan.costFound)
        << ", which other phi have, too\n";
  }
  const std::vector<int> rungs = sweepRungs(plan.request);
  out << plan.candidates.size() << " runs, about "
      << duration(all * halvedShare(plan.candidates.size(), rungs, plan.request.eta))
      << " one after the other on this machine\n";
  if (rungs.size() == 1) return;
  const auto counts = survivorCounts(plan.candidates.size(), rungs.size(), plan.request.eta);
  out << "stopped early:";
  for (std::size_t i = 0; i < rungs.size(); ++i)
    out << (i > 0 ? ", " : " ") << counts[i] << " up to epoch " << rungs[i];
  out << '\n';
}

void printSweepProgress(std::ostream& out, const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes,
                        const SweepCandidate& candidate) {
  const auto index = static_cast<std::size_t>(&candidate - plan.candidates.data());
  const auto done = std::count_if(outcomes.begin(), outcomes.end(),
                                  [](const auto& each) { return each.state == RunState::Finished; });
  out << candidate.name << ": " << wordOf(outcomes[index].state);
  if (outcomes[index].epochs > 0) out << ", top-1 " << percent(outcomes[index].top1);
  out << " (" << done << " of " << outcomes.size() << " finished)" << std::endl;
}

void printSweepSummary(std::ostream& out, const Json& summary) {
  Table table(
      {"candidate", "state", "resolution", "parameters", "MACs", "time", "top-1", "macro-F1", "n", "score"});
  for (const auto& each : summary.at("candidates")) {
    table.add({each.at("name").get<std::string>(), each.at("state").get<std::string>(),
               std::to_string(each.at("resolution").get<int>()),
               grouped(each.at("params").get<std::int64_t>()), macs(each),
               each.contains("seconds") ? duration(each["seconds"].get<double>()) : "",
               measured(each, "top1"), measured(each, "macro_f1"),
               each.contains("images") ? std::to_string(each["images"].get<int>()) : "",
               each.contains("score") ? rounded(each["score"].get<double>()) : ""});
  }
  table.print(out);
  const auto& groups = summary.at("groups");
  if (groups.size() == summary.at("candidates").size()) return;
  out << '\n';
  Table seeds({"seeds together", "runs", "mean top-1", "lowest", "highest", "deviation"});
  for (const auto& each : groups) {
    const auto& top1 = each.at("top1");
    seeds.add({each.at("name").get<std::string>(), std::to_string(each.at("runs").get<int>()),
               measured(top1, "mean"), measured(top1, "min"), measured(top1, "max"),
               measured(top1, "deviation")});
  }
  seeds.print(out);
}

}  // namespace effnet
