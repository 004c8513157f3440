#pragma once

#include "core/protocol/json.h"
#include "core/protocol/train_config.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace effnet {

/// One axis of a grid: "alpha", "beta", "gamma" or a field of TrainConfig, and its values as typed.
struct GridAxis {
  std::string name;
  std::vector<std::string> values;

  bool operator==(const GridAxis&) const = default;
};

/// Several training runs that are to be compared; sweep.json of their common folder.
struct SweepRequest {
  TrainConfig config;      ///< of every candidate; its network is what is scaled, with the data's classes
  std::string experiment;  ///< "scaling": core/scaling/scaling_experiment.h; empty: the grid
  std::vector<GridAxis> grid;
  double phi = 1;  ///< exponent of alpha, beta, gamma (the paper's step 1: φ = 1); of the experiment
  Coefficients coefficients;  ///< of the experiment, and of the axes that a grid of coefficients leaves out
  double tolerance = 0.1;  ///< a grid keeps candidates whose counted MACs, at φ = 1, are this close to twice
                           ///< the base's; the experiment 5 % of equal MACs
  int rungs = 1;           ///< of successive halving (halving.h); 1: every candidate is trained to its end
  int eta = 3;             ///< of each rung one in so many goes on
  int ahead = 1;           ///< with rungs: choices under way at once, whose results no decision waits for
  int seeds = 1;           ///< runs of each candidate, with seeds config.seed, config.seed + 1, …
  std::int64_t targetMacs = 0;  ///< the paper's T; 0: the cost that φ asks for, or the config's own
  double costWeight = -0.07;    ///< the paper's w (section 4, after MnasNet)
};

/// One run of a sweep.
struct SweepCandidate {
  std::string name;                                         ///< also its folder's
  std::vector<std::pair<std::string, std::string>> choice;  ///< what sets it apart: axis and value
  TrainConfig config;
  Analysis analysis;                ///< per image, before anything trains
  double costRatio = 1;             ///< MACs over the base's
  std::vector<std::string> sameAs;  ///< names of points of the grid that give this very run

  /// Multiply-adds of training it on so many images: forward, and backward for maps and for weights.
  double trainingMacs(std::int64_t images) const;
};

struct SweepPlan {
  SweepRequest request;
  std::vector<SweepCandidate> candidates;
  int leftOut = 0;              ///< points of the grid that do not cost about twice the base
  int repeated = 0;             ///< points that give the run of another one: trained once
  std::int64_t targetMacs = 0;  ///< T

  /// Of an experiment: the cost that φ asks for and that of the networks found, over the base's. Whole layers
  /// and channels may leave several φ the same networks.
  double costAsked = 0;
  double costFound = 0;
};

/// "alpha=1.1,1.2,beta=1,1.1" (also in several texts, and "1:1.4:0.1" for a range) as axes. Throws
/// Error("bad_grid").
std::vector<GridAxis> parseGrid(const std::vector<std::string>& texts);

/// The candidates with their counts. Throws Error("bad_grid", "bad_config", "nothing_fits", "bad_value") with
/// all problems in one detail.
SweepPlan planSweep(const SweepRequest& request);

/// An axis of folds says how many there are, where the configuration does not.
void settleFolds(SweepRequest& request);

Json toJson(const SweepRequest& request);

/// Throws Error("bad_sweep").
SweepRequest sweepRequestFromJson(const Json& json);

/// The file of a sweep's folder that holds its request.
std::filesystem::path sweepFile(const std::filesystem::path& folder);

/// Throws Error("file_missing" | "bad_sweep" …) naming the file.
SweepRequest readSweepRequest(const std::filesystem::path& folder);

}  // namespace effnet
