#pragma once

#include "core/base/words.h"
#include "core/protocol/train_config.h"
#include "core/search/cost_fit.h"
#include "core/search/search_course.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What a search counts as a network's cost.
enum class SearchObjective {
  Macs,     ///< ACC · (MACs/T)^w (EfficientNet, section 3.3)
  Latency,  ///< ACC · (LAT/T)^w (MnasNet)
  Training,  ///< A · (S/T)^w · (P/P₀)^v: S a training step's time, P₀ the start's parameters (EfficientNetV2)
};

template <>
inline constexpr auto kTable<SearchObjective> = std::to_array<WordRow<SearchObjective>>({
    {SearchObjective::Macs, "macs"},
    {SearchObjective::Latency, "latency"},
    {SearchObjective::Training, "training"},
});

/// A search: search.json of its folder.
struct SearchRequest {
  SearchSpace space;
  SearchObjective objective = SearchObjective::Macs;
  double target = 0;           ///< T: MACs, or milliseconds
  double weight = -0.07;       ///< w
  double paramWeight = -0.05;  ///< v
  double limit = 1;            ///< what costs more than so many targets is not trained
  double hours = 0;            ///< of training, shared among those under way; 0: no such end
  SearchRules rules;
  TrainConfig config;     ///< of every candidate, without its network; its epochs are the last rung
  CostFit costFit;        ///< of Latency and Training
  bool measured = false;  ///< each candidate is timed itself: the fit's error is beyond toleratedError()
  std::string processor;  ///< that the times are of
};

/// In MACs or milliseconds, these as the fit tells them.
double costOf(const SearchRequest& request, const NetworkSpec& network);
bool isWithin(const SearchRequest& request, double cost);

/// Whether the search may propose it; where candidates are timed themselves, the fit's error is allowed for.
bool isAllowed(const SearchRequest& request, const NetworkSpec& network);
double scoreOf(const SearchRequest& request, const NetworkSpec& network, double accuracy);
double scoreOf(const SearchRequest& request, const NetworkSpec& network, double accuracy, double cost);

/// Relative error of a time that changes the score by half a percent, at most a tenth: what a fit may be
/// wrong by before candidates are timed themselves.
double toleratedError(const SearchRequest& request);

/// The configuration of a candidate's run.
TrainConfig configOf(const SearchRequest& request, const NetworkSpec& network);

/// Of networks drawn from the space, all options equally likely, in rising order of cost.
std::vector<double> drawnCosts(const SearchRequest& request, int count);

/// A network of the space that no single change makes cheaper.
NetworkSpec cheapestNetwork(const SearchRequest& request);

/// Everything that keeps the search from beginning; empty when all is well. Costs are asked where they are
/// known.
std::vector<std::string> problems(const SearchRequest& request);

Json toJson(const SearchRequest& request);
/// Throws Error("bad_search" | "bad_space" | "bad_config") with everything that is wrong.
SearchRequest searchRequestFromJson(const Json& json);

std::filesystem::path searchFile(const std::filesystem::path& folder);
/// Throws Error("file_missing" | "bad_search" …) naming the file.
SearchRequest readSearchRequest(const std::filesystem::path& folder);

}  // namespace effnet
