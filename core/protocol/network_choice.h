#pragma once

#include "core/protocol/json.h"
#include "core/protocol/known_weights.h"
#include "core/scaling/budget.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// A published network that one may take: with public weights, at the input size that they were made for, or
/// without any.
struct NetworkChoice {
  std::string model;                      ///< "efficientnet_b1"
  const KnownWeights* weights = nullptr;  ///< null: nobody offers any, as far as this program knows
  Analysis analysis;                      ///< at the weights' input size
  double top1 = 0;                        ///< published accuracy on ImageNet-1k, percent; 0 where unknown
  std::int64_t fileBytes = 0;             ///< of the weights; what fp32 takes where there are none
  std::optional<double> milliseconds;     ///< where the budget knows measurements
  std::vector<Binding> broken;            ///< limits of the budget that it breaks
  bool front = false;                     ///< nothing that fits is as accurate with fewer MACs

  bool fits() const { return broken.empty(); }
};

/// Every published network with every file of weights for ImageNet-1k's classes that can be downloaded, the
/// most accurate first, among equals the cheapest; those without a published accuracy last. Throws as
/// checkLimits().
std::vector<NetworkChoice> choicesWithin(const Budget& budget);

/// The most accurate that fits; null where none with a known accuracy does.
const NetworkChoice* bestOf(const std::vector<NetworkChoice>& choices);

/// {"model","weights"?,"source"?,"licence"?,"url"?,"top1"?,"resolution","params","macs","inference_bytes",
/// "file_bytes","milliseconds"?,"fits","breaks":[…],"front"}
Json toJson(const NetworkChoice& choice);

}  // namespace effnet
