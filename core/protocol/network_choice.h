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
  bool timed = false;                     ///< `milliseconds` is its own, not told from others
  std::vector<Binding> broken;            ///< limits of the budget that it breaks
  bool front = false;                     ///< nothing that fits is as accurate with fewer MACs

  bool fits() const { return broken.empty(); }
};

/// Every published network with every file of weights for ImageNet-1k's classes that can be downloaded, the
/// most accurate first, among equals the cheapest; those without a published accuracy last. Analysed once; no
/// budget has judged them.
const std::vector<NetworkChoice>& publishedChoices();

/// Says which limits each breaks, how long it takes where that is measured, and which of them are the front.
/// A limit on latency without measurements is not judged.
void judge(std::vector<NetworkChoice>& choices, const Budget& budget);

/// The published choices, judged. Throws as checkLimits().
std::vector<NetworkChoice> choicesWithin(const Budget& budget);

/// The places of those that fit and that nothing that fits equals in accuracy at a lower cost of this kind,
/// the most accurate first.
std::vector<std::size_t> frontOf(const std::vector<NetworkChoice>& choices, const Budget& budget,
                                 Binding cost);

/// The most accurate that fits; null where none with a known accuracy does.
const NetworkChoice* bestOf(const std::vector<NetworkChoice>& choices);

/// The least accurate of those that are more accurate than the best that fits: what the budget keeps one
/// from. Null where nothing fits, or nothing is better.
const NetworkChoice* nextBetter(const std::vector<NetworkChoice>& choices);

/// The largest network of a family within a budget, untrained.
struct FamilyFit {
  std::string family;
  BudgetFit fit;
};

/// Absent where nothing of the family is so small. Otherwise throws as largestWithin().
std::optional<FamilyFit> familyFit(const std::string& family, ScalingMode mode,
                                   const Coefficients& coefficients, const Budget& budget, int classes);

/// {"model","weights"?,"source"?,"licence"?,"url"?,"top1"?,"resolution","params","macs","inference_bytes",
/// "file_bytes","milliseconds"?,"measured"?,"fits","breaks":[…],"front"}
Json toJson(const NetworkChoice& choice);

}  // namespace effnet
