#pragma once

#include "core/protocol/measurement.h"
#include "core/protocol/network_choice.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What is to be learnt, and on what machine.
struct StartQuestion {
  int images = 0;  ///< to learn from
  int epochs = 10;
  Budget budget = {};                       ///< limits, where there are any; its latency is not used
  std::vector<Measurement> measured = {};   ///< on this machine, of any setting
  double patienceMinutes = kUsualPatience;  ///< that fine-tuning the recommended network may take

  static constexpr double kUsualPatience = 5;
};

/// A pretrained network to start from.
struct StartChoice {
  const KnownWeights* weights = nullptr;
  std::string file;        ///< where it lies already; empty: it is to be downloaded
  std::int64_t bytes = 0;  ///< of the file
  std::int64_t params = 0;
  std::int64_t macs = 0;
  double top1 = 0;                     ///< published, ImageNet-1k, percent
  std::optional<double> milliseconds;  ///< for an answer
  bool measured = false;  ///< that very network was timed here; else others were, and this follows from them
  std::optional<double> trainingSeconds;  ///< of fine-tuning, predicted from that
  std::vector<Binding> broken;            ///< limits of the budget that it breaks
  bool recommended = false;
};

/// The settings of these measurements that an answer to one picture has on this machine: those like the
/// newest one.
std::vector<Measurement> answersLikeNewest(const std::vector<Measurement>& measured);

/// Pretrained networks that this data and machine may start from, the recommended one first, then those that
/// no other one beats in both accuracy and cost, the most accurate first. Recommended is the most accurate on
/// ImageNet (which predicts best how well features transfer: Kornblith et al. 2019) that keeps the budget and
/// whose fine-tuning ends within the patience; where nothing was timed, one of at most a billion
/// multiply-adds. `present` says where an entry lies, or nothing.
std::vector<StartChoice> startChoices(const StartQuestion& question,
                                      const std::function<std::string(const KnownWeights&)>& present);

Json toJson(const StartChoice& choice);

}  // namespace effnet
