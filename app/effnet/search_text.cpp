#include "app/effnet/search_text.h"

#include "app/cli/table.h"
#include "core/scaling/canonical_network.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace effnet {
namespace {

constexpr int kDrawn = 20'000;  // a tenth of a second

std::string unit(const SearchRequest& request) {
  return request.objective == SearchObjective::Macs ? "MACs" : "ms";
}

std::string costText(const SearchRequest& request, double cost) {
  return request.objective == SearchObjective::Macs ? scaled(cost) : rounded(cost) + " ms";
}

}  // namespace

Json spaceSummary(const SearchRequest& request) {
  const auto began = std::chrono::steady_clock::now();
  const std::vector<double> costs = drawnCosts(request, kDrawn);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began;
  const double most = request.limit * request.target;
  const auto within = std::upper_bound(costs.begin(), costs.end(), most) - costs.begin();
  const auto at = [&](double share) {
    return costs[static_cast<std::size_t>(share * static_cast<double>(costs.size() - 1))];
  };
  const auto genes = genesOf(request.space);
  Json json{{"space", request.space.name},
            {"genes", genes.size()},
            {"genomes", genomeCount(genes)},
            {"unit", unit(request)},
            {"target", request.target},
            {"most", most},
            {"drawn", kDrawn},
            {"within", within},
            {"seconds", seconds.count()},
            {"cheapest", costOf(request, cheapestNetwork(request))},
            {"cost", {{"min", at(0)}, {"p10", at(.1)}, {"median", at(.5)}, {"p90", at(.9)}, {"max", at(1)}}}};
  if (!request.costFit.empty()) {
    json["cost_fit"] = toJson(request.costFit);
    json["measured"] = request.measured;
  }
  return json;
}

void printSpace(std::ostream& out, const SearchRequest& request, const Json& summary) {
  const auto cost = [&](const char* name) { return costText(request, summary["cost"][name].get<double>()); };
  out << "space '" << request.space.name << "': " << rounded(summary["genomes"].get<double>())
      << " networks from " << summary["genes"] << " choices\n"
      << summary["drawn"] << " drawn at random: " << cost("min") << " to " << cost("max") << " (10 % below "
      << cost("p10") << ", half below " << cost("median") << ", 90 % below " << cost("p90") << ")\n"
      << rounded(100.0 * summary["within"].get<double>() / summary["drawn"].get<double>()) << " % are within "
      << costText(request, summary["most"].get<double>()) << "; the cheapest takes "
      << costText(request, summary["cheapest"].get<double>()) << '\n';
  if (!request.costFit.empty())
    out << "times are told from " << request.costFit.measurements()
        << " measured networks, with a mean error of " << rounded(100 * request.costFit.error())
        << " % on one that was left out"
        << (request.measured ? "; too much to compare by: each candidate is timed itself\n" : "\n");
}

void printSearchProgress(std::ostream& out, const SearchRecord& record, std::size_t job) {
  const HalvingJob& each = record.course().jobs()[job];
  const SearchCandidate& candidate = record.course().candidates()[static_cast<std::size_t>(each.candidate)];
  out << record.nameOf(each.candidate) << ", " << record.epochsOf(job)
      << (record.epochsOf(job) == 1 ? " epoch, " : " epochs, ")
      << costText(record.request(), record.costOf(each.candidate));
  if (const auto accuracy = record.accuracyOf(job))
    out << ": top-1 " << rounded(100 * *accuracy) << " %, score "
        << rounded(100 * *record.course().score(job));
  else if (record.isBeyondLimit(each.candidate))
    out << ": beyond the limit, not trained";
  else
    out << (record.course().reported(job) ? ": failed" : " …");
  if (!candidate.change.empty()) out << "  (" << candidate.change << ")";
  out << std::endl;
}

void printRanking(std::ostream& out, const SearchRequest& request, const Json& ranking) {
  Table table({"candidate", "epochs", "top-1 %", "score", "cost", "params"});
  for (const Json& each : ranking)
    table.add({each["name"].get<std::string>(), std::to_string(each["epochs"].get<int>()),
               rounded(100 * each["top1"].get<double>()), rounded(100 * each["score"].get<double>()),
               costText(request, each["cost"].get<double>()), scaled(each["params"].get<double>())});
  table.print(out);
}

}  // namespace effnet
