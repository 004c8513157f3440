#pragma once

#include "core/protocol/json.h"
#include "core/protocol/message.h"

#include <cmath>
#include <limits>
#include <optional>
#include <string>

namespace effnet {

/// When an answer counts: what a checkpoint carries beside its weights. Its probabilities are those of the
/// stored classifier, whose last layer has the temperature in it.
struct Decision {
  double minProbability = 0;  ///< of the likeliest class
  double maxEnergy =
      std::numeric_limits<double>::infinity();  ///< −log Σ exp(logit): above it is unlike the data
  std::string chosenBy = {};                    ///< "precision 0.98" or "costs 20 : 1"
  int images = 0;                               ///< that chose it

  /// Of two classes, or of a single output: the probability of the second one (yes) from which on it is
  /// answered. Absent: the likelier one is.
  std::optional<double> positiveFrom = {};

  bool accepts(double probability, double energy) const {
    return probability >= minProbability && energy <= maxEnergy;
  }

  template <class V>
  void fields(V& v) {
    std::optional<double> energy;
    if (std::isfinite(maxEnergy)) energy = maxEnergy;
    v.required("min_probability", minProbability, "of the likeliest class, for an answer to count",
               within(0, 1));
    v.optional("max_energy", energy, "above it a picture is unlike the data");
    if constexpr (V::kReads) maxEnergy = energy.value_or(std::numeric_limits<double>::infinity());
    v.optional("positive_from", positiveFrom,
               "of two classes: probability of the second from which on it is answered", within(0, 1));
    v.usual("chosen_by", chosenBy, "precision or costs");
    v.usual("images", images, "that chose it", within(0, 2147483647));
  }
};

Json toJson(const Decision& decision);
/// Of a file from outside: nothing for what is no decision.
std::optional<Decision> decisionFromJson(const Json& json);

}  // namespace effnet
