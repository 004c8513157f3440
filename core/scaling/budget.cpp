#include "core/scaling/budget.h"

#include "core/base/error.h"
#include "core/scaling/scaling_words.h"
#include "core/scaling/training_memory.h"

#include <algorithm>
#include <limits>
#include <sstream>
#include <string>

namespace effnet {
namespace {

// φ is searched in thousandths. Below −10 every layer count and most widths are at their minimum already.
constexpr int kStepsPerUnit = 1000;
constexpr int kLowest = -10 * kStepsPerUnit;
constexpr int kHighest = 64 * kStepsPerUnit;
// A map smaller than one stride of the deepest stage is no picture any more.
constexpr int kSmallestInput = 32;
// Training memory dips by a few percent where two stages' rounded widths part and a skip disappears; a
// network within this many thousandths above may fit again.
constexpr int kDip = 100;

class Search {
 public:
  Search(const NetworkSpec& baseline, ScalingMode mode, const Coefficients& coefficients,
         const Budget& budget)
      : baseline_(baseline), mode_(mode), coefficients_(coefficients), budget_(budget) {
    // A network's own time may lie above that of a larger one that was told: what is searched must rise.
    budget_.latency = budget.latency.predictions();
  }

  std::optional<Analysis> analysis(int step) const {
    try {
      return analyzeCost(scaleNetwork(baseline_, scalingFor(mode_, phi(step), coefficients_)));
    } catch (const Error&) {
      return std::nullopt;
    }
  }

  /// The limit that a step breaks.
  std::optional<Binding> broken(int step) const {
    const std::optional<Analysis> found = analysis(step);
    return found ? broken(*found) : Binding::NetworkSize;
  }

  std::optional<Binding> broken(const Analysis& found) const {
    const std::vector<Binding> limits = brokenLimits(found, budget_);
    return limits.empty() ? std::nullopt : std::optional(limits.front());
  }

  /// The lowest step whose input is still a picture: sizes grow with φ, so they are bisected alone.
  int lowest() const {
    int low = kLowest;
    int high = 0;  // the baseline itself
    while (low < high) {
      const int middle = low + (high - low) / 2;
      const double side = baseline_.resolution * scalingFor(mode_, phi(middle), coefficients_).resolution;
      if (side >= std::min(kSmallestInput, baseline_.resolution))
        high = middle;
      else
        low = middle + 1;
    }
    return high;
  }

  static double phi(int step) { return static_cast<double>(step) / kStepsPerUnit; }

 private:
  const NetworkSpec& baseline_;
  ScalingMode mode_;
  const Coefficients& coefficients_;
  Budget budget_;
};

void check(ScalingMode mode, const Coefficients& c, const Budget& budget) {
  checkLimits(budget);
  if (mode != ScalingMode::Compound) return;
  if (!(c.alpha >= 1 && c.beta >= 1 && c.gamma >= 1) || !(c.product() > 1))
    throw Error("bad_value",
                "a budget needs alpha, beta and gamma of at least 1 and one of them above it, "
                "so that cost grows with phi");
}

}  // namespace

const char* toString(Binding binding) {
  return wordOf(binding);
}

const char* inWords(Binding binding) {
  return rowOf(binding).meaning;
}

double costOf(const Analysis& network, const Budget& budget, Binding binding,
              std::optional<std::int64_t> fileBytes) {
  switch (binding) {
    case Binding::Macs:
      return static_cast<double>(network.totals.macs);
    case Binding::Params:
      return static_cast<double>(network.totals.params);
    case Binding::Memory:
      return trainingBytes(network.memory, static_cast<double>(budget.batch), budget.amp);
    case Binding::InferenceMemory:
      return static_cast<double>(network.memory.inference);
    case Binding::FileSize:
      return static_cast<double>(fileBytes.value_or(network.memory.weights));
    case Binding::Latency:
      if (const auto measured = budget.latency.measured(network)) return *measured;
      if (!budget.latency.empty()) return budget.latency.milliseconds(network);
      break;
    case Binding::NetworkSize:
      break;
  }
  return std::numeric_limits<double>::quiet_NaN();
}

std::optional<double> limitOf(const Budget& budget, Binding binding) {
  const auto whole = [](const std::optional<std::int64_t>& limit) {
    return limit ? std::optional(static_cast<double>(*limit)) : std::nullopt;
  };
  switch (binding) {
    case Binding::Macs:
      return whole(budget.macs);
    case Binding::Params:
      return whole(budget.params);
    case Binding::Memory:
      return whole(budget.memory);
    case Binding::InferenceMemory:
      return whole(budget.inference);
    case Binding::FileSize:
      return whole(budget.file);
    case Binding::Latency:
      return budget.milliseconds;
    case Binding::NetworkSize:
      break;
  }
  return std::nullopt;
}

std::vector<Binding> brokenLimits(const Analysis& network, const Budget& budget,
                                  std::optional<std::int64_t> fileBytes) {
  std::vector<Binding> broken;
  for (const Binding binding : kLimits)
    if (const auto limit = limitOf(budget, binding);
        limit && costOf(network, budget, binding, fileBytes) > *limit)
      broken.push_back(binding);
  return broken;
}

std::vector<Binding> unmovedLimits(ScalingMode mode, const Coefficients& coefficients, const Budget& budget) {
  const Scaling step = scalingFor(mode, 1, coefficients);
  std::vector<Binding> unmoved;
  if (step.depth != 1 || step.width != 1) return unmoved;
  if (budget.params) unmoved.push_back(Binding::Params);
  if (budget.file) unmoved.push_back(Binding::FileSize);
  return unmoved;
}

void checkLimits(const Budget& budget) {
  const auto positive = [](const std::optional<std::int64_t>& limit, Binding binding) {
    if (limit && *limit <= 0)
      throw Error("bad_value", std::string("the limit on ") + inWords(binding) + " must be positive");
  };
  if (std::ranges::none_of(kLimits, [&](Binding binding) { return limitOf(budget, binding).has_value(); }))
    throw Error("bad_value", "a budget needs a limit on MACs, parameters, memory, file size or latency");
  positive(budget.macs, Binding::Macs);
  positive(budget.params, Binding::Params);
  positive(budget.memory, Binding::Memory);
  positive(budget.inference, Binding::InferenceMemory);
  positive(budget.file, Binding::FileSize);
  if (budget.batch <= 0) throw Error("bad_value", "the batch must be positive");
  if (budget.milliseconds && !(*budget.milliseconds > 0))
    throw Error("bad_value", "the limit on latency must be positive");
  if (budget.milliseconds && budget.latency.empty())
    throw Error("bad_value", "a limit on latency needs measurements");
}

BudgetFit largestWithin(const NetworkSpec& baseline, ScalingMode mode, const Coefficients& coefficients,
                        const Budget& budget) {
  check(mode, coefficients, budget);
  const Search search(baseline, mode, coefficients, budget);
  int fits = search.lowest();
  if (const auto limit = search.broken(fits)) {
    const auto unmoved = unmovedLimits(mode, coefficients, budget);
    const bool idle = std::find(unmoved.begin(), unmoved.end(), *limit) != unmoved.end();
    throw Error("nothing_fits", std::string("even the smallest network of this family (phi = ") +
                                    (std::ostringstream() << Search::phi(fits)).str() +
                                    ") is over the limit on " + inWords(*limit) +
                                    (idle ? ", which scaling the resolution does not change" : ""));
  }
  // Layers, channels and sizes never shrink as φ grows, and neither do MACs and parameters: bisection is
  // exact.
  int breaks = kHighest + 1;
  while (breaks - fits > 1) {
    const int middle = fits + (breaks - fits) / 2;
    (search.broken(middle) ? breaks : fits) = middle;
  }
  if (budget.memory || budget.inference)
    for (int step = breaks + 1; step <= std::min(kHighest, breaks + kDip); ++step)
      if (!search.broken(step)) fits = step;
  return {Search::phi(fits), *search.analysis(fits), search.broken(fits + 1).value_or(Binding::NetworkSize)};
}

}  // namespace effnet
