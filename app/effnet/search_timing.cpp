#include "app/effnet/search_timing.h"

#include "app/effnet/data_size.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/host.h"
#include "core/protocol/network_json.h"
#include "core/scaling/cost.h"

#include <algorithm>
#include <iostream>

namespace effnet {
namespace {

constexpr int kNetworks = 14;

/// So many that small networks are measured for longer than the clock and the caches need.
int runsOf(const SearchRequest& request, const NetworkSpec& network, bool training) {
  constexpr double kWork = 3e9;  // multiply-adds
  constexpr double kPasses = 3;  // of a step: forward, backward for maps and for weights
  const double macs =
      static_cast<double>(analyzeCost(network).totals.macs) * (training ? kPasses * request.config.batch : 1);
  return static_cast<int>(std::clamp(kWork / std::max(1.0, macs), training ? 3.0 : 10.0, 500.0));
}

}  // namespace

double millisecondsOf(const SearchRequest& request, const NetworkSpec& network,
                      const std::filesystem::path& folder) {
  const bool training = request.objective == SearchObjective::Training;
  const auto file = folder / "timed.json";
  writeFileAtomically(file, toJson(network).dump() + "\n");
  std::vector<std::string> words{"benchmark", "--json",
                                 "--state",   file.string(),
                                 "--device",  request.config.device,
                                 "--runs",    std::to_string(runsOf(request, network, training))};
  // On one core, as table 4 of the EfficientNet paper: those of tiny networks wait for each other.
  const int threads = request.config.threads > 0 ? request.config.threads : training ? 0 : 1;
  if (threads > 0) words.insert(words.end(), {"--threads", std::to_string(threads)});
  if (training) words.insert(words.end(), {"--training", "--batch", std::to_string(request.config.batch)});
  const Json answer = askEngineJson(words);
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  // The quickest pass: what else runs on the machine only ever adds to it.
  return answer.at("milliseconds").at("min").get<double>();
}

void takeTimes(SearchRequest& request, const std::filesystem::path& folder) {
  const auto genes = genesOf(request.space);
  Rng random(static_cast<std::uint64_t>(request.rules.seed), 0, 3);
  std::vector<CostFit::Measured> measured;
  for (int i = 0; i < kNetworks; ++i) {
    const NetworkSpec network = networkOf(request.space, randomGenome(genes, random));
    measured.push_back({network, millisecondsOf(request, network, folder)});
    std::cerr << "measured " << i + 1 << " of " << kNetworks << " networks" << std::endl;
  }
  request.costFit = CostFit(measured);
  request.processor = processorName();
  request.measured = request.costFit.error() > toleratedError(request);
}

void requireSameProcessor(const SearchRequest& request) {
  if (request.measured && request.processor != processorName())
    throw Error("bad_usage", "the candidates of this search are timed on " + request.processor +
                                 "; this machine has " + processorName());
}

}  // namespace effnet
